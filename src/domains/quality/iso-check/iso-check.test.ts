import { expect, test } from 'vitest'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { agenciesChecked, plannedAgenciesChecked } from './indicators.ts'
import { checkingSystems } from './passages.ts'

const told = (period: string, planned: number, standards: Readonly<Record<string, number>> = {}) => {
  const parts = Object.entries(standards).map(([label, value]) => ({
    by: 'agency.standard',
    key: label,
    label,
    value,
  }))
  const figures = {
    checked: { ...sampleFigure(agenciesChecked, 0), period, value: 11, parts },
    plan: { ...sampleFigure(plannedAgenciesChecked, 0), period, value: planned },
  }
  return textOf(checkingSystems.write(figures, {} as Parameters<typeof checkingSystems.write>[1]))
}

test.each(['2021', '2021-9M', '2021-H1', '2021-Q1', '2021-01'])(
  'in %s the plan of the year stands beside it',
  (period) => {
    expect(told(period, 16)).toContain('tại 11/16 đơn vị theo kế hoạch.')
  },
)

test.each(['2021-09', '2021-Q3', '2021-H2', '2021-L3M', '2021-08-17/2021-09-16'])(
  'in %s, which does not run from the start of the year, the plan is not told',
  (period) => {
    expect(told(period, 16)).toContain('tại 11 đơn vị.')
  },
)

test('without a plan only the number is told', () => {
  expect(told('2021', 0)).toContain('tại 11 đơn vị.')
})

test('that all apply one version is told only where all do', () => {
  const all = told('2021', 16, { 'TCVN ISO 9001:2015': 11 })
  const some = told('2021', 16, { 'TCVN ISO 9001:2015': 9, 'TCVN ISO 9001:2008': 2 })

  expect(all).toContain('đều áp dụng phiên bản TCVN ISO 9001:2015.')
  expect(some).not.toContain('phiên bản')
})
