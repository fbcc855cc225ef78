import { sentenceAround } from '../language/clauses.ts'
import { leadingOf } from '../language/below.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { isSlip, rounded } from './slips.ts'
import type { WrongSum } from './wrong-sum.ts'

/** The totals that stand behind what they add up: «… Tổng cộng kiểm định 4.000 cái», «cộng 9 tháng 7.580». */
export const totalsBehind = ({ lines }: Reading): readonly WrongSum[] =>
  lines.flatMap((line) =>
    line.quantities.flatMap((whole) => {
      if (whole.isAbout || line.kind === 'cell' || !isTotal(line, whole)) return []
      const parts = [
        ...partsInSentence(line, whole),
        ...(line.quantities[0] === whole ? partsAbove(lines, line, whole) : []),
      ]
      const sum = rounded(parts.reduce((total, { quantity }) => total + quantity.value, 0))
      if (parts.length < 2 || sum === whole.value) return []
      const values = parts.map(({ quantity }) => quantity.value)
      if (values.some((_value, at) => rounded(values.slice(at).reduce((one, other) => one + other, 0)) === whole.value))
        return []
      return isSlip(whole.value, values)
        ? [{ whole: { line: line.index, quantity: whole }, parts, sum, certainty: 'wrong' as const }]
        : []
    }),
  )

interface Part {
  readonly line: number
  readonly quantity: Quantity
}

const isTotal = ({ text, clauses }: ReadLine, { from }: Quantity): boolean => {
  const before = text.slice(Math.max(0, from - 60), from)
  const said = /(?:^|[\s,;.(])(tổng cộng|tổng số|cộng|tổng)((?:\s[^\s,;:.()]+){0,6})\s*:?\s*(?:là\s*)?$/iu.exec(before)
  return said !== null && !/với$/iu.test(before.slice(0, said.index).trim()) && clauses.depths[from] === 0
}

const partsInSentence = ({ index, clauses, quantities }: ReadLine, whole: Quantity): readonly Part[] => {
  const { from } = sentenceAround(clauses, whole.from)
  return quantities
    .filter(
      (each) =>
        each.from >= from &&
        each.to <= whole.from &&
        clauses.depths[each.from] === 0 &&
        each.unit === whole.unit &&
        each.unit !== '',
    )
    .map((quantity) => ({ line: index, quantity }))
}

const partsAbove = (lines: readonly ReadLine[], line: ReadLine, whole: Quantity): readonly Part[] => {
  const parts: Part[] = []
  for (let at = line.index - 1; at >= 0; at -= 1) {
    const above = lines[at]
    const leading = above?.kind === 'item' ? leadingOf(above) : undefined
    if (leading === undefined || leading.unit !== whole.unit) break
    parts.unshift({ line: at, quantity: leading })
  }
  return parts
}
