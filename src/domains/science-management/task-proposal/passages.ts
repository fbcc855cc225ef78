import {
  breakdown,
  classified,
  enumerated,
  inBrackets,
  listed,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { newTasks } from '../../../outlines/index.ts'
import { differing } from '../wording.ts'
import {
  cooperationProposals,
  proposalsConsidered,
  proposalsOrdered,
  proposalsPending,
  proposalsReceived,
} from './indicators.ts'

export const proposalsHandled = passage({
  code: 'science-management.proposals',
  topic: newTasks,
  needs: {
    received: proposalsReceived,
    considered: proposalsConsidered,
    ordered: proposalsOrdered,
    cooperation: listed(cooperationProposals),
  },
  says: ({ received, considered, ordered, cooperation }) => {
    const byField = breakdown(classified(partsOf(received, 'field')), 'đề xuất lĩnh vực')
    const partners = differing(cooperation.entries.map((entry) => entry.partner))
    // Where every proposal is one of cooperation, the number of all would only be said twice.
    const hasOthers = received.value > cooperation.value
    return sentence(
      hasOthers && say`tiếp nhận ${received} đề xuất nhiệm vụ khoa học và công nghệ${inBrackets(byField)}`,
      when(considered, say`hội đồng tư vấn xem xét ${considered} đề xuất`),
      when(ordered, say`${ordered} đề xuất được đưa vào danh mục đặt hàng`),
      when(cooperation, say`đề xuất ${cooperation} nhiệm vụ hợp tác khoa học và công nghệ với ${enumerated(partners)}`),
    )
  },
})

export const proposalsToConsider = passage({
  code: 'science-management.proposals-to-consider',
  topic: newTasks,
  tells: 'plans',
  needs: { pending: proposalsPending },
  says: ({ pending }) =>
    sentence(say`tổ chức hội đồng tư vấn xác định nhiệm vụ đối với ${pending} đề xuất đã tiếp nhận`),
})
