import { expect, test } from 'vitest'
import { administrativeReports, getPeriod } from '../period/index.ts'
import { libraryReport } from '../testing/library-report.ts'
import type { NextSpan } from './outline.ts'
import { aboutReport, spanOf } from './spans.ts'

const province = {
  code: 'son-la',
  name: 'Sơn La',
  regime: administrativeReports,
  places: [],
  department: {
    superior: '',
    issuer: '',
    name: '',
    reportSymbol: '',
    seat: '',
    signedAs: [],
    recipients: [],
    leadingZero: true,
  },
}

const reportOn = (period: string, next: NextSpan) => ({
  outline: { ...libraryReport, next },
  province,
  period: getPeriod(period),
})

test.each([
  ['2021-09', 'restOfYear', '2021-L3M'],
  ['2021-9M', 'restOfYear', '2021-L3M'],
  ['2021-11', 'restOfYear', '2021-12'],
  ['2021-12', 'restOfYear', '2022'],
  ['2021', 'restOfYear', '2022'],
  ['2021-08-17/2021-09-16', 'restOfYear', '2021-09-17/2021-10-16'],
  ['2021-Q1', 'nextPeriod', '2021-Q2'],
  ['2021-Q3', 'nextPeriod', '2021-Q4'],
  ['2021-Q4', 'nextPeriod', '2022-Q1'],
  ['2021-H1', 'nextPeriod', '2021-H2'],
  ['2021-9M', 'nextPeriod', '2021-L3M'],
  ['2021', 'nextPeriod', '2022'],
] as const)('after %s an outline that tells of the %s tells of %s', (period, next, following) => {
  expect(spanOf('next', reportOn(period, next)).period).toBe(following)
})

test('what is told to come is what the figures of plans are counted for', () => {
  const report = reportOn('2021-Q1', 'nextPeriod')

  expect(aboutReport(report, 'next').next.runs).toEqual([{ kind: 'text', text: 'quý II năm 2021' }])
  expect(spanOf('next', report).window).toEqual({ from: '2021-03-15', to: '2021-06-14' })
})
