import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, type PlainDate, plainDate } from './plain-date.ts'
import { publicBodies } from './statutory-holidays.ts'
import { days, dueOn, months, type TimeLimit, timeLimitTitle, workingDays } from './time-limit.ts'
import type { Window } from './window.ts'
import { isWorkingDay, workingDaysBetween } from './working-day.ts'

const windowOf = (from: string, to: string): Window => ({ from: plainDate(from), to: plainDate(to) })

const anyDate: fc.Arbitrary<PlainDate> = fc.nat(3_000).map((later) => addDays(plainDate('2020-01-01'), later))
const anyLimit: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map(workingDays),
  fc.integer({ min: 1, max: 120 }).map(days),
  fc.integer({ min: 1, max: 12 }).map(months),
)

test.each([
  ['2026-03-02', workingDays(25), '2026-04-06'],
  ['2026-04-20', workingDays(5), '2026-04-28'],
  ['2026-02-10', days(5), '2026-02-23'],
  ['2026-03-02', days(30), '2026-04-01'],
  ['2026-01-31', months(1), '2026-03-02'],
  ['2025-12-31', months(2), '2026-03-02'],
  ['2026-03-31', months(1), '2026-05-04'],
])('received on %s with %j it is due on %s', (received, limit, expected) => {
  const due = dueOn(plainDate(received), limit, publicBodies)

  expect(due).toBe(expected)
})

test('the days of a pause are not counted', () => {
  const received = plainDate('2026-03-02')
  const pause = windowOf('2026-03-05', '2026-03-10')

  expect(dueOn(received, workingDays(5), publicBodies, [pause])).toBe('2026-03-13')
  expect(dueOn(received, days(10), publicBodies, [pause])).toBe('2026-03-18')
  expect(dueOn(received, months(1), publicBodies, [pause])).toBe('2026-04-08')
})

test('pauses that overlap stop the clock once', () => {
  const received = plainDate('2026-03-02')
  const pauses = [windowOf('2026-03-07', '2026-03-10'), windowOf('2026-03-05', '2026-03-08')]

  const due = dueOn(received, days(10), publicBodies, pauses)

  expect(due).toBe('2026-03-18')
})

test('a term does not end while the clock stands', () => {
  const received = plainDate('2026-03-02')
  const fromTheMondayAfter = windowOf('2026-03-09', '2026-03-11')

  const due = dueOn(received, days(5), publicBodies, [fromTheMondayAfter])

  expect(due).toBe('2026-03-12')
})

test('a pause before or after the term changes nothing', () => {
  fc.assert(
    fc.property(anyDate, anyLimit, (from, limit) => {
      const due = dueOn(from, limit, publicBodies)

      const pauses = [
        { from: addDays(from, -20), to: from },
        { from: addDays(due, 1), to: addDays(due, 30) },
      ]
      expect(dueOn(from, limit, publicBodies, pauses)).toBe(due)
    }),
  )
})

test('what is due is due on a working day on which the clock runs, never earlier for a pause', () => {
  fc.assert(
    fc.property(anyDate, anyLimit, fc.nat(60), fc.nat(60), (from, limit, later, longer) => {
      const pause = { from: addDays(from, later), to: addDays(from, later + longer) }

      const due = dueOn(from, limit, publicBodies, [pause])

      expect(isWorkingDay(due, publicBodies)).toBe(true)
      expect(due < pause.from || due > pause.to).toBe(true)
      expect(due >= dueOn(from, limit, publicBodies)).toBe(true)
    }),
  )
})

test('so many working days are that many, and so many days at least that many', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 90 }), (from, amount) => {
      const dueInWorkingDays = dueOn(from, workingDays(amount), publicBodies)
      const dueInDays = dueOn(from, days(amount), publicBodies)

      expect(workingDaysBetween(from, dueInWorkingDays, publicBodies)).toBe(amount)
      expect(daysBetween(from, dueInDays)).toBeGreaterThanOrEqual(amount)
    }),
  )
})

test('a time limit is told in the words of the procedure', () => {
  const limits = [workingDays(25), days(30), months(1)]

  expect(limits.map(timeLimitTitle)).toEqual(['25 ngày làm việc', '30 ngày', '1 tháng'])
})

test('no time is no time limit', () => {
  expect(() => workingDays(0)).toThrow('time limit')
  expect(() => days(1.5)).toThrow('time limit')
  expect(() => months(-1)).toThrow('time limit')
})
