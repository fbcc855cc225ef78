import { count, filled, indicator, missing } from '../../../ledger/index.ts'
import { taskProposal } from './register.ts'

export const proposalsReceived = indicator(taskProposal, {
  code: 'task-proposals.received',
  title: 'Số đề xuất nhiệm vụ KH&CN tiếp nhận',
  unit: 'đề xuất',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['field', 'proposerKind', 'kind', 'state'],
})

export const proposalsConsidered = indicator(taskProposal, {
  code: 'task-proposals.considered',
  title: 'Số đề xuất nhiệm vụ KH&CN được hội đồng tư vấn xem xét',
  unit: 'đề xuất',
  value: count,
  counted: { on: 'consideredOn' },
  splitBy: ['field', 'proposerKind'],
})

export const proposalsOrdered = indicator(taskProposal, {
  code: 'task-proposals.ordered',
  title: 'Số đề xuất nhiệm vụ KH&CN được đặt hàng',
  unit: 'đề xuất',
  value: count,
  counted: { on: 'orderedOn' },
  splitBy: ['field', 'proposerKind'],
})

export const proposalsRefused = indicator(taskProposal, {
  code: 'task-proposals.refused',
  title: 'Số đề xuất nhiệm vụ KH&CN không được chọn',
  unit: 'đề xuất',
  value: count,
  counted: { on: 'refusedOn' },
  splitBy: ['field'],
})

/** Proposals by which the department asks an institute or university to work with the province. */
export const cooperationProposals = indicator(taskProposal, {
  code: 'task-proposals.cooperation',
  title: 'Số đề xuất nhiệm vụ KH&CN hợp tác với viện, trường',
  unit: 'đề xuất',
  value: count,
  counted: { on: 'receivedOn' },
  where: { partner: filled },
  splitBy: ['field'],
})

/** What the department itself proposes to an institute is not for its own council to choose. */
export const proposalsPending = indicator(taskProposal, {
  code: 'task-proposals.pending',
  title: 'Số đề xuất nhiệm vụ KH&CN đã tiếp nhận, chưa kết luận đến cuối kỳ',
  unit: 'đề xuất',
  value: count,
  counted: { standing: ['received', 'considered'] },
  where: { partner: missing },
  splitBy: ['state', 'field'],
})
