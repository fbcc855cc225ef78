import { count, indicator, sum } from '../../../ledger/index.ts'
import { stateChecks } from '../quality-check/lists.ts'
import { checkedItem } from './register.ts'

const itemsChecked = (
  subject: 'goodsLot' | 'prepackagedLot' | 'goldProduct',
  code: string,
  title: string,
  unit: string,
) =>
  indicator(checkedItem, {
    code: `checked-items.${code}`,
    title,
    unit,
    value: sum('number'),
    counted: { on: 'checkedOn' },
    where: { subject, 'check.purpose': stateChecks },
    splitBy: ['goods'],
  })

export const goodsLotsChecked = itemsChecked('goodsLot', 'goods-lots', 'Số lô hàng hóa được kiểm tra', 'lô')

export const prepackagedLotsChecked = itemsChecked(
  'prepackagedLot',
  'prepackaged-lots',
  'Số lô hàng đóng gói sẵn được kiểm tra về định lượng',
  'lô',
)

export const goldProductsChecked = itemsChecked(
  'goldProduct',
  'gold-products',
  'Số sản phẩm vàng được kiểm tra về định lượng',
  'sản phẩm',
)

export const instrumentsChecked = indicator(checkedItem, {
  code: 'checked-items.instruments',
  title: 'Số phương tiện đo được kiểm tra',
  unit: 'phương tiện đo',
  value: sum('number'),
  counted: { on: 'checkedOn' },
  where: { subject: 'instrument', 'check.purpose': stateChecks },
  splitBy: ['instrument'],
})

export const itemsFailed = indicator(checkedItem, {
  code: 'checked-items.failed',
  title: 'Số lô hàng hóa, phương tiện đo, sản phẩm không đạt',
  unit: 'lô, phương tiện, sản phẩm',
  value: sum('failed'),
  counted: { on: 'checkedOn' },
  where: { 'check.purpose': stateChecks },
  splitBy: ['subject', 'fault', ['subject', 'fault']],
})

export const itemsSuspended = indicator(checkedItem, {
  code: 'checked-items.suspended',
  title: 'Số trường hợp đang tạm dừng bán hàng, sử dụng',
  unit: 'trường hợp',
  value: count,
  counted: { standing: ['suspended'] },
  splitBy: ['subject', 'fault'],
})
