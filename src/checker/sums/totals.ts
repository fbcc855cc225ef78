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
      return isSlip(whole.value, values) || isTold(line.text, whole.value, sum)
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
  const said =
    /(?:^|[\s,;.(])(tổng cộng|tổng số|cộng|tổng|cả năm|cả hai|cả ba)((?:\s[^\s,;:.()]+){0,6})\s*:?\s*(?:là\s*)?$/iu.exec(
      before,
    )
  return (
    said !== null &&
    !/với$/iu.test(before.slice(0, said.index).trim()) &&
    (clauses.depths[from] === 0 || isBracketOfIt(before, said.index))
  )
}

// «lần lượt là 4, 6, 9 …, tổng cộng 19» names every one of them.
const isTold = (text: string, whole: number, sum: number): boolean =>
  /(?:^|\s)lần lượt(?:\s|:)/iu.test(text) && Math.abs(whole - sum) <= 0.34 * whole

// «đợt I: 15, đợt II: 13 (tổng 28 nhiệm vụ)»
const isBracketOfIt = (before: string, at: number): boolean => before[at] === '('

const partsInSentence = ({ index, clauses, quantities, text }: ReadLine, whole: Quantity): readonly Part[] => {
  const depth = clauses.depths[whole.from] ?? 0
  const at = depth === 0 ? whole.from : text.lastIndexOf('(', whole.from)
  const { from } = sentenceAround(clauses, at)
  const before = quantities.filter(
    (each) => each.from >= from && each.to <= at && clauses.depths[each.from] === clauses.depths[at],
  )
  const nameless = before.slice(before.findLastIndex(({ noun }) => noun !== '') + 1)
  const isSeries = nameless.length > 1 && nameless.every((each) => isNamed(text, each))
  if (whole.unit === '') return []
  const parts = isSeries
    ? nameless
    : before.filter((each, place) => each.unit === whole.unit || isOfNext(text, each, before[place + 1]))
  return parts.map((quantity) => ({ line: index, quantity }))
}

const isNamed = (text: string, { from }: Quantity): boolean =>
  /\p{L}\s?:\s?$/u.test(text.slice(Math.max(0, from - 4), from))

// «4, 6, 9 sáng kiến»: the last tells what all of them count.
const isOfNext = (text: string, one: Quantity, next: Quantity | undefined): boolean =>
  one.noun === '' && next !== undefined && /^(?:,| và)\s$/u.test(text.slice(one.to, next.from))

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
