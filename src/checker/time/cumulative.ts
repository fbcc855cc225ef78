import type { Finding } from '../finding.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { shown } from '../language/shown.ts'
import { found } from './found.ts'

/** A month in which more of something was done than in the whole year until its end. */
export const monthsOverTheYear = (reading: Reading): readonly Finding[] => {
  const told = reading.lines.flatMap(countsIn)
  const months = new Map(told.filter(({ time }) => time.kind === 'month').map((each) => [each.key, each]))
  return told.flatMap((total) => {
    const month = total.time.kind === 'until' ? months.get(total.key) : undefined
    if (month === undefined || month.each.value <= total.each.value) return []
    return [
      found({
        code: 'cumulative',
        certainty: 'wrong',
        at: [spanOf(total), spanOf(month)],
        read: `${shown(month.each.value)} trong tháng, ${shown(total.each.value)} từ đầu năm`,
        expected: `ít nhất ${shown(month.each.value)} từ đầu năm`,
        tell: `Lũy kế ${shown(total.each.value)} ${total.each.unit} ít hơn ${shown(month.each.value)} ${total.each.unit} của riêng tháng.`,
      }),
    ]
  })
}

interface Time {
  readonly kind: 'month' | 'until' | 'other'
  readonly at: number
  readonly end: number
  readonly key: string
}

interface Told {
  readonly line: ReadLine
  readonly each: Quantity
  readonly time: Time
  readonly key: string
}

const spanOf = ({ line, each }: Told) => ({ line: line.index, from: each.from, to: each.to })

const numberWordsOfMonths: Readonly<Record<string, number>> = {
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

const times =
  /(?:lũy kế|luỹ kế|cộng dồn)?(?:\s*(?:trong|của|:))?\s*(?<![\p{L}\d])(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+tháng(?:\s+đầu)?(?:\s+năm)?\s+((?:19|20)\d{2})|tháng\s+(\d{1,2})\s?(?:\/|\s+năm\s+)\s?((?:19|20)\d{2})|(?:cùng kỳ|năm trước|so với|quý|kế hoạch năm|năm (?:19|20)\d{2})/giu

const timesIn = (text: string): readonly Time[] =>
  [...text.matchAll(times)].map((each): Time => {
    const [all, months, year, month, yearOfMonth] = each
    const at = each.index
    const end = at + all.length
    if (month !== undefined) return { kind: 'month', at, end, key: `${Number(month)}/${yearOfMonth}` }
    if (months !== undefined)
      return { kind: 'until', at, end, key: `${numberWordsOfMonths[months.toLowerCase()] ?? Number(months)}/${year}` }
    return { kind: 'other', at, end, key: '' }
  })

const countsIn = (line: ReadLine): readonly Told[] => {
  const named = timesIn(line.text)
  if (named.length === 0) return []
  return line.quantities.flatMap((each, at): readonly Told[] => {
    const time = named.findLast(({ end }) => end <= each.from)
    // Only the first count behind a time surely is of it.
    const between = line.quantities.slice(0, at).some((other) => time !== undefined && other.from >= time.end)
    if (time === undefined || time.kind === 'other' || between || each.unit === '%' || each.isAbout) return []
    const verb = contentOf(line.text.slice(time.end, each.from))
    if (verb === '' || verb.length > 90) return []
    return [{ line, each, time, key: `${time.key} ${verb} ${each.unit}` }]
  })
}

const contentOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /(?<![\p{L}])(?:đã|được|sở|tổng số|tổng|là|có|cả tỉnh|toàn tỉnh|trên địa bàn tỉnh)(?![\p{L}])|[^\p{L}\s]/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
