import { count, indicator, ratio, sum } from '../../../ledger/index.ts'
import { scienceTask } from './register.ts'

const underWayStates = ['approved', 'underWay', 'suspended', 'acceptedAtBase', 'accepted', 'certified'] as const

export const tasksUnderWay = indicator(scienceTask, {
  code: 'science-tasks.under-way',
  title: 'Số nhiệm vụ KH&CN triển khai trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { during: underWayStates },
  splitBy: ['origin', 'level', 'kind', 'field', ['kind', 'level'], ['origin', 'level']],
})

const agriculturalTasksUnderWay = indicator(scienceTask, {
  code: 'science-tasks.agricultural-under-way',
  title: 'Số nhiệm vụ KH&CN lĩnh vực nông nghiệp triển khai trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { during: underWayStates },
  where: { field: 'agriculture' },
})

/** Reports give it as «khoảng», to the nearest five per cent. */
export const agriculturalShare = ratio({
  code: 'science-tasks.agricultural-share',
  title: 'Tỷ lệ nhiệm vụ lĩnh vực nông nghiệp trong tổng số nhiệm vụ triển khai',
  of: agriculturalTasksUnderWay,
  per: tasksUnderWay,
  roundedTo: 5,
})

const flow = <const On extends Parameters<typeof taskFlow>[0]>(on: On, code: string, title: string) =>
  taskFlow(on, code, title)

const taskFlow = (
  on: 'listedOn' | 'submittedOn' | 'approvedOn' | 'certifiedOn' | 'recognisedOn' | 'liquidatedOn' | 'contractedOn',
  code: string,
  title: string,
) =>
  indicator(scienceTask, {
    code: `science-tasks.${code}`,
    title,
    unit: 'nhiệm vụ',
    value: count,
    counted: { on },
    splitBy: ['level', 'kind'],
  })

export const tasksListed = flow('listedOn', 'listed', 'Số nhiệm vụ KH&CN được phê duyệt danh mục')
export const tasksSubmitted = flow('submittedOn', 'submitted', 'Số nhiệm vụ KH&CN trình phê duyệt')
export const tasksApproved = flow('approvedOn', 'approved', 'Số nhiệm vụ KH&CN được phê duyệt')
export const tasksContracted = flow('contractedOn', 'contracted', 'Số nhiệm vụ KH&CN ký hợp đồng')
export const tasksCertified = flow('certifiedOn', 'certified', 'Số nhiệm vụ được cấp giấy chứng nhận kết quả')
export const tasksRecognised = flow('recognisedOn', 'recognised', 'Số nhiệm vụ được công nhận kết quả')
export const tasksLiquidated = flow('liquidatedOn', 'liquidated', 'Số nhiệm vụ thanh lý hợp đồng')

export const tasksAccepted = indicator(scienceTask, {
  code: 'science-tasks.accepted',
  title: 'Số nhiệm vụ KH&CN được nghiệm thu',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'acceptedOn' },
  splitBy: ['rank', 'level', 'field'],
})

export const taskAdjustments = indicator(scienceTask, {
  code: 'science-tasks.adjustments',
  title: 'Số lượt điều chỉnh nhiệm vụ KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'adjustedOn' },
  splitBy: ['level'],
})

export const tasksOverdue = indicator(scienceTask, {
  code: 'science-tasks.overdue',
  title: 'Số nhiệm vụ KH&CN quá hạn hợp đồng trong kỳ chưa nghiệm thu',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'endsOn' },
  where: { rank: { is: 'missing' } },
  splitBy: ['level'],
})

export const taskBudgetApproved = indicator(scienceTask, {
  code: 'science-tasks.budget-approved',
  title: 'Kinh phí ngân sách nhà nước của nhiệm vụ được phê duyệt',
  unit: 'đồng',
  value: sum('stateBudget'),
  counted: { on: 'approvedOn' },
  splitBy: ['level'],
})
