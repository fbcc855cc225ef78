import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getPeriod, periodCode } from './period.ts'
import { addDays, compareDates, dateOf, type PlainDate, plainDate } from './plain-date.ts'
import { monthOf, periodsWithin, type Regime, windowOf, yearOf, yearToDate } from './regime.ts'
import { restOfYear } from './related-periods.ts'
import { administrativeReports, reportsFromThe17th, statisticalReports } from './reporting-regimes.ts'
import { isWithin, type Window } from './window.ts'

const regimeOf = (...cutoffs: readonly (readonly [from: string, monthBeginsOn: number])[]): Regime => ({
  code: 'library-reports',
  title: 'Báo cáo thư viện',
  basis: 'Quyết định của thư viện',
  cutoffs: cutoffs.map(([from, monthBeginsOn]) => ({ from: plainDate(from), monthBeginsOn })),
})

const anyDate: fc.Arbitrary<PlainDate> = fc.nat(4_000).map((later) => addDays(plainDate('2016-06-01'), later))
const anyRegime: fc.Arbitrary<Regime> = fc
  .uniqueArray(fc.tuple(anyDate, fc.integer({ min: 1, max: 28 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 6,
  })
  .map((cutoffs) => regimeOf(...cutoffs.toSorted(([a], [b]) => compareDates(a, b))))

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const windowsOf = (codes: readonly string[], regime: Regime): readonly Window[] =>
  codes.map((code) => windowOf(getPeriod(code), regime))
const expectTiles = (windows: readonly Window[]): void => {
  for (const { from, to } of windows) expect(from <= to).toBe(true)
  const starts = windows.slice(1).map(({ from }) => from)
  expect(starts).toEqual(windows.slice(0, -1).map(({ to }) => addDays(to, 1)))
}

test.each([
  ['2026-01', '2025-12-15', '2026-01-14'],
  ['2026-Q1', '2025-12-15', '2026-03-14'],
  ['2026-Q2', '2026-03-15', '2026-06-14'],
  ['2026-H1', '2025-12-15', '2026-06-14'],
  ['2026-Q3', '2026-06-15', '2026-09-14'],
  ['2026-9M', '2025-12-15', '2026-09-14'],
  ['2026-Q4', '2026-09-15', '2026-12-14'],
  ['2026-H2', '2026-06-15', '2026-12-14'],
  ['2026', '2025-12-15', '2026-12-14'],
  ['2026-03-05/2026-03-20', '2026-03-05', '2026-03-20'],
])('administrative reports of %s cover %s to %s', (code, from, to) => {
  const window = windowOf(getPeriod(code), administrativeReports)

  expect(window).toEqual({ from, to })
})

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-L3M', '2021-10-01', '2021-12-31'],
])('statistics of %s cover %s to %s', (code, from, to) => {
  const window = windowOf(getPeriod(code), statisticalReports)

  expect(window).toEqual({ from, to })
})

test('September 2021 of a department that closes on the 16th runs from 17 August', () => {
  const window = windowOf(getPeriod('2021-09'), reportsFromThe17th)

  expect(window).toEqual({ from: '2021-08-17', to: '2021-09-16' })
})

test('the month of a change is longer or shorter, and no day is lost', () => {
  const earlierEnd = regimeOf(['2019-01-01', 1], ['2022-03-01', 15])
  const laterEnd = regimeOf(['2019-01-01', 15], ['2022-03-20', 1])

  expect(windowsOf(['2022-02', '2022-03', '2022-04'], earlierEnd)).toEqual([
    { from: '2022-02-01', to: '2022-02-28' },
    { from: '2022-03-01', to: '2022-03-14' },
    { from: '2022-03-15', to: '2022-04-14' },
  ])
  expect(windowsOf(['2022-03', '2022-04'], laterEnd)).toEqual([
    { from: '2022-02-15', to: '2022-03-14' },
    { from: '2022-03-15', to: '2022-04-30' },
  ])
})

test('a decision cannot close a month on a day that has gone by', () => {
  const decidedOnThe20th = regimeOf(['2019-01-01', 28], ['2021-01-01', 1], ['2022-03-20', 15])

  expect(windowsOf(['2022-03', '2022-04'], decidedOnThe20th)).toEqual([
    { from: '2022-03-01', to: '2022-03-31' },
    { from: '2022-04-01', to: '2022-04-14' },
  ])
})

test('months, quarters, half-years and years tile under any regime', () => {
  fc.assert(
    fc.property(anyRegime, (regime) => {
      const parts = {
        months: years.flatMap((year) =>
          [...Array(12).keys()].map((at) => `${year}-${String(at + 1).padStart(2, '0')}`),
        ),
        quarters: years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
        halves: years.flatMap((year) => [`${year}-H1`, `${year}-H2`]),
        years: years.map(String),
      }

      const tilings = Object.values(parts).map((codes) => windowsOf(codes, regime))

      for (const windows of tilings) {
        expectTiles(windows)
        expect(windows[0]?.from).toBe(tilings[0]?.[0]?.from)
        expect(windows.at(-1)?.to).toBe(tilings[0]?.at(-1)?.to)
      }
    }),
  )
})

test('every day belongs to the month whose window holds it', () => {
  fc.assert(
    fc.property(anyRegime, anyDate, (regime, date) => {
      const month = monthOf(date, regime)

      expect(isWithin(date, windowOf(month, regime))).toBe(true)
      expect(isWithin(date, windowOf(getPeriod(`${yearOf(date, regime)}`), regime))).toBe(true)
    }),
  )
})

test('what has passed of the year and the rest of it make the year', () => {
  fc.assert(
    fc.property(anyRegime, fc.integer({ min: 1, max: 11 }), (regime, month) => {
      const reported = monthOf(dateOf(2021, month, 1), statisticalReports)

      const passed = yearToDate(reported, regime)
      const rest = restOfYear(reported)

      const windows = [passed.window, ...(rest ? [windowOf(rest, regime)] : [])]
      const year = windowOf(getPeriod('2021'), regime)
      expectTiles(windows)
      expect([windows[0]?.from, windows[1]?.to]).toEqual([year.from, year.to])
      expect(restOfYear(passed.period)).toEqual(rest)
    }),
  )
})

test.each([
  ['2021-09', '2021-9M'],
  ['2021-08', '2021-8M'],
  ['2021-06', '2021-H1'],
  ['2021-Q2', '2021-H1'],
  ['2021-03', '2021-Q1'],
  ['2021-12', '2021'],
  ['2021-H2', '2021'],
  ['2021-L3M', '2021'],
  ['2021-08-17/2021-09-16', '2021-9M'],
  ['2021-08-17/2021-09-20', '2020-12-17/2021-09-20'],
  ['2020-12-20/2020-12-31', '2020-12-17/2020-12-31'],
])('the year to the end of %s is %s', (code, cumulative) => {
  const passed = yearToDate(getPeriod(code), reportsFromThe17th)

  expect(periodCode(passed.period)).toBe(cumulative)
  expect(passed.window).toEqual(windowOf(passed.period, reportsFromThe17th))
})

test('only periods that lie wholly in a window are within it', () => {
  const window = { from: plainDate('2025-12-15'), to: plainDate('2026-06-20') }

  const codes = (['month', 'quarter', 'halfYear', 'year'] as const).map((kind) =>
    periodsWithin(window, kind, administrativeReports).map(periodCode),
  )

  expect(codes).toEqual([
    ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    ['2026-Q1', '2026-Q2'],
    ['2026-H1'],
    [],
  ])
})

test('a regime without a cut-off is a fault', () => {
  const empty = regimeOf()

  expect(() => windowOf(getPeriod('2021'), empty)).toThrow('library-reports')
})
