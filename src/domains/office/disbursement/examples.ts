import { examplesOf } from '../../../ledger/index.ts'
import { disbursement } from './register.ts'

export const disbursementExamples = examplesOf(disbursement, [
  {
    on: '2021-03-15',
    fill: { fund: 'localBudget', kind: 'advance', amount: 2_000_000_000, voucher: 'UNC-15/2021' },
    then: [{ do: 'recover', on: '2021-12-30' }],
  },
])
