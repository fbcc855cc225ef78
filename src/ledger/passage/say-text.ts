import type { Run, TextRun } from '../document/index.ts'
import type { Figure, FigurePart } from '../indicator/index.ts'
import { piecesTold } from './clauses.ts'
import { findHandTyped } from './hand-typed.ts'
import { type Said, say } from './said.ts'
import { type FigureToken, type PlacedPiece, placedPieces, writeToken } from './with-figures.ts'

/** What the tokens of a text stand for where it is told; undefined for what is not there. */
export type Meaning = {
  readonly figure: (token: FigureToken) => Figure | FigurePart | undefined
  readonly word: (word: string) => Said | undefined
}

/**
 * Says a text that somebody wrote: its tokens as figures and words of the report, its other numbers marked as typed by hand.
 * A token that means nothing stays as it was written, and is marked. A clause of which every figure is zero is left out.
 */
export const sayText = (text: string, meaning: Meaning): Said => {
  if (!/[\p{Nd}{}]/u.test(text)) return { kind: 'said', runs: text === '' ? [] : [textRun(text)] }
  const typed = findHandTyped(text)
  const isZero = (token: FigureToken): boolean => {
    const figure = meaning.figure(token)
    return figure !== undefined && (figure.value ?? 0) === 0
  }
  const runs = piecesTold(placedPieces(text), isZero).flatMap((placed) => runsOf(placed, meaning, typed))
  return { kind: 'said', runs: runs.reduce<readonly Run[]>(withRun, []) }
}

const textRun = (text: string, mark?: TextRun['mark']): TextRun => ({
  kind: 'text',
  text: text.normalize('NFC'),
  ...(mark === undefined ? {} : { mark }),
})

const runsOf = (
  { at, length, piece }: PlacedPiece,
  meaning: Meaning,
  typed: ReturnType<typeof findHandTyped>,
): readonly Run[] => {
  switch (piece.kind) {
    case 'text': {
      const here = typed.filter((each) => at <= each.at && each.at < at + length)
      let from = 0
      const runs = here.flatMap(({ at: place, text }) => {
        const before = piece.text.slice(from, place - at)
        from = place - at + text.length
        return [...(before === '' ? [] : [textRun(before)]), textRun(text, 'handTyped')]
      })
      const rest = piece.text.slice(from)
      return rest === '' ? runs : [...runs, textRun(rest)]
    }
    case 'figure': {
      const figure = meaning.figure(piece)
      return figure === undefined ? [textRun(writeToken(piece), 'noSuchFigure')] : say`${figure}`.runs
    }
    case 'word':
      return meaning.word(piece.word)?.runs ?? [textRun(`{${piece.word}}`, 'noSuchFigure')]
    case 'broken':
      return [textRun(piece.text)]
  }
}

// Text that is cut only by a doubled brace is one piece again.
const withRun = (runs: readonly Run[], run: Run): readonly Run[] => {
  const last = runs.at(-1)
  if (run.kind !== 'text' || last?.kind !== 'text' || run.mark !== undefined || last.mark !== undefined)
    return [...runs, run]
  return [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
}
