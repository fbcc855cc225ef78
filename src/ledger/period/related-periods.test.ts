import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesPeriod, getPeriod, periodCode, periodTitle } from './period.ts'
import { addDays, plainDate } from './plain-date.ts'
import { nextPeriod, restOfYear, samePeriodLastYear } from './related-periods.ts'

test.each([
  ['2020', '2021'],
  ['2021-09', '2021-10'],
  ['2021-12', '2022-01'],
  ['2021-Q4', '2022-Q1'],
  ['2021-Q2', '2021-Q3'],
  ['2021-H1', '2021-H2'],
  ['2021-H2', '2022-H1'],
  ['2021-9M', '2021-L3M'],
  ['2021-L3M', '2022'],
  ['2999', '3000'],
  ['2999-12', '3000-01'],
  ['2021-08-17/2021-09-16', '2021-09-17/2021-10-16'],
  ['2021-01-01/2021-01-31', '2021-02-01/2021-02-28'],
  ['2021-01-31/2021-02-27', '2021-02-28/2021-03-30'],
  ['2021-03-01/2021-03-07', '2021-03-08/2021-03-14'],
])('after %s comes %s', (code, next) => {
  const following = nextPeriod(getPeriod(code))

  expect(periodCode(following)).toBe(next)
})

test.each([
  ['2021-09', '3 tháng cuối năm 2021'],
  ['2021-9M', '3 tháng cuối năm 2021'],
  ['2021-Q3', '3 tháng cuối năm 2021'],
  ['2021-H1', '6 tháng cuối năm 2021'],
  ['2021-11', 'tháng 12 năm 2021'],
])('after %s there remain %s', (code, title) => {
  const rest = restOfYear(getPeriod(code))

  expect(rest && periodTitle(rest)).toBe(title)
})

test.each(['2021', '2021-12', '2021-Q4', '2021-H2', '2021-L3M', '2021-08-17/2021-09-16'])(
  'nothing of a year remains after %s',
  (code) => {
    const rest = restOfYear(getPeriod(code))

    expect(rest).toBeUndefined()
  },
)

test.each([
  ['2021', '2020'],
  ['2021-09', '2020-09'],
  ['2021-9M', '2020-9M'],
  ['2021-08-17/2021-09-16', '2020-08-17/2020-09-16'],
  ['2021-02-01/2021-02-28', '2020-02-01/2020-02-29'],
  ['2024-02-28/2024-02-28', '2023-02-28/2023-02-28'],
  ['2024-02-29/2024-02-29', '2023-02-28/2023-02-28'],
])('%s is compared with %s', (code, before) => {
  const earlier = samePeriodLastYear(getPeriod(code))

  expect(periodCode(earlier)).toBe(before)
})

test('dates are followed by the day after, and compared a year earlier', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(800), (later, longer) => {
      const from = addDays(plainDate('1980-01-01'), later)
      const dates = datesPeriod(from, addDays(from, longer))

      const next = nextPeriod(dates)
      const earlier = samePeriodLastYear(dates)

      expect(next).toMatchObject({ kind: 'dates', from: addDays(from, longer + 1) })
      expect(earlier.kind === 'dates' && earlier.from < from && earlier.from <= earlier.to).toBe(true)
    }),
  )
})
