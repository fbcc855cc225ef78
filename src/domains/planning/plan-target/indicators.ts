import { count, indicator } from '../../../ledger/index.ts'
import { planTarget } from './register.ts'

export const planTargets = indicator(planTarget, {
  code: 'plan-targets.standing',
  title: 'Số chỉ tiêu kế hoạch đang giao',
  unit: 'chỉ tiêu',
  value: count,
  counted: { holding: ['holdsFrom', 'holdsTo'] },
  splitBy: ['division'],
})
