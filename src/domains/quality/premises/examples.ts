import { examplesOf } from '../../../ledger/index.ts'
import { premises } from './register.ts'

export const premisesExamples = examplesOf(premises, [
  {
    on: '2020-01-06',
    fill: {
      name: 'Cửa hàng xăng dầu số 5',
      kind: 'fillingStation',
      owner: 'enterprise',
      goods: 'petrol',
      address: 'Quốc lộ 6',
      taxCode: '0100000005-002',
      position: '21.32715, 103.91420',
    },
  },
  {
    on: '2020-01-06',
    fill: { name: 'Quầy bánh kẹo số 3', kind: 'marketStall', owner: 'householdBusiness', goods: 'consumerGoods' },
    then: [
      { do: 'close', on: '2020-04-01' },
      { do: 'reopen', on: '2020-06-01' },
    ],
  },
])
