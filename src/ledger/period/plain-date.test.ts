import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dateOf,
  dateOfDayNumber,
  dateParts,
  dayInVietnam,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlierOf,
  isAfter,
  isBefore,
  laterOf,
  type PlainDate,
  parsePlainDate,
  plainDate,
  weekday,
} from './plain-date.ts'

const anyDate: fc.Arbitrary<PlainDate> = fc.integer({ min: -200_000, max: 200_000 }).map(dateOfDayNumber)

test.each([
  ['2026-03-01', '2026-03-01'],
  ['01/03/2026', '2026-03-01'],
  ['1/3/2026', '2026-03-01'],
  [' 9/11/2026 ', '2026-11-09'],
  ['29/2/2024', '2024-02-29'],
])('an officer may type %s', (typed, date) => {
  const read = parsePlainDate(typed)

  expect(read).toBe(date)
})

test.each([
  '29/2/2023',
  '2023-02-29',
  '31/4/2026',
  '0/1/2026',
  '1/13/2026',
  '2026-1-3',
  '1/3/26',
  '2026-03-01T00:00',
  '',
])('"%s" is no day of the calendar', (typed) => {
  const read = parsePlainDate(typed)

  expect(read).toBeUndefined()
  expect(() => plainDate(typed)).toThrow(RangeError)
})

test('a date written in the code has the one form', () => {
  const typedByAnOfficer = '01/03/2026'

  expect(() => plainDate(typedByAnOfficer)).toThrow('YYYY-MM-DD')
})

test('a date is its year, month and day', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { year, month, day } = dateParts(date)

      expect(dateOf(year, month, day)).toBe(date)
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month))
    }),
  )
})

test('days added and taken away again lead back', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      const moved = addDays(date, days)

      expect(addDays(moved, -days)).toBe(date)
      expect(daysBetween(date, moved)).toBe(days)
      expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days))
    }),
  )
})

test('days are counted as the Gregorian calendar counts them', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { year, month, day } = dateParts(date)

      const counted = dayNumber(date)

      const midnight = new Date(0).setUTCFullYear(year, month - 1, day)
      expect(counted).toBe(midnight / 86_400_000)
      expect(weekday(date) % 7).toBe(new Date(midnight).getUTCDay())
    }),
  )
})

test('a month later than the 31st is the last day of a shorter month', () => {
  const date = plainDate('2024-01-31')

  expect(addMonths(date, 1)).toBe('2024-02-29')
  expect(addMonths(date, 13)).toBe('2025-02-28')
  expect(addMonths(date, -2)).toBe('2023-11-30')
  expect(addMonths(date, -1)).toBe('2023-12-31')
})

test('months added keep the order of dates', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.integer({ min: -240, max: 240 }), (one, other, months) => {
      const order = compareDates(one, other)

      const moved = compareDates(addMonths(one, months), addMonths(other, months))

      expect([0, order]).toContain(moved)
    }),
  )
})

test('dates are ordered as they are written', () => {
  const [earlier, later] = [plainDate('2025-12-31'), plainDate('2026-01-01')]

  expect([isBefore(earlier, later), isAfter(earlier, later)]).toEqual([true, false])
  expect([isBefore(earlier, earlier), isAfter(earlier, earlier)]).toEqual([false, false])
  expect([earlierOf(later, earlier), laterOf(earlier, later)]).toEqual([earlier, later])
})

test('the day in Vietnam begins at 17:00 UTC of the day before', () => {
  const midnightInVietnam = Date.UTC(2026, 10, 21, 17)

  expect(dayInVietnam(midnightInVietnam)).toBe('2026-11-22')
  expect(dayInVietnam(midnightInVietnam - 1)).toBe('2026-11-21')
  expect(dayInVietnam(-1)).toBe('1970-01-01')
})

test('a date cannot leave the years 1 to 9999, nor move by half a day', () => {
  const lastDay = plainDate('9999-12-31')

  expect(() => addDays(lastDay, 1)).toThrow(RangeError)
  expect(() => addDays(lastDay, -0.5)).toThrow(RangeError)
  expect(() => addMonths(lastDay, Number.NaN)).toThrow(RangeError)
  expect(() => dayInVietnam(Number.NaN)).toThrow(RangeError)
})
