import { calledBy, choice, date, link, money, register } from '../../../ledger/index.ts'
import { officialDocument } from '../official-document/register.ts'
import { keepers } from '../offices.ts'
import { investmentFunds, publicInvestmentProject } from '../public-investment-project/register.ts'

/** The capital that a year's plan gives to one public investment project. */
export const capitalPlan = register({
  code: 'capital-plan',
  title: 'Kế hoạch vốn đầu tư công',
  keptBy: 'office',
  fields: {
    project: link('Dự án', publicInvestmentProject),
    fund: choice('Nguồn vốn', investmentFunds),
    amount: money('Vốn được giao'),
    holdsFrom: date('Từ ngày'),
    holdsTo: date('Đến hết ngày', { hint: 'Ngày cuối của thời hạn giải ngân' }),
    decision: link('Quyết định giao vốn', officialDocument),
  },
  identity: ['project', 'fund', 'holdsFrom'],
  shownAs: calledBy`Vốn của ${'project'} từ ${'holdsFrom'} đến ${'holdsTo'}`,
  rules: [{ that: ['holdsTo', 'is after', 'holdsFrom'], tell: 'Thời hạn giải ngân phải sau ngày giao vốn.' }],
  lifecycle: {
    states: { allotted: 'Đã giao', adjusted: 'Đã điều chỉnh' },
    opening: {
      label: 'Giao vốn',
      to: 'allotted',
      on: 'allottedOn',
      fill: ['project', 'amount', 'holdsFrom', 'holdsTo'],
      by: keepers,
    },
    actions: {
      adjust: {
        label: 'Điều chỉnh vốn',
        from: ['allotted', 'adjusted'],
        to: 'adjusted',
        on: 'adjustedOn',
        again: true,
        fill: ['amount'],
        mayFill: ['holdsTo', 'decision'],
        by: keepers,
      },
    },
  },
})
