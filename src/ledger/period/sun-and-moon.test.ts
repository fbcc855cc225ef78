import { expect, test } from 'vitest'
import { lunationNear, newMoon, solarLongitude } from './sun-and-moon.ts'

const noonOf2000 = Date.UTC(2000, 0, 1, 12)
const instantOf = (utc: string): number => (Date.parse(`${utc}:00Z`) - noonOf2000) / 86_400_000

test.each([
  '1977-02-18T03:37',
  '2000-01-06T18:14',
  '2017-08-21T18:30',
  '2024-04-08T18:21',
  '2025-01-29T12:36',
  '2026-02-17T12:01',
  '2030-02-02T16:07',
])('the moon is new at %s UTC, to two minutes', (utc) => {
  const almanac = instantOf(utc)

  const computed = newMoon(lunationNear(almanac))

  expect(Math.abs(computed - almanac) * 24 * 60).toBeLessThan(2)
})

test.each([
  ['1992-10-12T23:59', 199.909],
  ['2024-06-20T20:51', 90],
  ['2024-09-22T12:44', 180],
  ['2024-12-21T09:20', 270],
])('at %s UTC the sun stands at %d degrees', (utc, degrees) => {
  const instant = instantOf(utc)

  const longitude = solarLongitude(instant)

  expect(Math.abs(longitude - degrees)).toBeLessThan(0.01)
})
