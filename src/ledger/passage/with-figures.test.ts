import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWithFigures, type Piece, tokensIn, writeWithFigures } from './with-figures.ts'

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/)
const figure: fc.Arbitrary<Piece> = fc
  .record({
    indicator: fc.tuple(name, name).map((both) => both.join('.')),
    part: fc.option(fc.record({ by: name, key: name }), { nil: undefined }),
    span: fc.option(fc.constantFrom('reported', 'cumulative', 'next'), { nil: undefined }),
  })
  .map(({ indicator, part, span }) => ({
    kind: 'figure',
    indicator,
    ...(part === undefined ? {} : { part }),
    ...(span === undefined ? {} : { span }),
  }))
const textPiece: fc.Arbitrary<Piece> = fc
  .string({ minLength: 1, unit: fc.constantFrom('a', 'ị', '{', '}', ' ', '1', '@', '=', '.', '\n') })
  .map((text) => ({ kind: 'text', text }))
const word: fc.Arbitrary<Piece> = fc.constantFrom('period', 'province').map((each) => ({ kind: 'word', word: each }))

// Two texts side by side are one text.
const isApart = (pieces: readonly Piece[]) =>
  pieces.every((piece, at) => piece.kind !== 'text' || pieces[at - 1]?.kind !== 'text')
const pieces = fc.array(fc.oneof(textPiece, figure, word), { maxLength: 8 }).filter(isApart)

test('a text names figures, their parts and their spans, and words of the report', () => {
  expect(
    parseWithFigures('{period} kiểm định { calibrations.verified  outcome=failed @cumulative } máy {{thử}}'),
  ).toEqual([
    { kind: 'word', word: 'period' },
    { kind: 'text', text: ' kiểm định ' },
    {
      kind: 'figure',
      indicator: 'calibrations.verified',
      part: { by: 'outcome', key: 'failed' },
      span: 'cumulative',
    },
    { kind: 'text', text: ' máy {thử}' },
  ])
})

test('a brace that neither begins a token nor is doubled is broken, and the rest is still read', () => {
  expect(parseWithFigures('a { b {cards.issued} }c {x y}')).toMatchObject([
    { text: 'a ' },
    { kind: 'broken', text: '{' },
    { text: ' b ' },
    { kind: 'figure', indicator: 'cards.issued' },
    { text: ' ' },
    { kind: 'broken', text: '}' },
    { text: 'c ' },
    { kind: 'broken', text: '{x y}' },
  ])
})

test('what is written is read again, piece by piece', () => {
  fc.assert(
    fc.property(pieces, (each) => {
      expect(parseWithFigures(writeWithFigures(each))).toEqual(each)
    }),
  )
})

test('whatever somebody types is read, and reading it again after writing changes nothing', () => {
  const typed = fc.string({ unit: fc.constantFrom('{', '}', 'a', '.', 'b', '=', ' ', '@', 'next', '{a.b}', '{{') })
  fc.assert(
    fc.property(typed, (text) => {
      const read = parseWithFigures(text)

      expect(parseWithFigures(writeWithFigures(read))).toEqual(read)
      expect(tokensIn(text)).toEqual(read.filter((piece) => piece.kind === 'figure'))
    }),
  )
})
