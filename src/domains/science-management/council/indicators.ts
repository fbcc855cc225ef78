import { count, indicator } from '../../../ledger/index.ts'
import { council } from './register.ts'

export const councilsSetUp = indicator(council, {
  code: 'councils.set-up',
  title: 'Số hội đồng, tổ tư vấn được thành lập',
  unit: 'hội đồng',
  value: count,
  counted: { on: 'setUpOn' },
  splitBy: ['kind', 'state', ['kind', 'state']],
})

export const councilSessions = indicator(council, {
  code: 'councils.sessions',
  title: 'Số phiên họp hội đồng, tổ tư vấn',
  unit: 'phiên họp',
  value: count,
  counted: { on: 'convenedOn' },
  splitBy: ['kind'],
})

export const councilPostponements = indicator(council, {
  code: 'councils.postponements',
  title: 'Số lượt hoãn họp hội đồng',
  unit: 'lượt',
  value: count,
  counted: { on: 'postponedOn' },
  splitBy: ['postponement', 'kind'],
})

export const councilsConcluded = indicator(council, {
  code: 'councils.concluded',
  title: 'Số hội đồng, tổ tư vấn có kết luận',
  unit: 'hội đồng',
  value: count,
  counted: { on: 'concludedOn' },
  splitBy: ['kind', 'recommended'],
})

export const councilsPostponed = indicator(council, {
  code: 'councils.postponed',
  title: 'Số hội đồng phải hoãn họp đến cuối kỳ',
  unit: 'hội đồng',
  value: count,
  counted: { standing: ['postponed'] },
  splitBy: ['postponement', 'kind'],
})

/** A support team works without holding a council meeting, so it waits for none. */
export const councilsAwaitingSession = indicator(council, {
  code: 'councils.awaiting-session',
  title: 'Số hội đồng đã thành lập, chưa họp đến cuối kỳ',
  unit: 'hội đồng',
  value: count,
  counted: { standing: ['setUp', 'postponed'] },
  where: { kind: ['xacDinh', 'tuyenChon', 'budgetAppraisal', 'acceptance', 'initiative', 'other'] },
  splitBy: ['kind', 'state'],
})
