import { expect, test } from 'vitest'
import { headingLabel, headingLevel } from './numbering.ts'
import type { Numbering } from './outline.ts'

const legal: Numbering = ['roman', 'arabic', 'nested', 'letter']

test.each([
  [[1], 'I.'],
  [[4], 'IV.'],
  [[9], 'IX.'],
  [[14], 'XIV.'],
  [[49], 'XLIX.'],
  [[2, 3], '3.'],
  [[2, 3, 1], '3.1.'],
  [[2, 3, 1, 1], 'a)'],
  [[2, 3, 1, 4], 'd)'],
  [[2, 3, 1, 5], 'đ)'],
  [[2, 3, 1, 6], 'e)'],
  [[2, 3, 1, 23], 'y)'],
])('a heading at %j is %s', (places, label) => {
  expect(headingLabel(legal, places)).toBe(label)
})

test('nested numbers begin with the level above the first that is nested', () => {
  expect(headingLabel(['roman', 'arabic', 'nested', 'nested'], [2, 3, 1, 4])).toBe('3.1.4.')
  expect(headingLabel(['nested', 'nested'], [2, 3])).toBe('2.3.')
})

test('a level takes its place in the legal layout from how it is counted', () => {
  expect([1, 2, 3, 4].map((depth) => headingLevel(legal, depth))).toEqual([1, 2, 3, 4])
  expect(headingLevel(['roman', 'arabic', 'letter'], 3)).toBe(4)
})
