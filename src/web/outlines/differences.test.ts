import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WrittenOutline } from '../../ledger/report/index.ts'
import { differences, outlineLines } from './differences.ts'

const outline: WrittenOutline = {
  title: 'Báo cáo quý',
  for: ['quarter', 'year'],
  type: 'report',
  summary: ['Tổng kết {period}'],
  numbering: ['roman'],
  next: 'nextPeriod',
  notes: 'footnotes',
  body: [
    {
      kind: 'part',
      label: 'Phần thứ nhất',
      title: 'Kết quả',
      body: [
        {
          kind: 'section',
          title: 'Đo lường',
          span: 'cumulative',
          always: true,
          body: [{ kind: 'topics', topics: ['quality', 'gone'], tells: 'results' }],
        },
      ],
    },
    { kind: 'words', text: 'Trân trọng báo cáo.' },
  ],
}

test('what was taken out, written in and moved is told, the rest is not', () => {
  const before = ['một', 'hai', 'ba', 'bốn']
  const after = ['một', 'ba', 'năm', 'hai', 'bốn']

  const found = differences(before, after)

  expect(found).toEqual([
    { line: 'hai', is: 'gone' },
    { line: 'năm', is: 'new' },
    { line: 'hai', is: 'new' },
  ])
  expect(differences(before, before)).toEqual([])
})

test('the differences lead from one text to the other', () => {
  const lines = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = differences(before, after)

      const gone = found.filter(({ is }) => is === 'gone').map(({ line }) => line)
      const added = found.filter(({ is }) => is === 'new').map(({ line }) => line)
      const kept: string[] = [...before]
      for (const line of gone) kept.splice(kept.indexOf(line), 1)
      expect([...kept, ...added].toSorted()).toEqual(after.toSorted())
      expect(found.length === 0).toBe(before.join() === after.join())
    }),
  )
})

test('an outline is told in the words of its page, every line under its heading', () => {
  const lines = outlineLines(outline, [{ code: 'quality', title: 'Chất lượng' }])

  expect(lines).toEqual([
    'Tên đề cương: Báo cáo quý',
    'Dùng cho báo cáo: quý, năm',
    'Trích yếu: Tổng kết {period}',
    'Chú thích: ở chân trang',
    'Phần thứ nhất. Kết quả',
    '› Đo lường (số liệu của lũy kế từ đầu năm, luôn nêu)',
    '› › Kết quả: Chất lượng; gone',
    'Trân trọng báo cáo.',
  ])
})
