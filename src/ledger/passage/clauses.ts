import { type Refusal, refuse } from '../refusal.ts'
import type { FigureToken, PlacedPiece } from './with-figures.ts'

/** The tokens between which a clause stands that is told only where one of its figures is not zero. */
export const clauseWords = {
  ifAny: 'bắt đầu phần chỉ nêu khi có số liệu',
  end: 'hết phần ấy',
} as const

/** The clause that an officer begins with: its place is between the two tokens. */
export const emptyClause = '{ifAny}{end}'

/** A clause in the pieces of a text: from the piece that begins it to the piece that ends it, both among its pieces. */
type Clause = { readonly from: number; readonly to: number }

/** A token of a clause that has no fellow, or stands around nothing that could be zero, by its place among the pieces. */
export type ClauseFault = { readonly piece: PlacedPiece; readonly refusal: Refusal }

const isWord = (piece: PlacedPiece | undefined, word: keyof typeof clauseWords): boolean =>
  piece?.piece.kind === 'word' && piece.piece.word === word

const endsLine = ({ piece }: PlacedPiece): boolean => piece.kind === 'text' && piece.text.includes('\n')

// A paragraph is a line, so that a clause ends in the line in which it begins; none stands in another.
const clauseFrom = (pieces: readonly PlacedPiece[], from: number): Clause | undefined => {
  for (let to = from + 1; to < pieces.length; to += 1) {
    const piece = pieces[to]
    if (piece === undefined || endsLine(piece) || isWord(piece, 'ifAny')) return undefined
    if (isWord(piece, 'end')) return { from, to }
  }
  return undefined
}

const clausesIn = (pieces: readonly PlacedPiece[]): readonly Clause[] =>
  pieces.flatMap((piece, at) => (isWord(piece, 'ifAny') ? (clauseFrom(pieces, at) ?? []) : []))

/**
 * The pieces of a text that are told: without the clauses of which every figure is zero, and without the tokens around the
 * others. `phương tiện{ifAny}, trong đó {calibrations.verified outcome=failed} không đạt{end}.`
 */
export const piecesTold = (
  pieces: readonly PlacedPiece[],
  isZero: (token: FigureToken) => boolean,
): readonly PlacedPiece[] => {
  const clauses = clausesIn(pieces)
  if (clauses.length === 0) return pieces
  const leftOut = new Set(
    clauses.filter(({ from, to }) => {
      const figures = pieces.slice(from, to).flatMap(({ piece }) => (piece.kind === 'figure' ? piece : []))
      return figures.length > 0 && figures.every(isZero)
    }),
  )
  const told = pieces.filter((_, at) =>
    clauses.every((clause) =>
      leftOut.has(clause) ? at < clause.from || at > clause.to : at !== clause.from && at !== clause.to,
    ),
  )
  const before = new Set([...leftOut].map(({ from }) => pieces[from - 1]))
  return told.map((each, at) => (before.has(each) ? withoutSpace(each, told[at + 1]) : each))
}

// What is left out leaves no space before a comma, and no two of them.
const withoutSpace = (placed: PlacedPiece, next: PlacedPiece | undefined): PlacedPiece =>
  placed.piece.kind === 'text' &&
  (next === undefined || (next.piece.kind === 'text' && /^[\s.,;:)]/.test(next.piece.text)))
    ? { ...placed, piece: { kind: 'text', text: placed.piece.text.trimEnd() } }
    : placed

/** What is wrong with the clauses of a text. */
export const clauseFaults = (pieces: readonly PlacedPiece[]): readonly ClauseFault[] => {
  const clauses = clausesIn(pieces)
  return pieces.flatMap((piece, at): readonly ClauseFault[] => {
    if (isWord(piece, 'ifAny')) {
      const clause = clauses.find(({ from }) => from === at)
      if (clause === undefined) return [{ piece, refusal: noFellow }]
      const hasFigure = pieces.slice(clause.from, clause.to).some((each) => each.piece.kind === 'figure')
      return hasFigure ? [] : [{ piece, refusal: noFigure }]
    }
    return isWord(piece, 'end') && clauses.every(({ to }) => to !== at) ? [{ piece, refusal: noFellow }] : []
  })
}

const noFellow = refuse(
  'text/clause',
  'Phần chỉ nêu khi có số liệu nằm giữa hai dấu {ifAny} và {end} (“[ nếu có:” và “]”) trong cùng một dòng, không có phần nào khác ở trong.',
)
const noFigure = refuse(
  'text/clause-without-figure',
  'Phần chỉ nêu khi có số liệu phải chứa ít nhất một số liệu; chèn số liệu vào giữa hai dấu {ifAny} và {end} (“[ nếu có:” và “]”).',
)
