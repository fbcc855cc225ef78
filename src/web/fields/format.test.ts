import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, writtenDate, writtenInstant, writtenNumber } from './format.ts'

test.each([
  ['1234.5', '1.234,5'],
  ['-1234567', '-1.234.567'],
  ['999', '999'],
  ['0.125', '0,125'],
])('%s is written %s', (digits, written) => {
  expect(writtenNumber(digits)).toBe(written)
})

test('a day is written day first', () => {
  expect(writtenDate('2021-09-05')).toBe('05/09/2021')
})

test('an instant is told by the clock of the office, wherever the screen stands', () => {
  expect(writtenInstant('2021-09-05T18:02:03.000Z')).toMatch(/01:02.*06\/09\/2021/)
})

test.each([
  ['1.234,5', '1234.5'],
  ['1.234', '1234'],
  ['12,5', '12.5'],
  ['1 234 567', '1234567'],
  ['12.5', '12.5'],
  ['1.23.4', undefined],
  ['mười', undefined],
  ['', undefined],
])('“%s” is read as %s', (written, digits) => {
  expect(readNumber(written)).toBe(digits)
})

test('what is written is read as the same digits', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 999 }), (whole, part) => {
      const digits = part % 10 === 0 ? String(whole) : `${whole}.${part}`

      expect(readNumber(writtenNumber(digits))).toBe(digits)
    }),
  )
})
