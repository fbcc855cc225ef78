import type { Finding } from '../finding.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Reading } from '../language/reading.ts'
import { shown, shownWith } from '../language/shown.ts'
import type { Span } from '../paper.ts'
import { sumsBelow } from './below.ts'
import { judge } from './judged.ts'
import { oppositesThatDiffer } from './opposites.ts'
import { remaindersThatDiffer } from './remainders.ts'
import { sumsOfTables } from './tables.ts'
import { totalsBehind } from './totals.ts'
import type { Placed, WrongSum } from './wrong-sum.ts'

/** The wholes of a paper whose parts do not add up to them: in sentences, in lists on the lines below, and in tables. */
export const sumsThatDiffer = (reading: Reading): readonly Finding[] =>
  [
    ...sumsInside(reading),
    ...sumsBelow(reading),
    ...oppositesThatDiffer(reading),
    ...remaindersThatDiffer(reading),
    ...totalsBehind(reading),
    ...sumsOfTables(reading),
  ].map(findingOf)

const sumsInside = ({ lines }: Reading): readonly WrongSum[] =>
  lines.flatMap(({ index, claims }) =>
    claims.flatMap(({ wholes, list, introducer }) => {
      const judged = judge({ wholes, parts: list.parts, introducer, isOpen: list.isOpen })
      if (judged === 'agrees' || judged === 'unknown') return []
      const placed = (quantity: Quantity): Placed => ({ line: index, quantity })
      return [{ ...judged, whole: placed(judged.whole), parts: judged.parts.map(placed) }]
    }),
  )

const findingOf = ({ whole, parts, sum, certainty }: WrongSum): Finding => {
  const sums = parts.map(({ quantity }) => shown(quantity.value)).join(' + ')
  const isOne = parts.length === 1
  return {
    kind: 'sums',
    code: isOne ? 'sums/part-larger' : 'sums/parts-differ',
    certainty,
    at: [spanOf(whole), ...parts.map(spanOf)],
    read: isOne
      ? `${shownWith(whole.quantity)}; thành phần: ${sums}`
      : `${shownWith(whole.quantity)}; thành phần: ${sums} = ${shown(sum)}`,
    expected: isOne
      ? `Thành phần không lớn hơn ${shown(whole.quantity.value)}`
      : `Tổng các thành phần bằng ${shown(whole.quantity.value)}`,
    tell: isOne
      ? `Thành phần ${shown(sum)} lớn hơn tổng số ${shown(whole.quantity.value)}.`
      : `Tổng số ghi ${shown(whole.quantity.value)} nhưng các thành phần cộng lại là ${shown(sum)}.`,
  }
}

const spanOf = ({ line, quantity }: Placed): Span => ({ line, from: quantity.from, to: quantity.to })
