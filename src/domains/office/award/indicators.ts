import { count, indicator } from '../../../ledger/index.ts'
import { award } from './register.ts'

export const awards = indicator(award, {
  code: 'awards.given',
  title: 'Số tập thể, cá nhân được khen thưởng',
  unit: 'lượt',
  value: count,
  counted: { on: 'awardedOn' },
  splitBy: ['recipientKind', 'form', 'division'],
})

export const awardsProposed = indicator(award, {
  code: 'awards.proposed',
  title: 'Số đề nghị khen thưởng',
  unit: 'lượt',
  value: count,
  counted: { on: 'proposedOn' },
  splitBy: ['recipientKind', 'form'],
})
