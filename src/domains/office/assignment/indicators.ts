import { count, indicator } from '../../../ledger/index.ts'
import { assignment } from './register.ts'

const open = ['assigned', 'underWay', 'inRevision', 'submitted', 'explained'] as const
const inHand = ['assigned', 'underWay', 'inRevision'] as const

export const assignmentsFollowed = indicator(assignment, {
  code: 'assignments.followed',
  title: 'Số nhiệm vụ được giao chủ trì thực hiện trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { during: open },
  where: { part: 'lead' },
  splitBy: ['state', 'source', 'division', 'origin'],
})

export const assignmentsGiven = indicator(assignment, {
  code: 'assignments.given',
  title: 'Số nhiệm vụ được giao mới trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'assignedOn' },
  splitBy: ['source', 'part', 'division', 'state'],
})

export const assignmentsSubmitted = indicator(assignment, {
  code: 'assignments.submitted',
  title: 'Số lượt trình kết quả nhiệm vụ được giao',
  unit: 'lượt',
  value: count,
  counted: { on: 'submittedOn' },
  splitBy: ['timeliness', 'source', 'division'],
})

export const assignmentsCompleted = indicator(assignment, {
  code: 'assignments.completed',
  title: 'Số nhiệm vụ được giao đã hoàn thành',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'completedOn' },
  splitBy: ['timeliness', 'source', 'division'],
})

export const assignmentsOverdue = indicator(assignment, {
  code: 'assignments.overdue',
  title: 'Số nhiệm vụ được giao quá hạn chưa hoàn thành',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: inHand, lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['source', 'division', 'part'],
})

export const assignmentsDueSoon = indicator(assignment, {
  code: 'assignments.due-soon',
  title: 'Số nhiệm vụ được giao đến hạn trong 15 ngày',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: inHand, lapsesOn: 'dueOn', lapsesWithin: 15 },
  splitBy: ['source', 'division', 'part'],
})

export const assignmentsExtended = indicator(assignment, {
  code: 'assignments.extensions',
  title: 'Số lượt gia hạn nhiệm vụ được giao',
  unit: 'lượt',
  value: count,
  counted: { on: 'extendedOn' },
  splitBy: ['division'],
})
