import type { Reading } from '../language/reading.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Scope } from '../language/scopes.ts'
import type { Span } from '../paper.ts'

/** A sentence of a paper: its words with the numbers taken out, and the numbers. */
export interface Sentence {
  readonly at: Span
  readonly text: string
  /** The words in lower case, every number and day as `#`; the same in two papers where only numbers differ. */
  readonly skeleton: string
  readonly words: number
  readonly quantities: readonly (Quantity & { readonly at: Span })[]
  readonly scope: Scope
}

/** The sentences of a paper; headings and cells are none. A semicolon ends one, as reports write whole lists in one line. */
export const sentencesOf = ({ lines }: Reading): readonly Sentence[] =>
  lines
    .filter(({ kind }) => kind !== 'heading' && kind !== 'cell')
    .flatMap((line) => {
      const ends = [...line.text.matchAll(/[.;](?=\s|$)/g)].map(({ index }) => index + 1)
      const cuts = [0, ...ends.filter((end) => end < line.text.length), line.text.length]
      return cuts.slice(0, -1).flatMap((from, at) => {
        const to = cuts[at + 1] ?? line.text.length
        const text = line.text.slice(from, to).trim()
        const inside = <N extends { readonly from: number; readonly to: number }>(each: N) =>
          each.from >= from && each.to <= to
        const quantities = line.quantities.filter(inside)
        const numbers = [...quantities, ...line.identifiers.filter(isOfTime).filter(inside)]
        return text === ''
          ? []
          : [
              {
                at: { line: line.index, from: to - line.text.slice(from, to).trimStart().length, to },
                text,
                skeleton: withoutNumbers(line.text, from, to, numbers),
                words: text.split(/\s+/).length,
                quantities: quantities.map((each) => ({
                  ...each,
                  at: { line: line.index, from: each.from, to: each.to },
                })),
                scope: line.scope,
              },
            ]
      })
    })

const isOfTime = ({ kind }: { readonly kind: string }): boolean =>
  ['date', 'month', 'year', 'years', 'period'].includes(kind)

const withoutNumbers = (
  text: string,
  from: number,
  to: number,
  numbers: readonly { readonly from: number; readonly to: number }[],
): string => {
  let [said, at] = ['', from]
  for (const each of [...numbers].sort((one, other) => one.from - other.from)) {
    if (each.from < at) continue
    said += `${text.slice(at, each.from)} # `
    at = each.to
  }
  return (said + text.slice(at, to))
    .toLowerCase()
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
}
