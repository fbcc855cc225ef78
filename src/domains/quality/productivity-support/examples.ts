import { examplesOf } from '../../../ledger/index.ts'
import { productivitySupport } from './register.ts'

export const productivitySupportExamples = examplesOf(productivitySupport, [
  {
    on: '2020-02-03',
    fill: { beneficiary: 'Hợp tác xã rau an toàn', ownerKind: 'cooperative', tool: 'vietGap' },
    then: [
      { do: 'begin', on: '2020-03-02', fill: { stateBudget: 60_000_000, product: 'Cải bắp' } },
      { do: 'complete', on: '2020-10-20', fill: { certificateNumber: 'VietGAP-TT-12' } },
    ],
  },
  {
    on: '2020-02-03',
    fill: { beneficiary: 'Công ty may', ownerKind: 'enterprise', tool: 'fiveS' },
    then: [{ do: 'stop', on: '2020-06-01', fill: { ending: 'Doanh nghiệp dừng sản xuất' } }],
  },
])
