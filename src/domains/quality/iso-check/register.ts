import { calledBy, choice, date, link, list, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { isoAgency } from '../iso-agency/register.ts'

export const isoCheckForms = list({
  code: 'iso-check-forms',
  title: 'Hình thức kiểm tra',
  entries: { onSite: 'Tại cơ quan', byPapers: 'Qua hồ sơ, báo cáo' },
})

export const isoCheckOutcomes = list({
  code: 'iso-check-outcomes',
  title: 'Kết quả',
  entries: { good: 'Tốt', passed: 'Đạt', failed: 'Chưa đạt' },
})

/** Labels complete the sentence «một số đơn vị còn hạn chế trong việc …». */
export const isoShortcomings = list({
  code: 'iso-shortcomings',
  title: 'Hạn chế chính',
  entries: {
    documents: 'Cập nhật, kiểm soát văn bản, quy trình',
    internalAudit: 'Đánh giá nội bộ, phát hiện điểm không phù hợp',
    correction: 'Lập kế hoạch và thực hiện hành động khắc phục',
    objectives: 'Xây dựng, theo dõi mục tiêu chất lượng',
    management: 'Xem xét của lãnh đạo',
    scope: 'Đưa đủ thủ tục hành chính vào phạm vi áp dụng',
    records: 'Lưu giữ hồ sơ',
  },
})

const checkers = ['specialist', 'divisionHead'] as const

/** One check of how an agency applies, keeps up and improves its quality management system. */
export const isoCheck = register({
  code: 'iso-check',
  title: 'Kiểm tra áp dụng hệ thống quản lý chất lượng',
  keptBy: 'standards',
  basis: [{ document: 'Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ', from: '2014-04-20' }],
  fields: {
    agency: link('Cơ quan, đơn vị', isoAgency),
    plan: link('Kế hoạch kiểm tra', officialDocument),
    scheduledFor: date('Dự kiến kiểm tra'),
    form: choice('Hình thức kiểm tra', isoCheckForms),
    outcome: choice('Kết quả', isoCheckOutcomes),
    shortcoming: choice('Hạn chế chính', isoShortcomings),
    finding: text('Nội dung phát hiện', { max: 1000 }),
    mendBy: date('Hạn khắc phục'),
  },
  shownAs: calledBy`Kiểm tra ngày ${'checkedOn'}: ${'agency'}`,
  rules: [{ that: ['mendBy', 'is not before', 'checkedOn'], tell: 'Hạn khắc phục không được trước ngày kiểm tra.' }],
  lifecycle: {
    states: { planned: 'Trong kế hoạch', checked: 'Đã kiểm tra', mended: 'Đã khắc phục', dropped: 'Không thực hiện' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['agency'],
      by: checkers,
    },
    actions: {
      check: {
        begins: true,
        label: 'Kiểm tra',
        from: 'planned',
        to: 'checked',
        on: 'checkedOn',
        mayFill: ['form', 'outcome', 'shortcoming', 'finding', 'mendBy'],
        by: checkers,
      },
      confirmMended: {
        label: 'Xác nhận đã khắc phục',
        from: 'checked',
        to: 'mended',
        on: 'mendedOn',
        mayFill: ['finding'],
        by: checkers,
      },
      drop: { label: 'Bỏ khỏi kế hoạch', from: 'planned', to: 'dropped', on: 'droppedOn', by: ['divisionHead'] },
    },
  },
})
