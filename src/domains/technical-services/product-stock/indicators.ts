import { indicator, sum } from '../../../ledger/index.ts'
import { productStock } from './register.ts'

const moved = { unit: 'sản phẩm', value: sum('quantity'), counted: { on: 'movedOn' }, splitBy: ['product'] } as const

const turmeric = ['blackTurmeric', 'yellowTurmeric', 'turmericStarch'] as const

export const productsMade = indicator(productStock, {
  ...moved,
  code: 'products.made',
  title: 'Số sản phẩm trung tâm sản xuất',
  where: { movement: 'made' },
})

export const productsSold = indicator(productStock, {
  ...moved,
  code: 'products.sold',
  title: 'Số sản phẩm trung tâm tiêu thụ',
  where: { movement: 'sold' },
})

export const productsSpoilt = indicator(productStock, {
  ...moved,
  code: 'products.spoilt',
  title: 'Số sản phẩm hỏng',
  where: { movement: 'spoilt' },
})

export const productsInStock = indicator(productStock, {
  code: 'products.in-stock',
  title: 'Số sản phẩm còn trong kho',
  unit: 'sản phẩm',
  value: sum('change'),
  counted: { standing: ['posted'] },
  splitBy: ['product'],
})

export const turmericMade = indicator(productStock, {
  ...moved,
  code: 'products.turmeric-made',
  title: 'Số lọ bột nghệ, tinh bột nghệ sản xuất',
  unit: 'lọ',
  where: { movement: 'made', product: turmeric },
})

export const turmericSold = indicator(productStock, {
  ...moved,
  code: 'products.turmeric-sold',
  title: 'Số lọ bột nghệ, tinh bột nghệ tiêu thụ',
  unit: 'lọ',
  where: { movement: 'sold', product: turmeric },
})

export const productRevenue = indicator(productStock, {
  code: 'products.revenue',
  title: 'Doanh thu sản phẩm',
  unit: 'đồng',
  value: sum('revenue'),
  counted: { on: 'movedOn' },
  splitBy: ['product'],
})
