import { expect, test } from 'vitest'
import { plainDate } from './plain-date.ts'
import { daysOf, isWithin, overlap } from './window.ts'

const september = { from: plainDate('2021-08-17'), to: plainDate('2021-09-16') }

test('both ends of a window belong to it', () => {
  const days = ['2021-08-16', '2021-08-17', '2021-09-16', '2021-09-17'].map(plainDate)

  const within = days.map((day) => isWithin(day, september))

  expect(within).toEqual([false, true, true, false])
  expect(daysOf(september)).toBe(31)
})

test('windows that only follow each other have no day in common', () => {
  const october = { from: plainDate('2021-09-17'), to: plainDate('2021-10-16') }
  const firstWeek = { from: plainDate('2021-09-14'), to: plainDate('2021-09-20') }

  expect(overlap(september, october)).toBeUndefined()
  expect(overlap(september, firstWeek)).toEqual({ from: '2021-09-14', to: '2021-09-16' })
})
