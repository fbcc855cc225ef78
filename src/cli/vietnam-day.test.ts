import { afterEach, expect, test, vi } from 'vitest'
import { dayOfInstant, today } from './vietnam-day.ts'

afterEach(() => vi.useRealTimers())

test('in the small hours it is already the next day in Vietnam', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T17:30:00.000Z') })

  expect(today()).toBe('2026-11-23')
  expect(dayOfInstant('2026-11-22T16:59:59.999Z')).toBe('2026-11-22')
  expect(dayOfInstant('2026-11-22T17:00:00.000Z')).toBe('2026-11-23')
})
