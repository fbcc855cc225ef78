import type { Identifier } from './identifier.ts'

/** A day, month, year, or span of time as a text names it; what is not said is undefined. */
export interface TimeNamed extends Identifier {
  readonly day?: number
  readonly month?: number
  readonly year?: number
  /** Of «giai đoạn 2021 - 2025»: the last year. */
  readonly lastYear?: number
}

/** The days, months, years and spans of years that a text names, in their order. A day that no calendar has is given too. */
export const datesIn = (text: string): readonly TimeNamed[] => {
  const found: TimeNamed[] = []
  const isTaken = (from: number, to: number) => found.some((each) => from < each.to && to > each.from)
  for (const { kind, pattern, parts } of spellings)
    for (const each of text.matchAll(pattern)) {
      const [from, to] = [each.index, each.index + each[0].length]
      if (isTaken(from, to)) continue
      const numbers = Object.fromEntries(
        parts.flatMap((part, at) => (each[at + 1] === undefined ? [] : [[part, Number(each[at + 1])]])),
      )
      found.push({ kind, from, to, ...numbers })
    }
  return found.sort((one, other) => one.from - other.from)
}

type Part = 'day' | 'month' | 'year' | 'lastYear'

type Spelling = { readonly kind: Identifier['kind']; readonly pattern: RegExp; readonly parts: readonly Part[] }

const before = '(?<![\\d/.,-])'
const behind = '(?![\\d/]|[.,]\\d)'

const spellings: readonly Spelling[] = [
  {
    kind: 'date',
    pattern: /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/giu,
    parts: ['day', 'month', 'year'],
  },
  {
    kind: 'date',
    pattern: new RegExp(`${before}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})${behind}`, 'gu'),
    parts: ['day', 'month', 'year'],
  },
  {
    kind: 'years',
    pattern: /(?:19|20)\d{2}(?=\s?[-–—]\s?(?:19|20)\d{2}(?!\d))\s?[-–—]\s?(?:19|20)\d{2}(?!\d)/gu,
    parts: [],
  },
  {
    kind: 'period',
    pattern:
      /(?<![\d.,])\d{1,2}\s+(?:tháng|quý)\s+(?:đầu|cuối|còn lại|tiếp theo)(?:\s+(?:của\s+)?năm(?:\s+\d{4})?)?/giu,
    parts: [],
  },
  { kind: 'period', pattern: /(?<![\d.,])(?:\d{1,2}|sáu|chín|ba)\s+tháng(?:\s+năm)?\s+\d{4}/giu, parts: [] },
  {
    kind: 'month',
    pattern: new RegExp(`tháng\\s+(\\d{1,2})\\s?(?:/|\\s+năm\\s+|-)\\s?((?:19|20)\\d{2})${behind}`, 'giu'),
    parts: ['month', 'year'],
  },
  {
    kind: 'month',
    pattern: new RegExp(`${before}(\\d{1,2})/((?:19|20)\\d{2})${behind}`, 'gu'),
    parts: ['month', 'year'],
  },
  {
    kind: 'date',
    pattern: new RegExp(`ngày\\s+(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})${behind}`, 'giu'),
    parts: ['day', 'month'],
  },
  {
    kind: 'date',
    pattern:
      /(?:đến|từ|và|,|Việt Nam|thế giới)\s+(?:ngày\s+)?(\d{1,2})[/-](\d{1,2})(?![\d/]|[.,]\d|\s*(?:đơn vị|cơ sở|nhiệm vụ|hồ sơ|cuộc))/giu,
    parts: ['day', 'month'],
  },
  {
    kind: 'month',
    pattern: /tháng\s+(\d{1,2})(?:\s*(?:,|và|-)\s*(?:tháng\s+)?\d{1,2})*(?![\d/]|[.,]\d|\s+\p{L}+\s+nhiệm)/giu,
    parts: ['month'],
  },
  { kind: 'date', pattern: /ngày\s+(\d{1,2})(?!\d|[.,]\d)/giu, parts: ['day'] },
  { kind: 'year', pattern: /năm\s+((?:19|20)\d{2})(?!\d)/giu, parts: ['year'] },
  { kind: 'year', pattern: /(?<![\d.,/])(?:19[5-9]\d|20[0-4]\d)(?=\s*(?:[,;.):]|$))(?!\.\d|,\d)/gu, parts: [] },
]

/** The two years of a span of years, «2021 - 2025». */
export const yearsOf = (text: string): readonly [number, number] => {
  const [first = 0, last = 0] = (text.match(/\d{4}/g) ?? []).map(Number)
  return [first, last]
}
