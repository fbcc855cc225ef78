import { count, indicator } from '../../../ledger/index.ts'
import { recommendation } from './register.ts'

export const recommendationsHeld = indicator(recommendation, {
  code: 'recommendations.held',
  title: 'Số đề xuất, kiến nghị còn nêu',
  unit: 'kiến nghị',
  value: count,
  counted: { holding: ['holdsFrom', 'holdsTo'] },
  splitBy: ['addressee', 'topic', 'division'],
})

export const recommendationsAnswered = indicator(recommendation, {
  code: 'recommendations.answered',
  title: 'Số đề xuất, kiến nghị đã được trả lời',
  unit: 'kiến nghị',
  value: count,
  counted: { on: 'answeredOn' },
  splitBy: ['outcome', 'addressee'],
})

export const recommendationsUnanswered = indicator(recommendation, {
  code: 'recommendations.unanswered',
  title: 'Số đề xuất, kiến nghị chưa được trả lời',
  unit: 'kiến nghị',
  value: count,
  counted: { standing: ['raised'] },
  splitBy: ['addressee', 'division'],
})
