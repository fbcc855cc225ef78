import { indicator, ratio, sum } from '../../../ledger/index.ts'
import { capitalPlanned } from '../capital-plan/indicators.ts'
import { disbursement } from './register.ts'

export const disbursed = indicator(disbursement, {
  code: 'public-investment.disbursed',
  title: 'Vốn đầu tư công đã giải ngân',
  unit: 'đồng',
  value: sum('amount'),
  counted: { on: 'paidOn' },
  splitBy: ['kind', 'fund', 'project.group'],
})

export const recovered = indicator(disbursement, {
  code: 'public-investment.recovered',
  title: 'Vốn đầu tư công đã thu hồi',
  unit: 'đồng',
  value: sum('amount'),
  counted: { on: 'recoveredOn' },
  splitBy: ['fund'],
})

/** Of the capital that the plan gives until the end of the period; over a whole year, the rate that the plan is judged by. */
export const disbursedShare = ratio({
  code: 'public-investment.disbursed-share',
  title: 'Tỷ lệ giải ngân trên kế hoạch vốn',
  of: disbursed,
  per: capitalPlanned,
})
