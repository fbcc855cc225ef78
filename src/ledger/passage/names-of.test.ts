import { expect, test } from 'vitest'
import type { FigurePart } from '../indicator/index.ts'
import { textOf } from '../testing/written.ts'
import { namesOf } from './said.ts'

const part = (key: string, label: string, value: number): FigurePart => ({
  kind: 'part',
  id: `loans.lent[genre=${key}]@2021`,
  label,
  value,
  style: 'count',
})

test('parts are named without their numbers, in the words of a sentence', () => {
  const parts = [
    part('science', 'Khoa học', 4),
    part('un', 'UBND xã', 2),
    part('vietGap', 'VietGAP', 2),
    part('novel', 'Tiểu thuyết', 1),
  ]

  const said = namesOf(parts, ' và ')

  expect(textOf(said)).toBe('khoa học, UBND xã, VietGAP và tiểu thuyết')
})

test('what has no value for the split and what did not arise are not named', () => {
  const parts = [
    part('unclassified', 'chưa phân loại', 3),
    part('novel', 'Tiểu thuyết', 0),
    part('children', 'Thiếu nhi', 1),
  ]

  const said = namesOf([...parts, { ...part('x', 'chưa phân loại', 2), id: 'l[genre+place=novel+unclassified]@2021' }])

  expect(textOf(said)).toBe('thiếu nhi')
})
