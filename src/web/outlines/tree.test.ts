import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WrittenNode } from '../../ledger/report/index.ts'
import { type Body, inserted, linesUnder, moved, movedBefore, nodeAt, type Path, removed, type Way } from './tree.ts'

const line = (text: string): WrittenNode => ({ kind: 'words', text })
const heading = (title: string, ...body: readonly WrittenNode[]): WrittenNode => ({ kind: 'section', title, body })
const body = [heading('A', line('a1'), heading('B', line('b1'))), heading('C', line('c1')), line('d')]

const shape = (of: Body): string =>
  of
    .map((node) =>
      node.kind === 'words' ? node.text : `${'title' in node ? node.title : ''}(${shape(linesUnder(node))})`,
    )
    .join(' ')
const after = (path: Path, way: Way) => {
  const done = moved(body, path, way)
  return done === undefined ? undefined : `${shape(done.body)} @${done.path.join('.')}`
}

test('a line moves among its siblings, under the heading before it, and out after its heading', () => {
  expect(shape(body)).toBe('A(a1 B(b1)) C(c1) d')
  expect(after([1], 'up')).toBe('C(c1) A(a1 B(b1)) d @0')
  expect(after([1], 'down')).toBe('A(a1 B(b1)) d C(c1) @2')
  expect(after([1], 'in')).toBe('A(a1 B(b1) C(c1)) d @0.2')
  expect(after([0, 1], 'out')).toBe('A(a1) B(b1) C(c1) d @1')
})

test('a line that cannot move stays', () => {
  expect([after([0], 'up'), after([2], 'down'), after([0], 'in'), after([0], 'out'), after([9], 'up')]).toEqual(
    Array.from({ length: 5 }, () => undefined),
  )
})

test('a line is put before another one, but not into itself', () => {
  const put = (from: Path, to: Path) => {
    const done = movedBefore(body, from, to)
    return done === undefined ? undefined : `${shape(done.body)} @${done.path.join('.')}`
  }

  expect(put([2], [0])).toBe('d A(a1 B(b1)) C(c1) @0')
  expect(put([0], [2])).toBe('C(c1) A(a1 B(b1)) d @1')
  expect(put([0, 0], [0, 1, 0])).toBe('A(B(a1 b1)) C(c1) d @0.0.0')
  expect(put([0], [0, 1])).toBeUndefined()
  expect(put([1], [1])).toBeUndefined()
})

test('no move loses a line, and a move is undone by the one back', () => {
  const path = fc.constantFrom<Path>([0], [1], [2], [0, 0], [0, 1], [0, 1, 0], [1, 0])
  const way = fc.constantFrom<Way>('up', 'down', 'in', 'out')
  const lines = (of: Body): readonly string[] =>
    [...shape(of).replace(/[()]/g, ' ').matchAll(/\S+/g)].map(String).sort()
  fc.assert(
    fc.property(path, way, path, (from, step, to) => {
      const [one, other] = [moved(body, from, step), movedBefore(body, from, to)]

      for (const done of [one, other]) {
        if (done === undefined) continue
        expect(lines(done.body)).toEqual(lines(body))
        expect(nodeAt(done.body, done.path)).toEqual(nodeAt(body, from))
        expect(inserted(removed(done.body, done.path), from, nodeAt(body, from) ?? line(''))).toEqual(body)
      }
    }),
  )
})
