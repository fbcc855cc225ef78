import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import type { Span } from '../paper.ts'
import { found } from './found.ts'

/** One programme, plan or resolution that is said to run over two periods which nearly agree. */
export const planPeriodsThatDiffer = (reading: Reading): readonly Finding[] => {
  const all = namedPlans(reading)
  const told = new Set<string>()
  return all.flatMap((one, at) => {
    const other = all.slice(0, at).find((each) => each.title === one.title && isSlip(each, one))
    const key = `${one.title} ${one.first} ${one.last}`
    if (other === undefined || told.has(key)) return []
    told.add(key)
    return [
      found({
        code: 'plan-periods',
        certainty: 'to-look-at',
        at: [one.at, other.at],
        read: `${yearsIn(other)} và ${yearsIn(one)}`,
        expected: 'một giai đoạn cho một chương trình, kế hoạch',
        tell: `“${one.written}” được ghi với hai giai đoạn: ${yearsIn(other)} và ${yearsIn(one)}.`,
      }),
    ]
  })
}

interface Plan {
  readonly title: string
  readonly written: string
  readonly first: number
  readonly last: number
  readonly at: Span
}

const yearsIn = ({ first, last }: Plan): string => `${first}-${last}`

// One phase follows another, and a plan of five years stands in one of ten: only a year or two between them is a slip.
const isSlip = (one: Plan, other: Plan): boolean => {
  const [first, last] = [Math.abs(one.first - other.first), Math.abs(one.last - other.last)]
  return (last === 0 && first > 0 && first <= 2) || (first === 0 && last > 0 && last <= 2)
}

const kinds =
  /(?<![\p{L}])(?:chương trình|đề án|kế hoạch|dự án|nghị quyết|chiến lược|quy hoạch|phương án|chính sách)(?=\s)/giu
const period =
  /[”"]?,?\s+(?:(?:trong\s+)?(?:giai đoạn|thời kỳ)(?:\s+0?5 năm)?|0?5 năm(?:\s+giai đoạn)?|nhiệm kỳ)\s*\(?((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})(?!\d)/giu

const namedPlans = ({ lines }: Reading): readonly Plan[] =>
  lines.flatMap(({ index, text }) =>
    [...text.matchAll(period)].flatMap((each): readonly Plan[] => {
      const before = text.slice(Math.max(0, each.index - longestTitle), each.index)
      const begins = [...before.matchAll(kinds)].filter(
        (kind) => !/[;:.]/u.test(before.slice(kind.index)) && !/(?:19|20)\d{2}/.test(before.slice(kind.index)),
      )
      const from = begins.at(0)?.index
      if (from === undefined) return []
      // «Kế hoạch thực hiện Chiến lược …» names two: both may come again.
      return begins.flatMap((kind): readonly Plan[] => {
        const written = before.slice(kind.index).trim()
        const title = written
          .toLowerCase()
          .replace(/["“”«»(),]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(placeBehind, '')
        if (title.split(' ').length < 4) return []
        return [
          {
            title,
            written,
            first: Number(each[1]),
            last: Number(each[2]),
            at: { line: index, from: each.index, to: each.index + each[0].length },
          },
        ]
      })
    }),
  )

const longestTitle = 220

const placeBehind = /\s+(?:của|trên địa bàn)?\s*(?:toàn )?tỉnh(?: \p{L}+ \p{L}+)?$/u
