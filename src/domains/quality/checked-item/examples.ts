import { examplesOf } from '../../../ledger/index.ts'
import { checkedItem } from './register.ts'

export const checkedItemExamples = examplesOf(checkedItem, [
  { on: '2020-05-06', fill: { subject: 'goodsLot', goods: 'petrol', name: 'Xăng E5 RON 92-II', number: 2, failed: 0 } },
  { on: '2020-05-06', fill: { subject: 'goldProduct', goods: 'jewelleryGold', number: 3 } },
  {
    on: '2020-05-07',
    fill: { subject: 'instrument', instrument: 'scale', number: 4 },
    then: [
      { do: 'suspend', on: '2020-05-07', fill: { failed: 1, fault: 'verification' } },
      { do: 'release', on: '2020-06-02' },
    ],
  },
])
