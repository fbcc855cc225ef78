import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfLunar, lunarDateOf } from './lunar.ts'
import { addDays, plainDate } from './plain-date.ts'

const firstDays =
  `1968-01-29 1969-02-16 1985-01-21 2007-02-17 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29
  2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28
  2037-02-15 2053-02-18`.split(/\s+/)

const hungKings =
  `2020-04-02 2021-04-21 2022-04-10 2023-04-29 2024-04-18 2025-04-07 2026-04-26 2027-04-16 2028-04-04 2029-04-23
  2030-04-12 2031-04-01 2032-04-19 2033-04-09 2034-04-28 2035-04-17 2036-04-06 2037-04-24`.split(/\s+/)

const leapMonths = [
  [1985, 2],
  [1987, 7],
  [1990, 5],
  [1993, 3],
  [1995, 8],
  [1998, 5],
  [2001, 4],
  [2004, 2],
  [2006, 7],
  [2009, 5],
  [2012, 4],
  [2014, 9],
  [2017, 6],
  [2020, 4],
  [2023, 2],
  [2025, 6],
  [2028, 5],
  [2031, 3],
  [2033, 11],
  [2036, 6],
]

test.each(firstDays)('the lunar year begins on %s as seen from Hanoi', (date) => {
  const year = Number(date.slice(0, 4))

  const firstDay = dateOfLunar({ year, month: 1, day: 1 })

  expect(firstDay).toBe(date)
})

test.each(hungKings)('the Hùng Kings are remembered on %s', (date) => {
  const year = Number(date.slice(0, 4))

  const tenthOfThird = dateOfLunar({ year, month: 3, day: 10 })

  expect(tenthOfThird).toBe(date)
})

test('a lunar year has a leap month only when thirteen new moons fall between two winter solstices', () => {
  const years = Array.from({ length: 53 }, (_, later) => 1985 + later)

  const found = years.flatMap((year) => {
    const everyThirdWeek = Array.from({ length: 20 }, (_, later) => addDays(plainDate(`${year}-01-20`), later * 21))
    const leapDay = everyThirdWeek.map(lunarDateOf).find((day) => day.isLeapMonth && day.year === year)
    return leapDay ? [[year, leapDay.month]] : []
  })

  expect(found).toEqual(leapMonths)
})

test('every day has one lunar date, which leads back to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_000 }), (later) => {
      const date = addDays(plainDate('1900-01-31'), later)

      const lunar = lunarDateOf(date)

      expect(dateOfLunar(lunar)).toBe(date)
    }),
  )
})

test('the day after is the next day of the lunar month or the first of another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_000 }), (later) => {
      const date = addDays(plainDate('1900-01-31'), later)

      const today = lunarDateOf(date)
      const tomorrow = lunarDateOf(addDays(date, 1))

      const expected = tomorrow.day === 1 ? [29, 30] : [tomorrow.day - 1]
      expect(expected).toContain(today.day)
    }),
  )
})

test('a lunar day that its year does not have is a fault', () => {
  const leapOf2026 = { year: 2026, month: 3, day: 10, isLeapMonth: true }

  expect(() => dateOfLunar(leapOf2026)).toThrow('leap month 3')
  expect(() => dateOfLunar({ year: 2026, month: 1, day: 31 })).toThrow('day 31')
})
