import type { Finding } from '../finding.ts'
import { sentenceAround } from '../language/clauses.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { shown, shownWith } from '../language/shown.ts'
import { comparisonsThatDiffer } from './comparisons.ts'
import { agrees } from './rounding.ts'
import { sharesOfTables } from './tables.ts'

/** The percentages and comparisons of a paper that differ from the numbers they speak of. */
export const percentagesThatDiffer = (reading: Reading): readonly Finding[] => [
  ...reading.lines
    .filter(({ kind }) => kind !== 'cell')
    .flatMap((line) => [...sharesIn(line), ...comparisonsThatDiffer(line)]),
  ...sharesOfTables(reading),
]

const sharesIn = (line: ReadLine): readonly Finding[] =>
  line.quantities
    .filter(({ unit, isAbout }) => unit === '%' && !isAbout)
    .flatMap((share) => {
      if (
        /(?:tăng|giảm|thêm|vượt)(?:\s\p{L}+){0,2}\s*$/iu.test(line.text.slice(Math.max(0, share.from - 90), share.from))
      )
        return []
      const fraction = fractionOf(line, share)
      if (fraction !== undefined) return heldAgainst(line, share, fraction)
      return [...beyondAll(line, share), ...notOfCount(line, share)]
    })

const heldAgainst = (line: ReadLine, share: Quantity, fraction: Quantity): readonly Finding[] => {
  const is = (100 * fraction.value) / (fraction.outOf ?? 1)
  if (agrees(share.value, is)) return []
  return [
    {
      kind: 'percentages',
      code: 'percentages/share-differs',
      certainty: 'wrong',
      at: [place(line, share), place(line, fraction)],
      read: `${shown(share.value)}%; ${shown(fraction.value)}/${shown(fraction.outOf ?? 0)} = ${twoDigits(is)}%`,
      expected: `${twoDigits(is)}%`,
      tell: `Tỷ lệ ghi ${shown(share.value)}% nhưng ${shown(fraction.value)}/${shown(fraction.outOf ?? 0)} là ${twoDigits(is)}%.`,
    },
  ]
}

// What stands in a bracket of its own speaks of what stands before it: «45/50 phiếu (đạt 90%)».
const isAsDeepOrInBracket = (depths: ArrayLike<number>, of: number, share: number): boolean =>
  [0, 1].includes((depths[share] ?? 0) - (depths[of] ?? 0))

// «45/50 phiếu, đạt 90%» or «90% (45/50 phiếu)».
const fractionOf = ({ text, quantities, clauses }: ReadLine, share: Quantity): Quantity | undefined => {
  const before = quantities.findLast(
    (each) =>
      each.to < share.from && each.outOf !== undefined && isAsDeepOrInBracket(clauses.depths, each.from, share.from),
  )
  const isBetween =
    before !== undefined &&
    !quantities.some((each) => each.from > before.to && each.to < share.from && each.unit === '%')
  if (before !== undefined && isBetween && before.outOf !== 0 && leadsTo.test(text.slice(before.to, share.from)))
    return before
  const behind = quantities.find((each) => each.from > share.to && each.outOf !== undefined)
  return behind !== undefined &&
    behind.outOf !== 0 &&
    /^\s?%[^;.()\d]{0,40}\((?:[^()\d;]{0,20})$/u.test(text.slice(share.to, behind.from))
    ? behind
    : undefined
}

const leadsTo =
  /^(?:[^;.%]|\.(?=\d)){0,140}[,(]\s*(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương đương|tương ứng|hoàn thành|là|với|được|=)\s*){1,3}$|^[^;.,%()]{0,40}\s(?:đạt|chiếm|bằng)(?:\s(?:tỷ|tỉ) lệ)?\s*$|^[^;.,%()]{0,60}\(\s*$/iu

// A share of all cannot be more than all.
const beyondAll = (line: ReadLine, share: Quantity): readonly Finding[] => {
  if (
    share.value <= 100 ||
    !/(?:chiếm|chiếm tỷ lệ|chiếm tỉ lệ)\s*$/iu.test(line.text.slice(Math.max(0, share.from - 90), share.from))
  )
    return []
  return [
    {
      kind: 'percentages',
      code: 'percentages/beyond-all',
      certainty: 'wrong',
      at: [place(line, share)],
      read: `chiếm ${shown(share.value)}%`,
      expected: 'Không quá 100%',
      tell: `Tỷ trọng ${shown(share.value)}% vượt quá 100%.`,
    },
  ]
}

/** «98% số tổ chức» of 30 asked: 29 are 96,67 %, 30 are 100 %; no count is 98 %. */
const notOfCount = (line: ReadLine, share: Quantity): readonly Finding[] => {
  const said = /^\s?%\s(?:(?:trên|của)\s)?(?:tổng\s)?(?:số\s)?([^,;.()]{2,60})/u.exec(line.text.slice(share.to))?.[1]
  const behind = line.quantities.find((each) => each.from > share.to)
  if (
    behind !== undefined &&
    behind.value <= 500 &&
    share.value % 5 !== 0 &&
    !behind.isAbout &&
    /^\s?%\s(?:trong|của|trên)\s(?:tổng\s)?số\s$/u.test(line.text.slice(share.to, behind.from))
  )
    return noCountOf(line, share, behind)
  if (said === undefined || share.value % 5 === 0) return []
  const { from } = sentenceAround(line.clauses, share.from)
  const of = line.quantities.findLast((each) => each.from >= from && each.to < share.from && each.unit !== '%')
  if (of === undefined || of.isAbout || of.unit === '' || !Number.isInteger(of.value) || of.value > 500 || of.value < 2)
    return []
  if (!said.toLowerCase().startsWith(of.unit)) return []
  return noCountOf(line, share, of)
}

const noCountOf = (line: ReadLine, share: Quantity, of: Quantity): readonly Finding[] => {
  for (let count = 0; count <= of.value; count += 1) if (agrees(share.value, (100 * count) / of.value)) return []
  return [
    {
      kind: 'percentages',
      code: 'percentages/no-count',
      certainty: 'wrong',
      at: [place(line, share), place(line, of)],
      read: `${shown(share.value)}% của ${shownWith(of)}`,
      expected: `Tỷ lệ của một số nguyên trên ${shown(of.value)}`,
      tell: `Không có số ${of.unit} nào là ${shown(share.value)}% của ${shown(of.value)}.`,
    },
  ]
}

const place = ({ index }: ReadLine, { from, to }: Quantity) => ({ line: index, from, to })

const twoDigits = (value: number): string => shown(Math.round(value * 100) / 100)
