import { indicator, sum } from '../../../ledger/index.ts'
import { capitalPlan } from './register.ts'

export const capitalPlanned = indicator(capitalPlan, {
  code: 'public-investment.capital-planned',
  title: 'Vốn đầu tư công được giao',
  unit: 'đồng',
  value: sum('amount'),
  counted: { holding: ['holdsFrom', 'holdsTo'] },
  splitBy: ['fund', 'project.group'],
})
