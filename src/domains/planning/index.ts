import { domain } from '../../ledger/index.ts'
import { planTargetExamples } from './plan-target/examples.ts'
import * as planTargetIndicators from './plan-target/indicators.ts'
import { planned } from './plan-target/planned.ts'
import { planTarget } from './plan-target/register.ts'

export { planned, planTarget }

export const planning = domain({
  code: 'planning',
  title: 'Kế hoạch, tổng hợp',
  registers: [{ register: planTarget, indicators: planTargetIndicators, examples: planTargetExamples }],
})
