import { sentencesOf } from './against-earlier/sentences.ts'
import type { Unread } from './finding.ts'
import { headOf } from './language/below.ts'
import type { Quantity } from './language/quantities.ts'
import type { ReadLine, Reading } from './language/reading.ts'
import { unitKindOf } from './language/units.ts'
import { withNoun } from './repeats/statements.ts'

/**
 * The sentences with numbers that no rule could place, and how many: neither does the text say what they count, nor are they the
 * whole or a part of anything. The reader is told so, lest silence be taken for agreement.
 */
export const unreadIn = (reading: Reading): readonly Unread[] => {
  const placed = placesOf(reading)
  return sentencesOf(reading).flatMap(({ at, quantities }) => {
    const line = reading.lines[at.line]
    const numbers = quantities.filter(
      (each) => line !== undefined && !placed.has(placeOf(at.line, each)) && !isUnderstood(line, each),
    ).length
    return numbers === 0 ? [] : [{ at, numbers }]
  })
}

const placeOf = (line: number, { from }: Pick<Quantity, 'from'>): string => `${line}:${from}`

// The wholes and parts that sums and lists were held against each other with.
const placesOf = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.lines.flatMap((line) => {
      const inside = line.claims
        .filter(({ list }) => list.parts.length > 1)
        .flatMap(({ wholes, list }) => [...wholes.slice(0, 1), ...list.parts.map(({ quantity }) => quantity)])
        .map((each) => placeOf(line.index, each))
      const head = headOf(reading, line.index)
      const below = (head?.items ?? []).flatMap(({ line: at, leading }) =>
        leading === undefined ? [] : [placeOf(at, leading)],
      )
      return [...inside, ...below]
    }),
  )

const isUnderstood = (line: ReadLine, quantity: Quantity): boolean => {
  if (quantity.isAbout) return true
  const { noun } = withNoun(line, quantity)
  if (noun === '') return isOfSeries(line, quantity) || isOfName(line, quantity)
  return noun.includes(' ') || unitKindOf(noun) !== undefined
}

// «4, 6 và 9 sáng kiến»: the last of them tells what all count.
const isOfSeries = ({ text, quantities }: ReadLine, quantity: Quantity): boolean => {
  const next = quantities.find(({ from }) => from > quantity.from)
  return next !== undefined && /^(?:,|;| và)\s$/u.test(text.slice(quantity.to, next.from))
}

// «giống Ánh Vàng 205» and «tháng 9» count nothing.
const isOfName = ({ text }: ReadLine, { from }: Quantity): boolean =>
  /(?:\s\p{Lu}\p{L}*|(?:tháng|quý|năm|khóa|đợt|cấp độ|mức độ))\s$/u.test(text.slice(Math.max(0, from - 16), from))
