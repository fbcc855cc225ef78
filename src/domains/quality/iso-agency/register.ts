import { choice, date, integer, list, place, register, text } from '../../../ledger/index.ts'

export const agencyKinds = list({
  code: 'iso-agency-kinds',
  title: 'Loại cơ quan',
  entries: {
    provincial: 'Cơ quan hành chính cấp tỉnh',
    subordinate: 'Chi cục, cơ quan trực thuộc',
    districtCommittee: { label: 'UBND huyện, thị xã, thành phố', to: '2025-06-30' },
    wardCommittee: 'UBND phường',
    communeCommittee: 'UBND xã',
    townCommittee: { label: 'UBND thị trấn', to: '2025-06-30' },
    other: 'Đơn vị khác',
  },
})

export const isoVersions = list({
  code: 'iso-versions',
  title: 'Phiên bản tiêu chuẩn',
  entries: { v2008: 'TCVN ISO 9001:2008', v2015: 'TCVN ISO 9001:2015' },
})

const keepers = ['specialist', 'divisionHead'] as const

/** An administrative agency's quality management system, from building it to publishing that it conforms. */
export const isoAgency = register({
  code: 'iso-agency',
  title: 'Hệ thống quản lý chất lượng của cơ quan hành chính',
  keptBy: 'standards',
  basis: [
    { document: 'Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ', from: '2014-04-20' },
    { document: 'Thông tư số 26/2014/TT-BKHCN', from: '2014-12-01' },
  ],
  fields: {
    name: text('Tên cơ quan, đơn vị', { max: 200 }),
    kind: choice('Loại cơ quan', agencyKinds),
    district: place('Huyện, thành phố'),
    standard: choice('Phiên bản tiêu chuẩn', isoVersions),
    procedures: integer('Số thủ tục hành chính trong phạm vi áp dụng', { unit: 'thủ tục' }),
    publication: text('Số bản công bố', { max: 60 }),
    lastInternalAudit: date('Đánh giá nội bộ gần nhất'),
    lastReview: date('Xem xét của lãnh đạo gần nhất'),
    ending: text('Lý do thôi áp dụng', { max: 300 }),
  },
  identity: ['name'],
  shownAs: 'name',
  lifecycle: {
    states: { building: 'Đang xây dựng', published: 'Đã công bố phù hợp', ended: 'Thôi áp dụng' },
    opening: {
      label: 'Bắt đầu xây dựng',
      to: 'building',
      on: 'begunOn',
      fill: ['name', 'kind', 'standard'],
      by: keepers,
    },
    actions: {
      publish: {
        begins: true,
        label: 'Công bố phù hợp tiêu chuẩn',
        from: 'building',
        to: 'published',
        on: 'publishedOn',
        mayFill: ['publication', 'procedures', 'standard'],
        by: keepers,
      },
      // A wider scope, changed procedures and a new version of the standard all ask for publishing anew.
      republish: {
        label: 'Công bố lại',
        from: 'published',
        to: 'published',
        on: 'republishedOn',
        again: true,
        mayFill: ['publication', 'procedures', 'lastInternalAudit', 'lastReview'],
        by: keepers,
      },
      convert: {
        label: 'Chuyển đổi phiên bản tiêu chuẩn',
        from: 'published',
        to: 'published',
        on: 'convertedOn',
        again: true,
        fill: ['standard'],
        mayFill: ['publication', 'procedures'],
        by: keepers,
      },
      end: {
        label: 'Thôi áp dụng',
        from: ['building', 'published'],
        to: 'ended',
        on: 'endedOn',
        fill: ['ending'],
        by: keepers,
      },
    },
  },
})
