import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { readingOf } from '../language/testing/reading-of.ts'
import { findingsAgainstLedger, matchesWith } from './against-ledger.ts'
import type { Statement } from './statement.ts'

const statement = (
  indicator: string,
  title: string,
  unit: string,
  value: number,
  phrases: Statement['phrases'],
  more: Partial<Statement> = {},
): Statement => ({
  id: `${indicator}@2020`,
  indicator,
  title,
  unit,
  from: plainDate('2020-01-01'),
  to: plainDate('2020-12-31'),
  span: 'reported',
  value,
  isKept: true,
  phrases,
  ...more,
})

const verified = statement('calibrations.verified', 'Số phương tiện đo được kiểm định', 'phương tiện đo', 21_659, [
  { before: 'Kiểm định ', after: ' phương tiện đo các loại tại các cơ sở sản xuất, kinh doanh' },
])
const licensed = statement('radiation-licences.facilities', 'Số đơn vị được cấp giấy phép bức xạ', 'đơn vị', 17, [
  { before: 'Thẩm định, cấp giấy phép tiến hành công việc bức xạ cho ', after: ' đơn vị' },
])
const approved = statement(
  'incident-plans.facilities',
  'Số đơn vị được phê duyệt kế hoạch ứng phó sự cố',
  'đơn vị',
  12,
  [{ before: 'phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở cho ', after: ' đơn vị trên địa bàn tỉnh' }],
)
const all = [verified, licensed, approved]

const matches = (text: string, statements: readonly Statement[] = all) => matchesWith(statements, readingOf(text))

test('a number is matched with the indicator of which the ledger writes with the same words', () => {
  const found = matches(
    'Cấp giấy phép tiến hành công việc bức xạ cho 17 đơn vị; phê duyệt kế hoạch ứng phó sự cố bức xạ cho 12 đơn vị.',
  )

  expect(found.map(({ value, statement: { indicator } }) => [value, indicator])).toEqual([
    [17, 'radiation-licences.facilities'],
    [12, 'incident-plans.facilities'],
  ])
})

test('what the paper says otherwise than the registers is told for a person to look at', () => {
  const found = findingsAgainstLedger(
    matches('Kiểm định 21.695 phương tiện đo các loại tại các cơ sở sản xuất kinh doanh.'),
  )

  expect(found).toMatchObject([{ code: 'ledger/differs', certainty: 'to-look-at', read: '21.695 phương tiện đo' }])
  expect(found[0]?.expected).toContain('21.659 phương tiện đo, theo sổ từ ngày 01/01/2020')
})

test('where the register holds no records of that time, the ledger says nothing against a paper', () => {
  const empty = { ...verified, value: 0, isKept: false }

  const found = matches('Kiểm định 20.115 phương tiện đo các loại tại các cơ sở sản xuất kinh doanh.', [empty])

  expect(found).toMatchObject([{ value: 20_115 }])
  expect(findingsAgainstLedger(found)).toEqual([])
})

test('what two indicators are equally near to is not told to be otherwise', () => {
  const twin = { ...licensed, id: 'other@2020', indicator: 'other', value: 9 }

  const found = matches('Thẩm định, cấp giấy phép tiến hành công việc bức xạ cho 15 đơn vị.', [licensed, twin])

  expect(found).toEqual([])
})

test.each([
  'Tổ chức 21.659 lượt tuyên truyền.',
  'Kiểm định khoảng 20.000 phương tiện đo các loại tại các cơ sở sản xuất kinh doanh.',
  'Theo Quyết định số 17/QĐ-UBND ngày 12/5/2020 của UBND tỉnh.',
])('«%s» speaks of no figure of the ledger', (text) => {
  expect(matches(text)).toEqual([])
})
