import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok } from '../refusal.ts'
import {
  dateInWriting,
  datesPeriod,
  firstMonths,
  getPeriod,
  halfYearPeriod,
  lastMonths,
  monthPeriod,
  monthsOf,
  type Period,
  parsePeriod,
  periodCode,
  periodTitle,
  quarterPeriod,
  yearPeriod,
} from './period.ts'
import { addDays, plainDate } from './plain-date.ts'

const year = fc.integer({ min: 1900, max: 2999 })
const month = fc.integer({ min: 1, max: 12 })
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map(yearPeriod),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([inYear, half]) => halfYearPeriod(inYear, half)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([inYear, quarter]) => quarterPeriod(inYear, quarter)),
  fc.tuple(year, month).map(([inYear, number]) => monthPeriod(inYear, number)),
  fc.tuple(year, month).map(([inYear, count]) => firstMonths(inYear, count)),
  fc.tuple(year, month).map(([inYear, count]) => lastMonths(inYear, count)),
  fc.tuple(fc.nat(80_000), fc.nat(4_000)).map(([later, longer]) => {
    const from = addDays(plainDate('1900-01-01'), later)
    return datesPeriod(from, addDays(from, longer))
  }),
)

test.each([
  ['2020', 'năm 2020'],
  ['2021-09', 'tháng 9 năm 2021'],
  ['2021-02', 'tháng 02 năm 2021'],
  ['2021-Q3', 'quý III năm 2021'],
  ['2021-H1', '6 tháng đầu năm 2021'],
  ['2021-H2', '6 tháng cuối năm 2021'],
  ['2021-9M', '9 tháng đầu năm 2021'],
  ['2021-8M', '8 tháng đầu năm 2021'],
  ['2021-L3M', '3 tháng cuối năm 2021'],
  ['2021-08-17/2021-09-16', 'từ ngày 17/8/2021 đến ngày 16/9/2021'],
  ['2021-02-05/2021-02-05', 'ngày 05/02/2021'],
])('%s is called %s', (code, title) => {
  const period = parsePeriod(code)

  expect(period.ok && periodTitle(period.value)).toBe(title)
  expect(period.ok && periodCode(period.value)).toBe(code)
})

test('a code leads back to its period', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const code = periodCode(period)

      expect(parsePeriod(code)).toEqual(ok(period))
      expect(parsePeriod(` ${code.toLowerCase()} `)).toEqual(ok(period))
    }),
  )
})

test.each([
  ['2021-1M', '2021-01'],
  ['2021-3M', '2021-Q1'],
  ['2021-6M', '2021-H1'],
  ['2021-12M', '2021'],
  ['2021-L1M', '2021-12'],
  ['2021-L6M', '2021-H2'],
  ['2021-L12M', '2021'],
])('%s is another name of %s', (name, code) => {
  const period = parsePeriod(name)

  expect(period).toEqual(parsePeriod(code))
})

test.each([
  '',
  'tháng 9',
  '21',
  '2021-13',
  '2021-00',
  '2021-9',
  '2021-Q5',
  '2021-H3',
  '2021-0M',
  '2021-13M',
  '0021',
  '3000',
])('"%s" is refused with the periods that are allowed', (text) => {
  const refused = parsePeriod(text)

  expect(refused).toMatchObject({ ok: false, code: 'period/unknown' })
  expect(!refused.ok && refused.tell).toContain(`Không hiểu kỳ "${text}". Kỳ hợp lệ: 2020 (năm), 2021-09 (tháng)`)
})

test.each(['2021-02-30/2021-03-01', '2021-08-17', '2021-08-17/', '2021-08-17/2021-09-16/2021-10-16', '17/8/2021'])(
  'dates that are not two days of the calendar are refused: %s',
  (text) => {
    const refused = parsePeriod(text)

    expect(refused).toMatchObject({ ok: false, code: 'period/unknown' })
  },
)

test('dates the wrong way round are refused with the right way', () => {
  const refused = parsePeriod('2021-09-16/2021-08-17')

  expect(refused).toMatchObject({ ok: false, code: 'period/ends-before-it-begins' })
  expect(!refused.ok && refused.tell).toContain('2021-08-17/2021-09-16')
})

test.each(['0001-01-01/0001-01-31', '1899-12-31/1900-01-31', '2999-12-31/3000-01-01', '9999-12-31/9999-12-31'])(
  'the dates %s are refused, as no report is of such years',
  (written) => {
    const refused = parsePeriod(written)

    expect(refused).toMatchObject({ ok: false, code: 'period/too-far' })
  },
)

test('the months of a period are months of its year', () => {
  const periods = [quarterPeriod(2021, 3), halfYearPeriod(2021, 2), firstMonths(2021, 9), lastMonths(2021, 3)]

  const months = periods.map(monthsOf)

  expect(months.map(({ first, last }) => [first, last])).toEqual([
    [7, 9],
    [7, 12],
    [1, 9],
    [10, 12],
  ])
})

test('a period that cannot be is a fault where it is made', () => {
  const [from, to] = [plainDate('2021-09-16'), plainDate('2021-08-17')]

  expect(() => datesPeriod(from, to)).toThrow('before it begins')
  expect(() => monthPeriod(2021, 13)).toThrow('13')
  expect(() => quarterPeriod(2021, 0)).toThrow('0')
  expect(() => firstMonths(2021, 2.5)).toThrow('2.5')
  expect(() => yearPeriod(21)).toThrow('21')
  expect(() => getPeriod('2021-13')).toThrow('2021-13')
})

test('a date in figures has zeros before days below 10 and before the first two months only', () => {
  const dates = ['2021-02-05', '2021-08-05', '2021-10-17'].map(plainDate)

  expect(dates.map(dateInWriting)).toEqual(['05/02/2021', '05/8/2021', '17/10/2021'])
})
