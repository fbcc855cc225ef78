import { calledBy, choice, date, link, list, register, text } from '../../../ledger/index.ts'
import { ipTitle } from '../ip-title/register.ts'

const officers = ['specialist', 'divisionHead'] as const

export const foreignMarkets = list({
  code: 'foreign-markets',
  title: 'Thị trường',
  entries: {
    europeanUnion: 'Liên minh châu Âu',
    unitedKingdom: 'Vương quốc Anh',
    japan: 'Nhật Bản',
    china: 'Trung Quốc',
    korea: 'Hàn Quốc',
    unitedStates: 'Hoa Kỳ',
    asean: 'Nước thuộc ASEAN',
    other: 'Thị trường khác',
  },
})

export const protectionRoutes = list({
  code: 'foreign-protection-routes',
  title: 'Căn cứ bảo hộ',
  entries: {
    europeVietnamAgreement: { label: 'Hiệp định EVFTA', from: '2020-08-01' },
    otherAgreement: 'Hiệp định thương mại khác',
    madrid: 'Hệ thống Madrid',
    nationalApplication: 'Đăng ký trực tiếp tại nước sở tại',
  },
})

/** One market outside Viet Nam in which a product of the province is protected. */
export const foreignProtection = register({
  code: 'foreign-protection',
  title: 'Bảo hộ sở hữu trí tuệ ở nước ngoài',
  keptBy: 'technology',
  basis: [{ document: 'Hiệp định thương mại tự do Việt Nam – Liên minh châu Âu (EVFTA)', from: '2020-08-01' }],
  fields: {
    title: link('Văn bằng trong nước', ipTitle),
    market: choice('Thị trường', foreignMarkets),
    route: choice('Căn cứ bảo hộ', protectionRoutes),
    number: text('Số đăng ký', { max: 60 }),
    expiresOn: date('Có hiệu lực đến ngày'),
    reason: text('Lý do chấm dứt', { max: 300 }),
  },
  identity: ['title', 'market', 'route'],
  shownAs: calledBy`${'title'} tại ${'market'}`,
  rules: [{ that: ['expiresOn', 'is after', 'protectedOn'], tell: 'Ngày hết hiệu lực phải sau ngày được bảo hộ.' }],
  lifecycle: {
    states: { filed: 'Đang đăng ký', protected: 'Đang được bảo hộ', ended: 'Không còn được bảo hộ' },
    opening: { label: 'Nộp đơn đăng ký', to: 'filed', on: 'filedOn', fill: ['title', 'market', 'route'], by: officers },
    actions: {
      protect: {
        begins: true,
        label: 'Được bảo hộ',
        from: 'filed',
        to: 'protected',
        on: 'protectedOn',
        mayFill: ['number', 'expiresOn'],
        by: officers,
      },
      renew: {
        label: 'Gia hạn bảo hộ',
        from: 'protected',
        to: 'protected',
        on: 'renewedOn',
        again: true,
        fill: ['expiresOn'],
        by: officers,
      },
      end: {
        label: 'Chấm dứt bảo hộ',
        from: ['filed', 'protected'],
        to: 'ended',
        on: 'endedOn',
        fill: ['reason'],
        by: officers,
      },
    },
  },
})
