import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { guidance } from './register.ts'

export const premisesGuided = indicator(guidance, {
  code: 'guidances.premises',
  title: 'Số cơ sở được hướng dẫn về tiêu chuẩn, đo lường, chất lượng',
  unit: 'cơ sở',
  value: countDistinct('premises'),
  counted: { on: 'guidedOn' },
  splitBy: ['subject', 'channel', 'premises.district'],
})

export const guidancesPending = indicator(guidance, {
  code: 'guidances.pending',
  title: 'Số đề nghị hướng dẫn chưa giải quyết',
  unit: 'đề nghị',
  value: count,
  counted: { standing: ['requested'] },
  splitBy: ['subject'],
})
