import { type Clauses, closingOf, endsSentence, sentenceAround } from './clauses.ts'
import { type Parts, partsIn } from './parts.ts'
import type { Quantity } from './quantities.ts'

/** The words that say that a list follows: `in-which` may leave some out, the others name all. */
export type Introducer = 'in-which' | 'some' | 'consists' | 'details' | 'colon' | 'bracket'

/** A place where a text says what a whole consists of. */
export interface Claim {
  readonly introducer: Introducer
  /** The numbers that can be the whole, the nearest first. */
  readonly wholes: readonly Quantity[]
  /** Where the list stands. */
  readonly from: number
  readonly to: number
  readonly list: Parts
}

/** The places of a text where a whole is told apart into what follows in the same paragraph. */
export const claimsOf = (clauses: Clauses, quantities: readonly Quantity[]): readonly Claim[] =>
  quantities.length === 0
    ? []
    : introducersOf(clauses)
        .slice(0, mostClaims)
        .flatMap(({ at, from, to, kind }) => {
          const wholes = wholesBefore(clauses, quantities, at, kind)
          return wholes.length === 0
            ? []
            : [{ introducer: kind, wholes, from, to, list: partsIn(clauses, quantities, from, to) }]
        })

// No paragraph of a report has more; one that was made to has is read in bounded time.
const mostClaims = 200

interface Introduced {
  /** Where the introducing words begin, and what they introduce. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly kind: Introducer
}

const words =
  /(?<![\p{L}])(trong đó có|trong số đó|trong đó(?: gồm(?: có)?)?|bao gồm(?: cả| có)?|gồm(?: có)?|cụ thể(?: là| như sau)?|chia(?: ra| theo)(?: [^\s:;,.()]+){0,4}|là(?=\s(?:\p{Lu}\p{Ll}+ \p{L}|\p{Ll}+ \p{Lu}))|trong các lĩnh vực|như sau|sau đây|sau)(?![\p{L}])\s*:?|[:(]|(?<=[\p{L})]\s)[-–—](?=\s\d)/giu

const introducersOf = (clauses: Clauses): readonly Introduced[] => {
  const { masked } = clauses
  return [...masked.matchAll(words)].flatMap((found): readonly Introduced[] => {
    const said = (found[1] ?? found[0]).toLowerCase().trim()
    const at = found.index
    const behind = at + found[0].length
    if (said === '(') {
      const to = closingOf(clauses, at)
      const inner =
        /^\s*(?:trong đó có|trong đó|bao gồm|gồm có|gồm|cụ thể là|cụ thể|(?:chia|phân|tính) theo(?:\s[^\s:;,.()]+){1,4}(?=:))\s*[,:]?/iu.exec(
          masked.slice(behind, to),
        )
      const kind =
        inner !== null && /trong đó/i.test(inner[0]) ? (/có/i.test(inner[0]) ? 'some' : 'in-which') : 'bracket'
      return [{ at, from: behind + (inner?.[0].length ?? 0), to, kind }]
    }
    const hasColon = found[0].trimEnd().endsWith(':')
    if (said === 'là' && !/^\s*(?:\p{Ll}+\s)?\p{Lu}/u.test(masked.slice(behind, behind + 14))) return []
    if (/^(?:như sau|sau đây|sau)$/.test(said) && !hasColon) return []
    const kind: Introducer = said.startsWith('trong đó có')
      ? 'some'
      : said.startsWith('trong đó') || said === 'trong số đó'
        ? 'in-which'
        : /gồm/.test(said)
          ? 'consists'
          : /^(?:[:–—-]|là)$/.test(said)
            ? 'colon'
            : 'details'
    if (kind === 'details' && !hasColon && !/^cụ thể là|^chia/.test(said)) return []
    const skipped = /^\s*,?\s*(?:có\s+)?/u.exec(masked.slice(behind, behind + 12))?.[0].length ?? 0
    const isSome = kind === 'in-which' && /^\s*,?\s*có\s/u.test(masked.slice(behind, behind + 12))
    return [{ at, from: behind + skipped, to: endOf(clauses, behind), kind: isSome ? 'some' : kind }]
  })
}

const endOf = (clauses: Clauses, from: number): number =>
  sentenceAround(clauses, Math.min(from, clauses.masked.length)).to

const wholesBefore = (
  clauses: Clauses,
  quantities: readonly Quantity[],
  at: number,
  kind: Introducer,
): readonly Quantity[] => {
  const { masked, depths } = clauses
  const depth = depths[at] ?? 0
  let { from } = sentenceAround(clauses, at)
  // «… 61 cơ sở. Trong đó: …» speaks of the sentence before.
  if (masked.slice(from, at).trim() === '' && from > 1 && kind !== 'colon' && kind !== 'bracket')
    from = sentenceAround(clauses, from - 2).from
  const start = Math.max(from, kind === 'colon' ? lastPart(masked, depths, from, at) : from)
  return quantities
    .filter((each) => each.from >= start && each.to <= at && depths[each.from] === depth && !isShare(each))
    .reverse()
    .slice(0, 4)
}

// Only what stands in the same clause as a colon is told apart behind it.
const lastPart = (masked: string, depths: Uint8Array, from: number, at: number): number => {
  const depth = depths[at] ?? 0
  let start = at - 1
  while (start > from && !(depths[start] === depth && (masked[start] === ';' || endsSentence(masked, start))))
    start -= 1
  const comma = masked.slice(start, at).lastIndexOf(', ')
  const said = comma === -1 ? '' : masked.slice(start + comma + 2, at)
  return comma === -1 ||
    /^(?:kết quả|cụ thể|trong đó|chia|phân|như|với|các|là)/iu.test(said.trim()) ||
    /^[\p{L}\s]{1,25}$/u.test(said)
    ? start
    : start + comma
}

const isShare = ({ unit }: Quantity): boolean => unit === '%' || unit === '‰'
