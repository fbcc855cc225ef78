import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance, dividedInto, sharedOut, shuffled, weekdaysWorked } from './chance.ts'

const weights = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 5000 }), {
  minKeys: 1,
  maxKeys: 20,
})
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0)

test('shares add up to the total, whatever the weights', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), weights, (total, shares) => {
      const shared = sharedOut(total, shares)

      expect(sum(shared.values())).toBe(total)
      expect([...shared.values()].every((share) => share >= 0)).toBe(true)
    }),
  )
})

test('a total is divided into amounts that add up to it and are never nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 12, max: 400 }), (times, usual) => {
      const amounts = dividedInto(times * usual, times)

      expect(amounts).toHaveLength(times)
      expect(sum(amounts)).toBe(times * usual)
      expect(Math.min(...amounts)).toBeGreaterThan(0)
    }),
  )
})

test('what is drawn by lot is the same every time', () => {
  const deck = new Map([
    ['passed', 30],
    ['failed', 3],
  ])

  const first = shuffled(deck, chance(7))

  expect(shuffled(deck, chance(7))).toEqual(first)
  expect(shuffled(deck, chance(8))).not.toEqual(first)
  expect(first.filter((card) => card === 'failed')).toHaveLength(3)
})

test('nobody works at the weekend, at Tết or on another holiday', () => {
  const days = weekdaysWorked('2021-02-05', '2021-02-18')

  expect(days).toEqual(['2021-02-05', '2021-02-08', '2021-02-09', '2021-02-17', '2021-02-18'])
})
