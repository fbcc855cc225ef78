import { expect, test } from 'vitest'
import { libraryReport } from '../testing/library-report.ts'
import { findOutline, type Outline } from './outline.ts'

const like = (code: string, changed: Partial<Outline>): Outline => ({
  ...libraryReport,
  code,
  for: ['year'],
  ...changed,
})

const general = like('general', {})
const newer = like('newer', { from: '2022-01-01' })
const own = like('own', { provinces: ['son-la'], to: '2023-12-31' })
const shared = like('shared', { provinces: ['son-la', 'cao-bang'], from: '2019-01-01' })
const monthly = like('monthly', { for: ['month'] })
const all = [general, newer, shared, own, monthly]

const found = (wanted: Partial<Parameters<typeof findOutline>[1]>, among = all) =>
  findOutline(among, { province: 'hoa-binh', kind: 'year', on: '2021-12-31', ...wanted })?.code

test('a province uses its own outline before everybody’s', () => {
  expect(found({ province: 'son-la' })).toBe('own')
  expect(found({ province: 'cao-bang' })).toBe('shared')
  expect(found({})).toBe('general')
})

test('an outline for one province is not before one for several because it is for one', () => {
  const late = { ...own, from: '2018-01-01' }

  expect(found({ province: 'son-la' }, [late, shared])).toBe('shared')
})

test('the latest outline that is used on the day is taken', () => {
  expect(found({ on: '2022-12-31' })).toBe('newer')
  expect(found({ on: '2024-06-30', province: 'son-la' })).toBe('shared')
  expect(found({ on: '2018-01-01' })).toBeUndefined()
})

test('an outline is used for its kinds of period only, even where it is named', () => {
  expect(found({ kind: 'month' })).toBe('monthly')
  expect(found({ kind: 'quarter' })).toBeUndefined()
  expect(found({ kind: 'month', code: 'monthly' })).toBe('monthly')
  expect(found({ kind: 'quarter', code: 'monthly' })).toBeUndefined()
  expect(found({ code: 'own' })).toBeUndefined()
})
