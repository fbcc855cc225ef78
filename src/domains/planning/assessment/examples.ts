import { examplesOf } from '../../../ledger/index.ts'
import { assessment } from './register.ts'

export const assessmentExamples = examplesOf(assessment, [
  {
    on: '2021-06-10',
    fill: {
      kind: 'difficulty',
      content: 'Chưa có định mức kinh tế - kỹ thuật cho dịch vụ sự nghiệp công về khoa học và công nghệ',
      topic: 'science-tasks',
      division: 'scienceManagement',
      holdsFrom: '2021-01-01',
    },
    then: [
      {
        do: 'overcome',
        on: '2022-04-01',
        fill: { resolution: 'UBND tỉnh đã ban hành định mức', holdsTo: '2022-03-31' },
      },
    ],
  },
  {
    on: '2021-12-20',
    fill: {
      kind: 'strength',
      content: 'Hoàn thành các nhiệm vụ được giao đúng tiến độ',
      division: 'office',
      holdsFrom: '2021-01-01',
      holdsTo: '2021-12-31',
    },
    then: [{ do: 'close', on: '2022-01-05', fill: { holdsTo: '2021-12-31' } }],
  },
])
