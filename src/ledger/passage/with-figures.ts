/** The spans that a token may name, as an officer knows them. */
export const figureSpans = {
  reported: 'kỳ báo cáo',
  cumulative: 'lũy kế từ đầu năm',
  next: 'kỳ tới',
} as const

/** The words of the report that a token may stand for. */
export const reportWords = {
  period: 'kỳ báo cáo',
  cumulative: 'từ đầu năm đến hết kỳ',
  year: 'năm của báo cáo',
  next: 'kỳ tới',
  previousYear: 'năm trước',
  days: 'từ ngày đến ngày của kỳ',
  province: 'tên tỉnh',
} as const

/** A figure named in a text: an indicator, a part of it, the figures of another span than that of its place. */
export type FigureToken = {
  readonly kind: 'figure'
  readonly indicator: string
  readonly part?: { readonly by: string; readonly key: string }
  readonly span?: string
}

/** One piece of a text with figures; `broken` is a brace that neither begins a token nor is doubled. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | FigureToken
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'broken'; readonly text: string }

/** A piece and where it stands in the text as it is kept: `at` counts UTF-16 units, as the length of a string does. */
export type PlacedPiece = { readonly at: number; readonly length: number; readonly piece: Piece }

const scanner = /\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g
const figure = /^\{\s*([a-z][\w-]*(?:\.[\w-]+)+)(?:\s+([\w.+-]+)=([\w.+-]+))?(?:\s+@([\w-]+))?\s*\}$/
const word = /^\{\s*([A-Za-z]+)\s*\}$/

/** Every piece of a text in its place; a doubled brace is a piece of its own. */
export const placedPieces = (text: string): readonly PlacedPiece[] =>
  [...text.matchAll(scanner)].map(({ 0: written, index }) => ({
    at: index,
    length: written.length,
    piece: pieceOf(written),
  }))

/**
 * Reads a text with figures: `kiểm định {calibrations.verified} phương tiện`, a part of a figure as
 * `{calibrations.verified outcome=failed}`, its value over another span as `{calibrations.verified @cumulative}`, a word of the
 * report as `{period}`. A brace that is meant as itself is doubled. What cannot be read stays as a broken piece.
 */
export const parseWithFigures = (text: string): readonly Piece[] =>
  placedPieces(text).reduce<readonly Piece[]>((read, { piece }) => {
    const last = read.at(-1)
    if (piece.kind !== 'text' || last?.kind !== 'text') return [...read, piece]
    return [...read.slice(0, -1), { kind: 'text', text: last.text + piece.text }]
  }, [])

/** Writes the pieces as the text from which they are read. */
export const writeWithFigures = (pieces: readonly Piece[]): string => pieces.map(written).join('')

/** A token as it is written: `{calibrations.verified outcome=failed @cumulative}`. */
export const writeToken = ({ indicator, part, span }: Omit<FigureToken, 'kind'>): string =>
  `{${indicator}${part === undefined ? '' : ` ${part.by}=${part.key}`}${span === undefined ? '' : ` @${span}`}}`

/** The figures that a text names. */
export const tokensIn = (text: string): readonly FigureToken[] =>
  text.includes('{') ? parseWithFigures(text).filter((piece) => piece.kind === 'figure') : []

const pieceOf = (text: string): Piece => {
  if (text === '{{' || text === '}}') return { kind: 'text', text: text.slice(1) }
  if (!/^[{}]/.test(text)) return { kind: 'text', text }
  const [, indicator, by, key, span] = figure.exec(text) ?? []
  if (indicator !== undefined)
    return {
      kind: 'figure',
      indicator,
      ...(by === undefined || key === undefined ? {} : { part: { by, key } }),
      ...(span === undefined ? {} : { span }),
    }
  const [, named] = word.exec(text) ?? []
  return named === undefined ? { kind: 'broken', text } : { kind: 'word', word: named }
}

const written = (piece: Piece): string => {
  switch (piece.kind) {
    case 'text':
      return piece.text.replace(/[{}]/g, '$&$&')
    case 'figure':
      return writeToken(piece)
    case 'word':
      return `{${piece.word}}`
    case 'broken':
      return piece.text
  }
}
