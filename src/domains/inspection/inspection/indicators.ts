import { count, filled, indicator } from '../../../ledger/index.ts'
import { inspection } from './register.ts'

export const inspectionsCarriedOut = indicator(inspection, {
  code: 'inspections.carried-out',
  title: 'Số cuộc thanh tra, kiểm tra đã triển khai',
  unit: 'cuộc',
  value: count,
  counted: { on: 'announcedOn' },
  splitBy: ['kind', 'field', 'occasion', 'state'],
})

/** The day for which the plan foresees an inspection places it in a period; the plan itself is approved the year before. */
export const inspectionsOfThePlan = indicator(inspection, {
  code: 'inspections.of-the-plan',
  title: 'Số cuộc thanh tra, kiểm tra theo kế hoạch phải tiến hành trong kỳ',
  unit: 'cuộc',
  value: count,
  counted: { on: 'scheduledFor' },
  splitBy: ['state', 'kind', 'field', 'stopCause'],
})

/** The inspections of the plan that will not take place, known by their cause. */
export const plannedInspectionsStopped = indicator(inspection, {
  code: 'inspections.of-the-plan-stopped',
  title: 'Số cuộc thanh tra, kiểm tra theo kế hoạch phải dừng thực hiện',
  unit: 'cuộc',
  value: count,
  counted: { on: 'scheduledFor' },
  where: { stopCause: filled },
  splitBy: ['stopCause'],
})

export const inspectionsConcluded = indicator(inspection, {
  code: 'inspections.concluded',
  title: 'Số cuộc thanh tra, kiểm tra đã kết luận',
  unit: 'cuộc',
  value: count,
  counted: { on: 'concludedOn' },
  splitBy: ['kind', 'field'],
})

export const inspectionsAwaitingConclusion = indicator(inspection, {
  code: 'inspections.awaiting-conclusion',
  title: 'Số cuộc thanh tra, kiểm tra chưa có kết luận',
  unit: 'cuộc',
  value: count,
  counted: { standing: ['underWay', 'ended'] },
  splitBy: ['kind', 'field', 'state'],
})
