import { sentenceAround } from '../language/clauses.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { areDenied } from './denied.ts'
import { isSlip, rounded } from './slips.ts'
import type { WrongSum } from './wrong-sum.ts'

/**
 * Two parts that leave nothing out, without a word that says so: «112 cột đo; 109 cột đo đạt, 03 cột đo không đạt», «21 nhiệm
 * vụ; đã hoàn thành 17 nhiệm vụ, đang thực hiện 05 nhiệm vụ».
 */
export const oppositesThatDiffer = ({ lines }: Reading): readonly WrongSum[] => lines.flatMap(inLine)

const inLine = (line: ReadLine): readonly WrongSum[] =>
  line.quantities.flatMap((one, at) => {
    const other = line.quantities[at + 1]
    if (other === undefined || !areOpposite(line, one, other) || isPlaced(line, one)) return []
    const wholes = wholesOf(line, one, other)
    const sum = rounded(one.value + other.value)
    const [whole] = wholes
    if (whole === undefined || wholes.some(({ value, outOf }) => value === sum || outOf === sum)) return []
    const values = [one.value, other.value]
    if (!isSlip(whole.value, values) && Math.abs(whole.value - sum) / Math.max(whole.value, 1) > 0.25) return []
    const certainty = sum > whole.value || says(line, other, /không|vi phạm/u) ? 'wrong' : 'to-look-at'
    const placed = (quantity: Quantity) => ({ line: line.index, quantity })
    return [{ whole: placed(whole), parts: [placed(one), placed(other)], sum, certainty }]
  })

const isPlaced = ({ claims }: ReadLine, one: Quantity): boolean =>
  claims.some(({ list }) => list.parts.length > 1 && list.parts.some(({ quantity }) => quantity === one))

const areOpposite = (line: ReadLine, one: Quantity, other: Quantity): boolean => {
  if (
    one.isAbout ||
    other.isAbout ||
    one.unit !== other.unit ||
    one.unit === '' ||
    line.clauses.depths[one.from] !== line.clauses.depths[other.from]
  )
    return false
  const between = line.clauses.masked.slice(one.to, other.from)
  if (between.length > 120 || /[.:(]/.test(between)) return false
  const [first, second] = [said(line, one), said(line, other)]
  if (areDenied(first, second)) return true
  if (/chấp hành/u.test(first)) return /vi phạm/u.test(second)
  return (
    /(?:^|\s)đã (?:hoàn thành|giải quyết|thực hiện|xử lý|nghiệm thu)/u.test(first) &&
    /(?:^|\s)(?:đang|còn) (?:thực hiện|giải quyết|triển khai|xử lý)/u.test(second)
  )
}

const says = (line: ReadLine, quantity: Quantity, words: RegExp): boolean => words.test(said(line, quantity))

// The words of the clause between commas in which a number stands.
const said = ({ clauses: { masked } }: ReadLine, { from, to }: Quantity): string => {
  const before = /[^,;:.()]*$/.exec(masked.slice(Math.max(0, from - 60), from))?.[0] ?? ''
  const after = /^[^,;:.()]*/.exec(masked.slice(to, to + 80))?.[0] ?? ''
  return `${before} ${after}`.toLowerCase()
}

const wholesOf = (line: ReadLine, one: Quantity, other: Quantity): readonly Quantity[] => {
  const { from } = sentenceAround(line.clauses, one.from)
  const depth = line.clauses.depths[one.from]
  const fitting = (each: Quantity) =>
    each.unit === one.unit && line.clauses.depths[each.from] === depth && !each.isAbout
  const behind = line.quantities.filter(
    (each) =>
      each.from > other.to &&
      each.from < other.to + 60 &&
      fitting(each) &&
      /trên tổng số\s$/u.test(line.text.slice(Math.max(0, each.from - 90), each.from)),
  )
  const before = line.quantities.filter((each) => each.from >= from && each.to <= one.from && fitting(each)).reverse()
  return behind.length > 0 ? behind : before
}
