import { count, indicator, sum } from '../../../ledger/index.ts'
import { publicInvestmentProject } from './register.ts'

const open = ['approved', 'underWay', 'paused'] as const

export const investmentProjects = indicator(publicInvestmentProject, {
  code: 'public-investment.projects',
  title: 'Số dự án đầu tư công trong lĩnh vực KH&CN triển khai trong kỳ',
  unit: 'dự án',
  value: count,
  counted: { during: open },
  splitBy: ['state', 'group', 'fund', 'origin'],
})

export const investmentOfProjects = indicator(publicInvestmentProject, {
  code: 'public-investment.total-investment',
  title: 'Tổng mức đầu tư của các dự án đầu tư công triển khai trong kỳ',
  unit: 'đồng',
  value: sum('totalInvestment'),
  counted: { during: open },
  splitBy: ['group', 'fund'],
})

export const investmentProjectsFinished = indicator(publicInvestmentProject, {
  code: 'public-investment.finished',
  title: 'Số dự án đầu tư công hoàn thành',
  unit: 'dự án',
  value: count,
  counted: { on: 'finishedOn' },
  splitBy: ['group', 'fund'],
})

export const investmentProjectsOverdue = indicator(publicInvestmentProject, {
  code: 'public-investment.overdue',
  title: 'Số dự án đầu tư công chậm tiến độ',
  unit: 'dự án',
  value: count,
  counted: { standing: open, lapsesOn: 'endsOn', lapsed: true },
  splitBy: ['group'],
})
