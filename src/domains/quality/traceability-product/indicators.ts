import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { traceabilityProduct } from './register.ts'

export const productsTraceable = indicator(traceabilityProduct, {
  code: 'traceability-products.live',
  title: 'Số sản phẩm truy xuất được nguồn gốc',
  unit: 'sản phẩm',
  value: count,
  counted: { standing: ['live'] },
  splitBy: ['kind', 'ownerKind', 'district'],
})

export const productsConnected = indicator(traceabilityProduct, {
  code: 'traceability-products.connected',
  title: 'Số sản phẩm được kết nối cổng truy xuất nguồn gốc',
  unit: 'sản phẩm',
  value: count,
  counted: { on: 'connectedOn' },
  splitBy: ['kind', 'district'],
})

export const ownersConnected = indicator(traceabilityProduct, {
  code: 'traceability-products.owners',
  title: 'Số chủ thể có sản phẩm được kết nối cổng truy xuất nguồn gốc',
  unit: 'chủ thể',
  value: countDistinct('owner'),
  counted: { on: 'connectedOn' },
  splitBy: ['ownerKind'],
})
