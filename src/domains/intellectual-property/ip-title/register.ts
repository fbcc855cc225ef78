import { choice, date, integer, place, register, text } from '../../../ledger/index.ts'
import { ipObjects, ownerKinds } from './lists.ts'

const officers = ['specialist', 'divisionHead'] as const

/** One title of industrial property (văn bằng bảo hộ) of the province: its application, its grant and its validity. */
export const ipTitle = register({
  code: 'ip-title',
  title: 'Văn bằng bảo hộ sở hữu trí tuệ',
  keptBy: 'technology',
  basis: [
    { document: 'Luật Sở hữu trí tuệ số 50/2005/QH11', from: '2006-07-01' },
    { document: 'Luật số 131/2025/QH15 sửa đổi, bổ sung Luật Sở hữu trí tuệ', from: '2026-04-01' },
  ],
  fields: {
    product: text('Tên sản phẩm, đối tượng mang văn bằng', { max: 300 }),
    object: choice('Đối tượng bảo hộ', ipObjects),
    applicationNumber: text('Số đơn', { max: 40 }),
    titleNumber: text('Số văn bằng', { max: 40 }),
    grantDecision: text('Số quyết định cấp', { max: 60 }),
    owner: text('Chủ sở hữu', { max: 200 }),
    ownerKind: choice('Loại chủ sở hữu', ownerKinds),
    managedBy: text('Tổ chức quản lý', { max: 200 }),
    district: place('Huyện, thành phố'),
    users: integer('Số tổ chức, cá nhân được trao quyền sử dụng', { unit: 'tổ chức, cá nhân', max: 100_000 }),
    // Empty for a geographical indication, which is protected without limit of time.
    expiresOn: date('Có hiệu lực đến ngày'),
    reason: text('Lý do từ chối, chấm dứt', { max: 500 }),
  },
  identity: ['object', 'titleNumber'],
  shownAs: 'product',
  rules: [
    { that: ['expiresOn', 'is after', 'grantedOn'], tell: 'Ngày hết hiệu lực phải sau ngày cấp văn bằng.' },
    {
      when: ['object', 'is', 'geographicalIndication'],
      empty: ['expiresOn'],
      tell: 'Chỉ dẫn địa lý được bảo hộ vô thời hạn, không ghi ngày hết hiệu lực.',
    },
  ],
  lifecycle: {
    states: {
      filed: 'Đã nộp đơn',
      formallyAccepted: 'Đơn hợp lệ',
      published: 'Đơn đã công bố',
      granted: 'Đã cấp văn bằng',
      refused: 'Từ chối cấp',
      withdrawn: 'Đã rút đơn',
      terminated: 'Chấm dứt, hủy bỏ hiệu lực',
    },
    opening: { label: 'Nộp đơn', to: 'filed', on: 'filedOn', fill: ['product', 'object'], by: officers },
    actions: {
      acceptFormally: {
        label: 'Chấp nhận đơn hợp lệ',
        from: 'filed',
        to: 'formallyAccepted',
        on: 'formallyAcceptedOn',
        mayFill: ['applicationNumber'],
        by: officers,
      },
      publish: {
        label: 'Công bố đơn',
        from: ['filed', 'formallyAccepted'],
        to: 'published',
        on: 'publishedOn',
        by: officers,
      },
      grant: {
        begins: true,
        label: 'Cấp văn bằng bảo hộ',
        from: ['filed', 'formallyAccepted', 'published'],
        to: 'granted',
        on: 'grantedOn',
        mayFill: ['titleNumber', 'grantDecision', 'expiresOn', 'owner', 'managedBy'],
        by: officers,
      },
      renew: {
        label: 'Gia hạn hiệu lực',
        from: 'granted',
        to: 'granted',
        on: 'renewedOn',
        again: true,
        fill: ['expiresOn'],
        by: officers,
      },
      amend: {
        label: 'Sửa đổi, chuyển nhượng',
        from: 'granted',
        to: 'granted',
        on: 'amendedOn',
        again: true,
        mayFill: ['owner', 'ownerKind', 'managedBy', 'users'],
        by: officers,
      },
      refuse: {
        label: 'Từ chối cấp văn bằng',
        from: ['filed', 'formallyAccepted', 'published'],
        to: 'refused',
        on: 'refusedOn',
        fill: ['reason'],
        by: officers,
      },
      withdraw: {
        label: 'Rút đơn',
        from: ['filed', 'formallyAccepted', 'published'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: officers,
      },
      terminate: {
        label: 'Chấm dứt, hủy bỏ hiệu lực',
        from: 'granted',
        to: 'terminated',
        on: 'terminatedOn',
        fill: ['reason'],
        by: officers,
      },
    },
  },
})
