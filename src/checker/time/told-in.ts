import type { Quantity } from '../language/quantities.ts'
import type { ReadLine } from '../language/reading.ts'

/** Of what time a count is told: a month, the year until a month, or something else; what is not said is undefined. */
interface Time {
  readonly kind: 'month' | 'until' | 'other'
  /** Where its words end. */
  readonly end: number
  readonly month?: number
  readonly year?: number
}

/** A count of something that was done, with its time. */
export interface Told {
  readonly line: ReadLine
  readonly each: Quantity
  readonly time: Time
  /** What was done and to what: the same in the month and in the year. */
  readonly key: string
}

/** The counts of a line of which it says in what time they were done; of a section of the whole year it need not say so. */
export const toldIn = (line: ReadLine): readonly Told[] => {
  const named = timesIn(line.text)
  const ofSection: Time | undefined =
    line.kind !== 'heading' && line.scope === 'cumulative' ? { kind: 'until', end: 0 } : undefined
  return line.quantities.flatMap((each, at): readonly Told[] => {
    const time = named.findLast(({ end }) => end <= each.from) ?? ofSection
    if (time === undefined || time.kind === 'other' || each.unit === '%' || each.isAbout) return []
    // Each part of a sentence tells of one deed: its first count surely is of it.
    const begins = Math.max(
      time.end,
      line.text.lastIndexOf(';', each.from) + 1,
      line.text.lastIndexOf('. ', each.from) + 1,
    )
    if (line.quantities.slice(Math.max(0, at - 3), at).some((other) => other.from >= begins)) return []
    const deed = deedIn(line.text.slice(begins, Math.max(begins, each.from)))
    return deed === '' || deed.length > longestDeed ? [] : [{ line, each, time, key: `${deed} ${each.unit}` }]
  })
}

const longestDeed = 90

const inWords: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

const months = '(?<![\\p{L}\\d.,/])(\\d{1,2}|hai|ba|bốn|sáu|bảy|tám|chín|mười)\\s+tháng'
const times = new RegExp(
  [
    `(?:lũy kế|luỹ kế)\\s+(?:từ đầu năm\\s+)?đến(?:\\s+(?:hết\\s+)?ngày\\s+\\d{1,2}\\/\\d{1,2}(?:\\/\\d{4})?|\\s+nay)?`,
    'từ đầu năm đến nay',
    `${months}(?:\\s+đầu)?\\s+(?:của\\s+)?năm(?:\\s+((?:19|20)\\d{2}))?`,
    `(?:lũy kế|luỹ kế|cộng dồn)\\s+${months}(?![\\p{L}\\d])(?!\\s+cuối)(?:\\s+đầu)?(?:\\s+(?:của\\s+)?năm(?:\\s+((?:19|20)\\d{2}))?)?`,
    '(?:lũy kế|luỹ kế)',
    'tháng\\s+(\\d{1,2})(?:\\s?(?:\\/|\\s+năm\\s+)\\s?((?:19|20)\\d{2}))?(?![\\d/])',
    'trong tháng(?=\\s*[,:])',
    '(?:cùng kỳ|năm trước|so với|quý|năm (?:19|20)\\d{2}|kế hoạch năm)',
  ].join('|'),
  'giu',
)

const timesIn = (text: string): readonly Time[] =>
  [...text.matchAll(times)].map((each): Time => {
    const [all, first, firstYear, second, secondYear, month, yearOfMonth] = each
    const end = each.index + all.length
    const until = first ?? second
    const lower = all.toLowerCase()
    if (month !== undefined) return { kind: 'month', end, month: Number(month), ...yearIn(yearOfMonth) }
    if (lower.startsWith('trong tháng')) return { kind: 'month', end }
    if (until !== undefined)
      return {
        kind: 'until',
        end,
        month: inWords[until.toLowerCase()] ?? Number(until),
        ...yearIn(firstYear ?? secondYear),
      }
    return /^l[uũ]|^từ đầu/u.test(lower) ? { kind: 'until', end } : { kind: 'other', end }
  })

const yearIn = (year: string | undefined): { readonly year?: number } =>
  year === undefined ? {} : { year: Number(year) }

const deedIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /(?<![\p{L}])(?:đã|được|sở|tổng số|tổng|là|có|cả tỉnh|toàn tỉnh|trên địa bàn tỉnh)(?![\p{L}])|[^\p{L}\s]/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
