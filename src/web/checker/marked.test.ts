import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './marked.ts'

const spanIn = (length: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
    .map(([one, other]) => ({ line: 0, from: Math.min(one, other), to: Math.max(one, other) }))

test('however marks overlap, the pieces of a line are the whole line', () => {
  const lines = fc.string({ maxLength: 60 })
  fc.assert(
    fc.property(
      lines.chain((text) => fc.tuple(fc.constant(text), fc.array(spanIn(text.length), { maxLength: 8 }))),
      ([text, spans]) => {
        const findings = spans.map((span) => ({ at: [span] }))

        const pieces = piecesOf(0, text, findings, spans.slice(0, 2))

        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const [at, { from, to }] of spans.entries()) {
          const marked = pieces.filter((piece) => piece.findings.includes(at)).map((piece) => piece.text)
          expect(marked.join('')).toBe(text.slice(from, to))
        }
      },
    ),
  )
})

test('a mark belongs to its line only', () => {
  const findings = [{ at: [{ line: 1, from: 0, to: 3 }] }]

  const pieces = piecesOf(0, 'Cấp 17 giấy phép', findings)

  expect(pieces).toEqual([{ text: 'Cấp 17 giấy phép', findings: [], isUnread: false }])
})
