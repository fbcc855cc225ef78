import { examplesOf } from '../../../ledger/index.ts'
import { traceabilityProduct } from './register.ts'

export const traceabilityProductExamples = examplesOf(traceabilityProduct, [
  {
    on: '2021-04-05',
    fill: { product: 'Miến dong', kind: 'processedFood', owner: 'Hợp tác xã nông nghiệp', ownerKind: 'cooperative' },
    then: [
      { do: 'connect', on: '2021-05-10', fill: { code: '8930000000019', portal: 'https://truyxuat.example/19' } },
      { do: 'stop', on: '2022-05-10', fill: { ending: 'Hết hạn mã' } },
      { do: 'connect', on: '2022-07-01' },
    ],
  },
])
