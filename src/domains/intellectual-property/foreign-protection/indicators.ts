import { countDistinct, indicator } from '../../../ledger/index.ts'
import { foreignProtection } from './register.ts'

export const productsProtectedAbroad = indicator(foreignProtection, {
  code: 'foreign-protection.products',
  title: 'Số sản phẩm được bảo hộ ở nước ngoài đến cuối kỳ',
  unit: 'sản phẩm',
  value: countDistinct('title.product'),
  counted: { standing: ['protected'], lapsesOn: 'expiresOn' },
  splitBy: ['title.object'],
})

export const productsProtectedInEurope = indicator(foreignProtection, {
  code: 'foreign-protection.products-in-europe',
  title: 'Số sản phẩm được bảo hộ tại thị trường Liên minh châu Âu đến cuối kỳ',
  unit: 'sản phẩm',
  value: countDistinct('title.product'),
  counted: { standing: ['protected'], lapsesOn: 'expiresOn' },
  where: { market: 'europeanUnion' },
  splitBy: ['route', 'title.object'],
})

export const productsNewlyProtectedAbroad = indicator(foreignProtection, {
  code: 'foreign-protection.products-newly-protected',
  title: 'Số sản phẩm được bảo hộ thêm ở nước ngoài trong kỳ',
  unit: 'sản phẩm',
  value: countDistinct('title.product'),
  counted: { on: 'protectedOn' },
  splitBy: ['market', 'route'],
})
