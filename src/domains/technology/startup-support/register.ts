import { choice, integer, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'

const officers = ['specialist', 'divisionHead'] as const

export const startupSupportKinds = list({
  code: 'startup-support-kinds',
  title: 'Hình thức hỗ trợ',
  basis: 'Quyết định số 844/QĐ-TTg ngày 18/5/2016',
  entries: {
    event: 'Sự kiện, ngày hội khởi nghiệp',
    competition: 'Cuộc thi ý tưởng, dự án khởi nghiệp',
    connection: 'Kết nối đầu tư, mạng lưới cố vấn',
    project: 'Dự án khởi nghiệp được hỗ trợ',
    enterprise: 'Doanh nghiệp khởi nghiệp sáng tạo được hỗ trợ',
    person: 'Cá nhân, nhóm cá nhân khởi nghiệp được hỗ trợ',
  },
})

/** One event held for start-ups, or one project, enterprise or person supported. */
export const startupSupport = register({
  code: 'startup-support',
  title: 'Hỗ trợ khởi nghiệp đổi mới sáng tạo',
  keptBy: 'technology',
  basis: [
    { document: 'Quyết định số 844/QĐ-TTg', from: '2016-05-18', to: '2025-12-31' },
    { document: 'Nghị định số 268/2025/NĐ-CP', from: '2025-10-14' },
  ],
  fields: {
    kind: choice('Hình thức hỗ trợ', startupSupportKinds),
    title: text('Tên hoạt động, dự án', { max: 500 }),
    beneficiary: text('Đối tượng được hỗ trợ', { max: 200 }),
    partner: text('Đơn vị phối hợp', { max: 200 }),
    district: place('Huyện, thành phố'),
    participants: integer('Số người tham gia', { unit: 'người', max: 100_000 }),
    stateBudget: money('Kinh phí hỗ trợ từ ngân sách nhà nước'),
    otherBudget: money('Kinh phí khác'),
    plan: link('Kế hoạch, quyết định', officialDocument),
    outcome: text('Kết quả', { max: 1000 }),
    reason: text('Lý do hủy', { max: 300 }),
  },
  shownAs: 'title',
  lifecycle: {
    states: { planned: 'Trong kế hoạch', done: 'Đã thực hiện', cancelled: 'Đã hủy' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['kind', 'title'],
      by: officers,
    },
    actions: {
      carryOut: {
        begins: true,
        label: 'Tổ chức, hỗ trợ',
        from: 'planned',
        to: 'done',
        on: 'doneOn',
        mayFill: ['beneficiary', 'partner', 'participants', 'stateBudget', 'otherBudget', 'outcome'],
        by: officers,
      },
      cancel: {
        label: 'Hủy',
        from: 'planned',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['reason'],
        by: ['divisionHead'],
      },
    },
  },
})
