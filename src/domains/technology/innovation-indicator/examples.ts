import { examplesOf } from '../../../ledger/index.ts'
import { innovationIndicator } from './register.ts'

export const innovationIndicatorExamples = examplesOf(innovationIndicator, [
  {
    on: '2021-02-01',
    fill: { measure: 'factorProductivityShare', years: '2016-2020', surveyor: 'Viện nghiên cứu năng suất' },
    then: [
      {
        do: 'publish',
        on: '2021-12-15',
        fill: { value: '38.5', unit: '%', source: 'Báo cáo kết quả nhiệm vụ đánh giá TFP của tỉnh' },
      },
    ],
  },
  {
    do: 'publish',
    on: '2024-03-12',
    fill: {
      measure: 'innovationIndex',
      years: '2023',
      value: '34.12',
      unit: 'điểm',
      rank: 37,
      source: 'Bộ Khoa học và Công nghệ',
    },
  },
  {
    on: '2021-02-01',
    fill: { measure: 'technologyLevel', years: '2021' },
    then: [{ do: 'drop', on: '2021-09-01', fill: { reason: 'Chưa bố trí được kinh phí' } }],
  },
])
