import { examplesOf } from '../../../ledger/index.ts'
import { capitalPlan } from './register.ts'

export const capitalPlanExamples = examplesOf(capitalPlan, [
  {
    on: '2020-12-20',
    fill: { fund: 'localBudget', amount: 12_000_000_000, holdsFrom: '2021-01-01', holdsTo: '2022-01-31' },
    then: [{ do: 'adjust', on: '2021-09-30', fill: { amount: 9_000_000_000 } }],
  },
])
