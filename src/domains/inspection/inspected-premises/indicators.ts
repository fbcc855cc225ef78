import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { inspectedPremises } from './register.ts'

export const premisesInspected = indicator(inspectedPremises, {
  code: 'inspected-premises.premises',
  title: 'Số cơ sở được thanh tra, kiểm tra',
  unit: 'cơ sở',
  value: countDistinct('premises'),
  counted: { on: 'inspectedOn' },
  splitBy: ['inspection.kind', 'inspection.field', 'premises.district', 'premises.kind', 'outcome'],
})

export const recommendationsDue = indicator(inspectedPremises, {
  code: 'inspected-premises.recommendations-due',
  title: 'Số kiến nghị thanh tra, kiểm tra đến hạn thực hiện',
  unit: 'kiến nghị',
  value: count,
  counted: { on: 'mendBy' },
  splitBy: ['state'],
})
