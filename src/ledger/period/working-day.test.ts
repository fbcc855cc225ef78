import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from './plain-date.ts'
import { publicBodies } from './statutory-holidays.ts'
import { addWorkingDays, endOfTerm, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-day.ts'

const anyDate: fc.Arbitrary<PlainDate> = fc.nat(5_000).map((later) => addDays(plainDate('2019-01-01'), later))

test.each([
  ['2026-02-13', true, 'the Friday before Tết'],
  ['2026-02-16', false, 'the last day of the old year'],
  ['2026-02-23', true, 'the Monday after Tết'],
  ['2026-04-27', false, 'a substitute day'],
  ['2026-01-02', false, 'a day swapped off'],
  ['2026-01-10', true, 'the Saturday that makes up for it'],
  ['2026-01-17', false, 'any other Saturday'],
  ['2026-11-24', false, 'Culture Day'],
])('on %s the offices work: %s (%s)', (date, works) => {
  const day = plainDate(date)

  expect(isWorkingDay(day, publicBodies)).toBe(works)
})

test('the first day is not counted', () => {
  const thursday = plainDate('2026-03-05')

  expect(addWorkingDays(thursday, 1, publicBodies)).toBe('2026-03-06')
  expect(addWorkingDays(thursday, 2, publicBodies)).toBe('2026-03-09')
  expect(addWorkingDays(thursday, -1, publicBodies)).toBe('2026-03-04')
  expect(addWorkingDays(thursday, 0, publicBodies)).toBe(thursday)
})

test('a term that ends in the Tết break ends on the first day after it', () => {
  const inTheBreak = plainDate('2026-02-14')

  expect(endOfTerm(inTheBreak, publicBodies)).toBe('2026-02-23')
  expect(endOfTerm(plainDate('2026-02-13'), publicBodies)).toBe('2026-02-13')
})

test('working days after a day are working days, and as many as were asked for', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (from, count) => {
      const reached = addWorkingDays(from, count, publicBodies)

      expect(isWorkingDay(reached, publicBodies)).toBe(true)
      expect(reached > from).toBe(true)
      expect(workingDaysBetween(from, reached, publicBodies)).toBe(count)
      expect(workingDaysBetween(reached, from, publicBodies)).toBe(-count)
    }),
  )
})

test('later or longer never ends earlier', () => {
  fc.assert(
    fc.property(anyDate, fc.nat(60), fc.nat(60), fc.nat(30), (from, later, count, longer) => {
      const reached = addWorkingDays(from, count, publicBodies)

      expect(addWorkingDays(addDays(from, later), count, publicBodies) >= reached).toBe(true)
      expect(addWorkingDays(from, count + longer, publicBodies) >= reached).toBe(true)
    }),
  )
})

test('between a day and the next working day nobody works', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const worked = workingDayFrom(date, publicBodies)

      expect(workingDaysBetween(addDays(date, -1), worked, publicBodies)).toBe(1)
    }),
  )
})

test('half a working day is a fault', () => {
  const monday = plainDate('2026-03-02')

  expect(() => addWorkingDays(monday, 0.5, publicBodies)).toThrow('0.5')
})
