import { countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { taskAllocation } from './register.ts'

export const moneyPlanned = indicator(taskAllocation, {
  code: 'task-allocations.planned',
  title: 'Dự toán kinh phí giao cho nhiệm vụ KH&CN',
  unit: 'đồng',
  value: sum('planned'),
  counted: { on: 'plannedOn' },
  splitBy: ['source', 'task.level', 'task.field'],
})

export const moneyPaid = indicator(taskAllocation, {
  code: 'task-allocations.paid',
  title: 'Kinh phí đã cấp cho nhiệm vụ KH&CN',
  unit: 'đồng',
  value: sum('paid'),
  counted: { on: 'paidOn' },
  splitBy: ['source', 'task.level', 'task.field'],
})

export const moneySettled = indicator(taskAllocation, {
  code: 'task-allocations.settled',
  title: 'Kinh phí nhiệm vụ KH&CN đã quyết toán',
  unit: 'đồng',
  value: sum('settled'),
  counted: { on: 'settledOn' },
  splitBy: ['source', 'task.level'],
})

export const tasksPaid = indicator(taskAllocation, {
  code: 'task-allocations.tasks-paid',
  title: 'Số nhiệm vụ KH&CN được cấp kinh phí',
  unit: 'nhiệm vụ',
  value: countDistinct('task'),
  counted: { on: 'paidOn' },
  splitBy: ['task.level'],
})
