import { expect, test } from 'vitest'
import { withEndMark } from './end-mark.ts'
import type { Block, Run } from './tree.ts'

const text = (words: string): Run => ({ kind: 'text', text: words })
const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })
const figure: Run = { kind: 'figure', id: 'a@2020', value: 3, as: 'count' }
const note: Run = { kind: 'footnote', runs: [{ kind: 'text', text: 'Theo báo cáo.' }] }

test.each([
  ['the full stop gives way', [text('Đã cấp 3 giấy phép.')], [text('Đã cấp 3 giấy phép'), text('./.')]],
  ['a mark already there is not doubled', [text('Đã cấp./.')], [text('Đã cấp'), text('./.')]],
  ['a figure at the end stays whole', [text('Số giấy phép: '), figure], [text('Số giấy phép: '), figure, text('./.')]],
  ['the mark stands behind a footnote', [text('Đã cấp.'), note], [text('Đã cấp'), note, text('./.')]],
])('the last paragraph ends with ./. – %s', (_, runs, ended) => {
  expect(withEndMark([paragraph(...runs)])).toEqual([paragraph(...ended)])
})

test('only the last paragraph carries the mark', () => {
  const first = paragraph(text('Một.'))

  expect(withEndMark([first, paragraph(text('Hai.'))])[0]).toBe(first)
})

test('a body that ends in a table carries the mark on a line of its own', () => {
  const table: Block = { kind: 'table', columns: [{ title: 'STT', align: 'center', share: 1 }], rows: [] }

  expect(withEndMark([table])).toEqual([table, paragraph(text('./.'))])
})

test('a document without a body carries no mark', () => {
  expect(withEndMark([])).toEqual([])
})
