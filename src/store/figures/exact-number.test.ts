import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDigits, exactNumber, percentOf } from './exact-number.ts'

test('a number whose digits would not survive is a fault, not a rounded figure', () => {
  expect(exactNumber('9007199254740991', 'loans.fees')).toBe(9_007_199_254_740_991)
  expect(exactNumber('-12.500', 'loans.fees')).toBe(-12.5)

  expect(() => exactNumber('9007199254740993', 'loans.fees')).toThrow('loans.fees: 9007')
  expect(() => exactNumber('900719925474.09931', 'loans.fees')).toThrow('too long')
})

test('decimals add up to the last digit', () => {
  expect(addDigits('0.1', '0.2')).toBe('0.3')
  expect(addDigits('-1', '0.25')).toBe('-0.75')
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(-(10n ** 15n), 10n ** 15n), (a, b) => {
      expect(addDigits(String(a), String(b))).toBe(String(a + b))
    }),
  )
})

test('a share is rounded to its step, a half upwards, and is nothing of nothing', () => {
  expect(percentOf(1, 8, 1)).toBe(13)
  expect(percentOf(2, 3, 1)).toBe(67)
  expect(percentOf(2, 3, 5)).toBe(65)
  expect(percentOf(1, 3, 0.01)).toBe(33.33)
  expect(percentOf(6671, 20_000, 0.1)).toBe(33.4)
  expect(percentOf(5, 0, 1)).toBe(0)
})
