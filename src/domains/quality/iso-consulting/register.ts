import { calledBy, choice, link, list, money, register, text } from '../../../ledger/index.ts'
import { isoAgency, isoVersions } from '../iso-agency/register.ts'

export const consultingKinds = list({
  code: 'iso-consulting-kinds',
  title: 'Nội dung tư vấn',
  entries: {
    building: 'Xây dựng, áp dụng hệ thống',
    conversion: 'Chuyển đổi phiên bản tiêu chuẩn',
    upkeep: 'Duy trì, cải tiến hệ thống',
  },
})

const consultants = ['specialist', 'divisionHead'] as const

/** One agency advised, by contract, on building or converting its quality management system. */
export const isoConsulting = register({
  code: 'iso-consulting',
  title: 'Tư vấn hệ thống quản lý chất lượng',
  keptBy: 'technicalCentre',
  basis: [{ document: 'Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ', from: '2014-04-20' }],
  fields: {
    agency: link('Cơ quan, đơn vị', isoAgency),
    kind: choice('Nội dung tư vấn', consultingKinds),
    fromVersion: choice('Từ phiên bản', isoVersions),
    toVersion: choice('Theo phiên bản', isoVersions),
    contractNumber: text('Số hợp đồng', { max: 60 }),
    fee: money('Giá trị hợp đồng'),
    ending: text('Lý do chấm dứt', { max: 300 }),
  },
  shownAs: calledBy`${'kind'}: ${'agency'}`,
  rules: [
    {
      when: ['kind', 'is', 'conversion'],
      filled: ['fromVersion'],
      tell: 'Tư vấn chuyển đổi phải ghi phiên bản đang áp dụng.',
    },
  ],
  lifecycle: {
    states: { underWay: 'Đang tư vấn', completed: 'Đã nghiệm thu', terminated: 'Đã chấm dứt' },
    opening: {
      label: 'Ký hợp đồng tư vấn',
      to: 'underWay',
      on: 'contractedOn',
      fill: ['agency', 'kind', 'toVersion'],
      by: consultants,
    },
    actions: {
      complete: {
        label: 'Nghiệm thu kết quả tư vấn',
        from: 'underWay',
        to: 'completed',
        on: 'completedOn',
        mayFill: ['fee'],
        by: consultants,
      },
      terminate: {
        label: 'Chấm dứt hợp đồng',
        from: 'underWay',
        to: 'terminated',
        on: 'terminatedOn',
        fill: ['ending'],
        by: ['divisionHead'],
      },
    },
  },
})
