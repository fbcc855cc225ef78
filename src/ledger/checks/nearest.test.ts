import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['expireOn', 'expiresOn', 1],
  ['isuedOn', 'issuedOn', 1],
  ['nmae', 'name', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %j to %j it is %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
})

test('the way back is as long as the way there, and no longer than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b)

      expect(distance).toBe(editDistance(b, a))
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance === 0).toBe(a === b)
    }),
  )
})

test('a word that is far from all others is taken for none of them', () => {
  expect(nearest('expireOn', ['issuedOn', 'expiresOn'])).toBe('expiresOn')
  expect(nearest('colour', ['issuedOn', 'expiresOn'])).toBeUndefined()
})
