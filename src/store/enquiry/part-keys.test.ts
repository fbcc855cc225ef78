import { expect, test } from 'vitest'
import { libraryIndicators, libraryPlaces } from '../../ledger/testing/library.ts'
import { type AnyIndicator, isRatio } from '../../ledger/indicator/index.ts'
import { findPart } from './part-keys.ts'

const called = (code: string): AnyIndicator => {
  const found = libraryIndicators.find((each) => each.code === code)
  if (found === undefined || isRatio(found)) throw new Error(`no indicator ${code}`)
  return found
}

const told = (code: string, written: string): string => {
  const found = findPart(called(code), written, libraryPlaces)
  return found.ok ? 'granted' : found.tell
}

const aPlace = libraryPlaces.find((place) => place.level === 'district')?.code ?? ''

test.each([
  ['cards.issued', 'kind=student'],
  ['cards.issued', 'kind=unclassified'],
  ['cards.issued', 'state=revoked'],
  ['cards.issued', `district=${aPlace}`],
  ['cards.issued', `kind+district=student+${aPlace}`],
  ['cards.issued', 'kind+district=unclassified'],
  ['cards.suspended-on-some-day', 'origin=carriedOver'],
  ['cards.suspended-on-some-day', 'origin+kind=begun+teacher'],
  // Out of date, but records of earlier days have it.
  ['loans.lent', 'genre=children'],
])('of %s %s is a part', (code, written) => {
  expect(told(code, written)).toBe('granted')
})

test.each([
  [
    'kind=studnt',
    'Không có phần “studnt” khi chia theo kind; nhận: student (Học sinh, sinh viên), teacher (Giáo viên), other (Bạn đọc khác), unclassified (chưa phân loại).',
  ],
  ['kind=', 'Không có phần “” khi chia theo kind; nhận: student'],
  ['kind=toString', 'Không có phần “toString” khi chia theo kind; nhận: student'],
  ['state=open', 'Không có phần “open” khi chia theo state; nhận: inForce (Đang dùng)'],
  ['district=nowhere', 'Không có phần “nowhere” khi chia theo district; nhận: '],
  [
    'kind+district=student',
    'Không có phần “student” khi chia theo kind+district; nhận hai giá trị nối bằng dấu +, kind: student',
  ],
  ['kind+district=student+unclassified', 'hoặc unclassified (chưa phân loại).'],
  ['kind', 'Không hiểu phần “kind”: viết dạng cách-chia=giá-trị, chia theo: kind, district, kind+district, state.'],
  ['colour=red', 'Không hiểu phần “colour=red”: viết dạng cách-chia=giá-trị, chia theo: kind, district'],
])('%s is no part of the cards issued, and the refusal lists what is', (written, sentence) => {
  expect(told('cards.issued', written)).toContain(sentence)
})

test('a place that the list has lost is a part as long as the figure has it', () => {
  const standing = [{ by: 'district', key: 'lost-place' }]

  const found = findPart(called('cards.issued'), 'district=lost-place', libraryPlaces, standing)

  expect(found).toEqual({ ok: true, value: { by: 'district', key: 'lost-place' } })
})
