import { expect, test } from 'vitest'
import { writtenChange, writtenValue } from './written-value.ts'

test('values are written the Vietnamese way, per cent with its sign', () => {
  expect([writtenValue(1234.5, 'đồng'), writtenValue(70, '%'), writtenValue(0.1 + 0.2, 'ha')]).toEqual([
    '1.234,5',
    '70%',
    '0,3',
  ])
})

test('a change bears its sign', () => {
  expect([writtenChange(3), writtenChange(-1200), writtenChange(0)]).toEqual(['+3', '−1.200', '0'])
})
