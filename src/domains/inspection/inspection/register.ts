import { calledBy, choice, date, days, link, places, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { inspectionFields, inspectionKinds, inspectionOccasions, stopCauses } from './lists.ts'

const inspectors = ['inspector', 'divisionHead'] as const
const deciders = ['director', 'deputyDirector', 'divisionHead', 'inspector'] as const

/** One inspection, from the year's plan to its conclusion; the premises visited stand in `inspected-premises`. */
export const inspection = register({
  code: 'inspection',
  title: 'Cuộc thanh tra, kiểm tra',
  keptBy: 'inspectorate',
  basis: [
    { document: 'Luật Thanh tra số 56/2010/QH12', from: '2011-07-01', to: '2023-06-30' },
    { document: 'Luật Thanh tra số 11/2022/QH15', from: '2023-07-01', to: '2025-06-30' },
    { document: 'Luật Thanh tra số 84/2025/QH15', from: '2025-07-01' },
    { document: 'Nghị định số 217/2025/NĐ-CP về hoạt động kiểm tra chuyên ngành', from: '2025-08-05' },
  ],
  fields: {
    kind: choice('Loại', inspectionKinds),
    field: choice('Lĩnh vực', inspectionFields),
    subject: text('Nội dung', { max: 500, hint: 'Viết tiếp sau chữ «về», như «việc chấp hành quy định về đo lường»' }),
    occasion: choice('Hình thức', inspectionOccasions),
    plan: link('Kế hoạch, quyết định phê duyệt kế hoạch', officialDocument),
    scheduledFor: date('Dự kiến tiến hành từ ngày'),
    decision: link('Quyết định thanh tra, kiểm tra', officialDocument),
    districts: places('Địa bàn'),
    leader: text('Trưởng đoàn', { max: 100, personal: true }),
    partners: text('Cơ quan phối hợp', { max: 300 }),
    conclusion: text('Kết luận', { max: 2000 }),
    conclusionNumber: text('Số kết luận', { max: 60 }),
    stopCause: choice('Nguyên nhân dừng', stopCauses),
    stopReason: text('Lý do dừng', { max: 300, hint: 'Viết tiếp sau chữ «do», như «ảnh hưởng của dịch bệnh»' }),
  },
  shownAs: calledBy`${'kind'} về ${'subject'}`,
  lifecycle: {
    states: {
      planned: 'Trong kế hoạch',
      decided: 'Đã có quyết định',
      underWay: 'Đang tiến hành',
      ended: 'Đã kết thúc tại nơi được thanh tra, kiểm tra',
      concluded: 'Đã kết luận',
      stopped: 'Đã dừng',
    },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['kind', 'subject'],
      by: inspectors,
    },
    actions: {
      decide: {
        begins: true,
        label: 'Ra quyết định thanh tra, kiểm tra',
        from: 'planned',
        to: 'decided',
        on: 'decidedOn',
        mayFill: ['field', 'decision', 'districts', 'leader', 'partners', 'occasion'],
        by: deciders,
      },
      announce: {
        label: 'Công bố quyết định, tiến hành',
        from: 'decided',
        to: 'underWay',
        on: 'announcedOn',
        mayFill: ['districts', 'partners'],
        by: inspectors,
        within: [{ from: '2011-07-01', to: '2025-06-30', limit: days(15) }],
      },
      end: {
        label: 'Kết thúc tại nơi được thanh tra, kiểm tra',
        from: 'underWay',
        to: 'ended',
        on: 'endedOn',
        by: inspectors,
        within: [{ from: '2011-07-01', to: '2025-06-30', limit: days(30) }],
      },
      // Fifteen days for the team's report, fifteen more for the conclusion.
      conclude: {
        label: 'Kết luận',
        from: ['underWay', 'ended'],
        to: 'concluded',
        on: 'concludedOn',
        mayFill: ['conclusion', 'conclusionNumber'],
        by: deciders,
        within: [{ from: '2011-07-01', to: '2025-06-30', limit: days(30) }],
      },
      stop: {
        label: 'Dừng',
        from: ['planned', 'decided', 'underWay'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['stopCause'],
        mayFill: ['stopReason'],
        by: deciders,
      },
    },
  },
})
