import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { ipTitle } from './register.ts'

export const productsGranted = indicator(ipTitle, {
  code: 'ip-titles.products-granted',
  title: 'Số sản phẩm được cấp văn bằng bảo hộ sở hữu trí tuệ trong kỳ',
  unit: 'sản phẩm',
  value: countDistinct('product'),
  counted: { on: 'grantedOn' },
  splitBy: ['object', 'ownerKind', 'district'],
})

export const productsProtected = indicator(ipTitle, {
  code: 'ip-titles.products-protected',
  title: 'Số sản phẩm có văn bằng bảo hộ sở hữu trí tuệ đến cuối kỳ',
  unit: 'sản phẩm',
  value: countDistinct('product'),
  counted: { standing: ['granted'], lapsesOn: 'expiresOn' },
  splitBy: ['object', 'ownerKind', 'district'],
})

export const titlesGranted = indicator(ipTitle, {
  code: 'ip-titles.granted',
  title: 'Số văn bằng bảo hộ sở hữu trí tuệ được cấp',
  unit: 'văn bằng',
  value: count,
  counted: { on: 'grantedOn' },
  splitBy: ['object', 'ownerKind'],
})

export const applicationsFiled = indicator(ipTitle, {
  code: 'ip-titles.applications',
  title: 'Số đơn đăng ký bảo hộ sở hữu trí tuệ đã nộp',
  unit: 'đơn',
  value: count,
  counted: { on: 'filedOn' },
  splitBy: ['object', 'ownerKind', 'district'],
})

export const applicationsPending = indicator(ipTitle, {
  code: 'ip-titles.applications-pending',
  title: 'Số đơn đăng ký bảo hộ sở hữu trí tuệ đang thẩm định',
  unit: 'đơn',
  value: count,
  counted: { standing: ['filed', 'formallyAccepted', 'published'] },
  splitBy: ['object', 'state'],
})

export const titlesRenewed = indicator(ipTitle, {
  code: 'ip-titles.renewals',
  title: 'Số lượt gia hạn hiệu lực văn bằng bảo hộ',
  unit: 'lượt',
  value: count,
  counted: { on: 'renewedOn' },
  splitBy: ['object'],
})

export const titlesExpiring = indicator(ipTitle, {
  code: 'ip-titles.expiring',
  title: 'Số văn bằng bảo hộ hết hiệu lực trong kỳ',
  unit: 'văn bằng',
  value: count,
  counted: { on: 'expiresOn' },
  splitBy: ['state', 'object'],
})
