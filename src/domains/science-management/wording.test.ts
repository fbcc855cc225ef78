import { expect, test } from 'vitest'
import type { FigurePart, Mention } from '../../ledger/index.ts'
import { textOf } from '../../ledger/testing/written.ts'
import { apart, differing, placesIn } from './wording.ts'

const mention = (text: string): Mention => ({ kind: 'mention', id: 'x/1#y', text, raw: text === '' ? null : text })
const part = (key: string, label: string, value: number): FigurePart => ({
  kind: 'part',
  id: `tasks.listed[level=${key}]@2021`,
  label,
  value,
  style: 'count',
})

test('several parts are told with their numbers, one part by its name alone, and nothing that is not known', () => {
  const [provincial, base, unknown] = [
    part('tinh', 'Cấp tỉnh', 11),
    part('coSo', 'Cấp cơ sở', 3),
    part('unclassified', 'chưa phân loại', 2),
  ]

  expect(textOf(apart([provincial, base], 'nhiệm vụ'))).toBe(' (11 nhiệm vụ cấp tỉnh, 3 nhiệm vụ cấp cơ sở)')
  expect(textOf(apart([provincial], 'nhiệm vụ'))).toBe(' (cấp tỉnh)')
  expect(textOf(apart([unknown], 'nhiệm vụ'))).toBe('')
})

test('places stand in a sentence with a small initial, and what is said once is not said again', () => {
  expect(textOf(placesIn(mention('Huyện Mộc Châu; Huyện Yên Châu; Thành phố Sơn La')))).toBe(
    'huyện Mộc Châu, huyện Yên Châu và thành phố Sơn La',
  )
  expect(differing([mention('A'), mention(''), mention('B'), mention('A')]).map(({ text }) => text)).toEqual(['A', 'B'])
})
