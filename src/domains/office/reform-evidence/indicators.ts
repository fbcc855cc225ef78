import { count, indicator, sum } from '../../../ledger/index.ts'
import { reformEvidence } from './register.ts'

const held = { holding: ['holdsFrom', 'holdsTo'] } as const

export const reformCriteria = indicator(reformEvidence, {
  code: 'reform-evidence.criteria',
  title: 'Số tiêu chí cải cách hành chính phải chấm',
  unit: 'tiêu chí',
  value: count,
  counted: held,
  splitBy: ['group', 'state', 'division'],
})

export const reformMaxScore = indicator(reformEvidence, {
  code: 'reform-evidence.max-score',
  title: 'Tổng điểm tối đa cải cách hành chính',
  unit: 'điểm',
  value: sum('maxScore'),
  counted: held,
  splitBy: ['group'],
})

export const reformSelfScore = indicator(reformEvidence, {
  code: 'reform-evidence.self-score',
  title: 'Tổng điểm tự chấm cải cách hành chính',
  unit: 'điểm',
  value: sum('selfScore'),
  counted: held,
  splitBy: ['group', 'division'],
})

export const reformConfirmedScore = indicator(reformEvidence, {
  code: 'reform-evidence.confirmed-score',
  title: 'Tổng điểm thẩm định cải cách hành chính',
  unit: 'điểm',
  value: sum('confirmedScore'),
  counted: held,
  splitBy: ['group'],
})

export const reformEvidenceOverdue = indicator(reformEvidence, {
  code: 'reform-evidence.overdue',
  title: 'Số tiêu chí quá hạn cung cấp tài liệu kiểm chứng',
  unit: 'tiêu chí',
  value: count,
  counted: { standing: ['open'], lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['group', 'division'],
})
