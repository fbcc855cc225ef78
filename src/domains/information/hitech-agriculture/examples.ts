import { examplesOf } from '../../../ledger/index.ts'
import { hitechAgriculture } from './register.ts'

export const hitechAgricultureExamples = examplesOf(hitechAgriculture, [
  {
    on: '2021-03-01',
    fill: {
      producer: 'Hợp tác xã rau an toàn',
      producerKind: 'cooperative',
      field: 'vegetables',
      product: 'Rau ăn lá',
      technology: 'Nhà màng, tưới nhỏ giọt',
      area: '2.5',
    },
    then: [
      { do: 'update', on: '2022-03-01', fill: { area: '3.2', yearlyYield: '90' } },
      { do: 'end', on: '2023-03-01', fill: { ending: 'Chuyển đổi cây trồng' } },
    ],
  },
])
