import { expect, test } from 'vitest'
import { everyIndicator, type FigurePart } from '../ledger/index.ts'
import { sampleFigure, textOf as plain } from '../ledger/testing/written.ts'
import { districtsCounted, districtsNamed } from './districts-named.ts'
import { domains } from './index.ts'

const [checked] = everyIndicator(domains).filter(({ code }) => code === 'radiation-checks.districts')
if (checked === undefined) throw new Error('no indicator of districts')

const part = (label: string, value = 1, key = label): FigurePart => ({
  kind: 'part',
  id: `checks[district=${key}]@2020`,
  label,
  value,
  style: 'count',
})

const textOf = (...parts: readonly FigurePart[]): string =>
  districtsNamed(parts)
    .runs.map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')

test('the kind of unit is said once for all districts of it, the city first', () => {
  expect(textOf(part('Huyện Mai Sơn'), part('Huyện Mộc Châu'), part('Thành phố Sơn La'))).toBe(
    'thành phố Sơn La và các huyện Mai Sơn, Mộc Châu',
  )
})

test('one district stands with its kind', () => {
  expect(textOf(part('Huyện Sốp Cộp'))).toBe('huyện Sốp Cộp')
})

test('what has no district, or nothing in it, is passed over', () => {
  expect(textOf(part('Chưa phân loại', 2, 'unclassified'), part('Xã Một', 0))).toBe('')
})

test('districts are counted before they are named, and one district is only named', () => {
  const told = (count: number, ...parts: readonly FigurePart[]): string =>
    plain(districtsCounted({ ...sampleFigure(checked, count), value: count }, parts))

  expect(told(2, part('Huyện Mai Sơn'), part('Huyện Mộc Châu'))).toBe('2 huyện (Mai Sơn, Mộc Châu)')
  expect(told(2, part('Huyện Mai Sơn'), part('Thành phố Sơn La'))).toBe(
    '2 huyện, thành phố (thành phố Sơn La và huyện Mai Sơn)',
  )
  expect(told(1, part('Huyện Mai Sơn'))).toBe('huyện Mai Sơn')
  expect(told(0)).toBe('')
})
