import { dayNumber } from '../citations/report-day.ts'
import type { Finding } from '../finding.ts'
import { datesIn, yearsOf } from '../language/dates.ts'
import type { ReadLine } from '../language/reading.ts'
import { found } from './found.ts'

/** Days and months that no calendar has, outside of cited documents: those have a rule of their own. */
export const daysOfNoCalendar = ({ index, text, identifiers }: ReadLine): readonly Finding[] =>
  datesIn(text).flatMap(({ kind, from, to, day, month, year }) => {
    if (identifiers.some((each) => each.kind === 'citation' && from < each.to && to > each.from)) return []
    const written = text.slice(from, to)
    // «01/16» may be a share; only what is called a day or has its year is one.
    const isDay = kind === 'date' && (year !== undefined || /^ngày/iu.test(written)) && month !== undefined
    const isMonth = kind === 'month' && /^tháng/iu.test(written) && month !== undefined
    const isWrong = isDay
      ? dayNumber({ day: day ?? 1, month, year: year ?? 2024 }) === undefined
      : isMonth && (month < 1 || month > 12)
    if (!isWrong) return []
    return [
      found({
        code: 'no-such-day',
        certainty: 'wrong',
        at: [{ line: index, from, to }],
        read: written,
        expected: 'một ngày có trong lịch',
        tell: `“${written}” không có trong lịch.`,
      }),
    ]
  })

/** Spans of years or days that end before they begin. */
export const spansTurnedRound = ({ index, text }: ReadLine): readonly Finding[] => [
  ...datesIn(text).flatMap(({ kind, from, to }) => {
    if (kind !== 'years') return []
    const [first, last] = yearsOf(text.slice(from, to))
    return first > last ? [turned(index, from, to, text)] : []
  }),
  ...[...text.matchAll(fromTo)].flatMap((each) => {
    const [day, month, year, lastDay, lastMonth, lastYear] = each.slice(1).map((part) => Number(part ?? Number.NaN))
    if (lastYear === undefined) return []
    const begins = dayNumber({ day: day ?? 0, month: month ?? 0, year: Number.isNaN(year) ? lastYear : (year ?? 0) })
    const ends = dayNumber({ day: lastDay ?? 0, month: lastMonth ?? 0, year: lastYear })
    // Without its own year the first day may be of the year before.
    const isTurned = begins !== undefined && ends !== undefined && begins > ends && !Number.isNaN(year)
    return isTurned ? [turned(index, each.index, each.index + each[0].length, text)] : []
  }),
]

const fromTo =
  /từ\s+(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d{2}))?\s+(?:đến|-)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/giu

const turned = (line: number, from: number, to: number, text: string): Finding =>
  found({
    code: 'turned-round',
    certainty: 'wrong',
    at: [{ line, from, to }],
    read: text.slice(from, to),
    expected: 'thời điểm kết thúc sau thời điểm bắt đầu',
    tell: `“${text.slice(from, to)}” kết thúc trước khi bắt đầu.`,
  })
