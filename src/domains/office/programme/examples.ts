import { examplesOf } from '../../../ledger/index.ts'
import { programme } from './register.ts'

export const programmeExamples = examplesOf(programme, [
  {
    on: '2018-09-01',
    fill: {
      title: 'Đề án tăng cường, đổi mới hoạt động đo lường',
      kind: 'deAn',
      level: 'national',
      topic: 'quality',
      division: 'standards',
      holdsFrom: '2018-08-10',
      holdsTo: '2025-12-31',
    },
    then: [
      { do: 'start', on: '2019-03-01' },
      { do: 'review', on: '2021-06-30', fill: { progress: 'đã khảo sát nhu cầu đo lường của doanh nghiệp' } },
      { do: 'close', on: '2025-12-20', fill: { conclusion: 'Hoàn thành các mục tiêu của đề án' } },
    ],
  },
])
