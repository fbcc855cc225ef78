import type { Identifier } from './identifier.ts'

/** A text as its clauses are told apart: of the same length, so that places agree. */
export interface Clauses {
  /** The text with quotations and identifiers made unreadable, so that their signs part nothing. */
  readonly masked: string
  /** How many brackets are open at each place. */
  readonly depths: Uint8Array
}

/** The clauses of a text: «Đề tài “A; B” (01 …)» has no parting sign inside the quotation. */
export const clausesOf = (text: string, identifiers: readonly Identifier[]): Clauses => {
  const letters = text.split('')
  const hide = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) if (letters[at] !== ' ') letters[at] = 'x'
  }
  for (const { from, to } of identifiers) hide(from, to)
  for (const found of text.matchAll(/“[^“”]{0,600}”|"[^"]{0,600}"|«[^«»]{0,600}»/g))
    hide(found.index, found.index + found[0].length)
  const depths = new Uint8Array(text.length + 1)
  let depth = 0
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] === ')') depth = Math.max(0, depth - 1)
    depths[at] = depth
    if (letters[at] === '(') depth = Math.min(200, depth + 1)
  }
  return { masked: letters.join(''), depths }
}

/** The place where the bracket that opens at `open` closes; the end of the text where it is never closed. */
export const closingOf = ({ masked, depths }: Clauses, open: number): number => {
  const depth = depths[open] ?? 0
  let at = open + 1
  const last = Math.min(masked.length, open + longest)
  while (at < last && (masked[at] !== ')' || depths[at] !== depth)) at += 1
  return at
}

/** Whether a sentence ends at this place: a stop that is followed by a capital or by nothing. */
export const endsSentence = (masked: string, at: number): boolean =>
  /[.!?]/.test(masked[at] ?? '') &&
  /^\s*$|^\s+["“«(]?\p{Lu}/u.test(masked.slice(at + 1, at + 6)) &&
  !abbreviated(masked, at)

const abbreviated = (masked: string, at: number): boolean =>
  /(?:^|[\s(])(?:TP|TS|ThS|GS|PGS|Tx|BS|KS|St|No)$/.test(masked.slice(Math.max(0, at - 5), at))

/** Where the sentence that holds this place begins and ends, at the depth of brackets of that place. */
export const sentenceAround = (clauses: Clauses, at: number): { readonly from: number; readonly to: number } => {
  const { masked, depths } = clauses
  const depth = depths[at] ?? 0
  let from = at
  const first = Math.max(0, at - longest)
  const last = Math.min(masked.length, at + longest)
  while (
    from > first &&
    (depths[from - 1] ?? 0) >= depth &&
    !((depths[from - 1] ?? 0) === depth && endsSentence(masked, from - 1))
  )
    from -= 1
  let to = at
  while (to < last && (depths[to] ?? 0) >= depth && !((depths[to] ?? 0) === depth && endsSentence(masked, to))) to += 1
  return { from, to }
}

// No sentence of a report is longer; a text without stops is then read in linear time.
const longest = 4000
