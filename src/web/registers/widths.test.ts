import { expect, test } from 'vitest'
import { readWidths, widthWithin } from './widths.ts'

test('a column stays wide enough to be taken hold of, and narrow enough to be seen', () => {
  expect([widthWithin(3), widthWithin(120.4), widthWithin(5000)]).toEqual([48, 120, 900])
})

test.each([
  [null, {}],
  ['not json', {}],
  ['null', {}],
  ['{"title":120,"note":"wide","of":1e9}', { title: 120, of: 900 }],
])('kept widths %j are read as %j', (written, read) => {
  expect(readWidths(written)).toEqual(read)
})
