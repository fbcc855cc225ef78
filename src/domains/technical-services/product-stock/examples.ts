import { examplesOf } from '../../../ledger/index.ts'
import { productStock } from './register.ts'

export const productStockExamples = examplesOf(productStock, [
  {
    on: '2021-03-01',
    fill: { product: 'gynostemmaTea', movement: 'made', quantity: 300, lot: 'T-03/1', expiresOn: '2022-03-01' },
  },
  {
    on: '2021-03-20',
    fill: {
      product: 'gynostemmaTea',
      movement: 'sold',
      quantity: 45,
      buyer: 'Đại lý trung tâm huyện',
      revenue: 1_350_000,
    },
  },
  {
    on: '2021-03-12',
    fill: { product: 'mushroomSpawn', movement: 'spoilt', quantity: 30, cause: 'Nhiễm mốc xanh' },
  },
  {
    on: '2021-05-18',
    fill: {
      product: 'turmericStarch',
      movement: 'givenAway',
      quantity: 20,
      receiver: 'Gian trưng bày Ngày KH&CN Việt Nam',
    },
  },
])
