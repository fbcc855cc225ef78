import { examplesOf } from '../../../ledger/index.ts'
import { statisticalEntry } from './register.ts'

export const statisticalEntryExamples = examplesOf(statisticalEntry, [
  {
    on: '2021-01-20',
    fill: { row: 'expenditure-02', column: 'localBudget', amount: '1200', source: 'Báo cáo của Sở Tài chính' },
    then: [
      { do: 'revise', on: '2021-01-25', fill: { amount: '1250.5', source: 'Báo cáo bổ sung của Sở Tài chính' } },
      { do: 'withdraw', on: '2021-01-28' },
    ],
  },
])
