import { examplesOf } from '../../../ledger/index.ts'
import { planTarget } from './register.ts'

export const planTargetExamples = examplesOf(planTarget, [
  {
    on: '2020-12-10',
    fill: {
      title: 'Nghiệm thu nhiệm vụ khoa học và công nghệ',
      indicator: 'science-tasks.accepted',
      amount: '12',
      holdsFrom: '2021-01-01',
      holdsTo: '2021-12-31',
      division: 'scienceManagement',
    },
    then: [
      { do: 'adjust', on: '2021-06-30', fill: { amount: '10' } },
      { do: 'withdraw', on: '2021-09-01', fill: { holdsTo: '2021-08-31' } },
    ],
  },
])
