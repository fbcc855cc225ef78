import { expect, test } from 'vitest'
import { afterKey, pointedAt, written } from './box-keys.ts'

const pressed = (...keys: readonly string[]) => keys.reduce(afterKey, written(''))

test('letters are written, the last one is taken back, and keys without meaning change nothing', () => {
  expect(pressed('g', 'i', 'â', 'x', 'Backspace', 'F5', 'y').typed).toBe('giây')
})

test('arrows and Enter are for what is typed, and no longer once something else is', () => {
  expect(pressed('a', 'ArrowDown', 'ArrowDown', 'Enter')).toEqual({ typed: 'a', at: 2, isEntered: true })
  expect(pressed('a', 'ArrowDown', 'Enter', 'b')).toEqual(written('ab'))
})

test('the choices are gone through round and round, and among none there is none', () => {
  const letters = ['a', 'b', 'c']

  expect([0, 2, 3, -1, -4].map((at) => pointedAt(letters, at))).toEqual(['a', 'c', 'a', 'c', 'c'])
  expect(pointedAt([], 1)).toBe(undefined)
})
