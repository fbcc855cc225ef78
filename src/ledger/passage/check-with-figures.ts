import { type AnyIndicator, type Countable, isRatio } from '../indicator/index.ts'
import { type Refusal, type Result, refuse } from '../refusal.ts'
import { clauseFaults, clauseWords } from './clauses.ts'
import { findHandTyped, type HandTyped } from './hand-typed.ts'
import { figureSpans, type FigureToken, type PlacedPiece, placedPieces, reportWords } from './with-figures.ts'

/** What the figures of a text are looked up in; each answer that refuses says what is allowed. */
export type Naming = {
  readonly indicator: (code: string) => Result<Countable>
  /** @param written `outcome=failed` */
  readonly part: (of: AnyIndicator, written: string) => Result<unknown>
}

/** A token that cannot be understood: where it stands in the text (UTF-16 units), and why, in one sentence. */
export type TextFault = Omit<Refusal, 'ok'> & { readonly at: number; readonly text: string }

export type CheckedText = { readonly faults: readonly TextFault[]; readonly handTyped: readonly HandTyped[] }

/** Checks a text with figures: tokens that cannot be understood, and numbers that were typed instead of inserted. */
export const checkWithFigures = (text: string, naming: Naming): CheckedText => ({
  faults: faultsIn(text, naming),
  handTyped: findHandTyped(text),
})

/** One sentence for the numbers that were typed into a text; none where there are none. */
export const tellHandTyped = (handTyped: readonly HandTyped[]): string | undefined =>
  handTyped.length === 0
    ? undefined
    : `Số gõ tay: ${[...new Set(handTyped.map(({ text }) => `“${text}”`))].join(', ')}; hãy chèn số liệu bằng cách tìm chỉ tiêu, hoặc nêu nguồn của số.`

const faultsIn = (text: string, naming: Naming): readonly TextFault[] => {
  const pieces = placedPieces(text)
  const faulty = clauseFaults(pieces)
  return pieces.flatMap((placed) => {
    const refusal = faulty.find(({ piece }) => piece === placed)?.refusal ?? refusalOf(placed.piece, naming)
    if (refusal === undefined) return []
    const { at, length } = placed
    return [{ at, text: text.slice(at, at + length), code: refusal.code, tell: refusal.tell }]
  })
}

const refusalOf = (piece: PlacedPiece['piece'], naming: Naming): Refusal | undefined => {
  switch (piece.kind) {
    case 'text':
      return undefined
    case 'figure':
      return figureRefusal(piece, naming)
    case 'word':
      return Object.hasOwn(reportWords, piece.word) || Object.hasOwn(clauseWords, piece.word)
        ? undefined
        : refuse('text/unknown-word', `Không hiểu “{${piece.word}}”. ${allowed}`)
    case 'broken':
      return piece.text.length === 1
        ? refuse('text/brace', `Dấu “${piece.text}” đứng một mình; dấu ngoặc nhọn là chữ thì gõ hai lần: {{ hoặc }}.`)
        : refuse('text/unreadable', `Không hiểu “${piece.text}”. ${allowed}`)
  }
}

const allowed = `Trong ngoặc nhọn là mã chỉ tiêu, như {calibrations.verified}, {calibrations.verified outcome=failed}, {calibrations.verified @cumulative}, hoặc một trong: ${named({ ...reportWords, ...clauseWords })}; dấu ngoặc nhọn là chữ thì gõ hai lần.`

function named(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([word, title]) => `${word} (${title})`)
    .join(', ')
}

const figureRefusal = ({ indicator, part, span }: FigureToken, naming: Naming): Refusal | undefined => {
  const found = naming.indicator(indicator)
  if (!found.ok) return found
  if (span !== undefined && !Object.hasOwn(figureSpans, span))
    return refuse('text/unknown-span', `Không có khoảng số liệu “@${span}”; dùng được: ${named(figureSpans)}.`)
  if (part === undefined) return undefined
  if (isRatio(found.value))
    return refuse('text/ratio', `“${found.value.title}” là tỷ lệ, không có phần; chèn được: {${indicator}}.`)
  const known = naming.part(found.value, `${part.by}=${part.key}`)
  return known.ok ? undefined : known
}
