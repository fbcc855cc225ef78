import { parsePeriod } from '../../ledger/index.ts'
import type { Paper } from '../paper.ts'

/**
 * The period that a report says it is about, as `2021-09` or `2021-9M`, by its title: «tháng 9, 9 tháng đầu năm 2021» is the
 * month. Undefined where its head names none.
 */
export const reportedPeriod = ({ lines }: Paper): string | undefined => {
  const body = lines.findIndex(({ kind, label }) => kind === 'heading' && label !== undefined)
  const head = lines.slice(0, Math.max(body, fewestLines)).filter(({ kind }) => kind !== 'cell' && kind !== 'note')
  const type = head.findIndex(({ text }) => /^báo cáo/iu.test(text))
  const title = head.slice(Math.max(0, type), Math.max(0, type) + linesOfTitle).map(({ text }) => text)
  return firstIn(title.join(' ')) ?? firstIn(head.map(({ text }) => text).join(' '))
}

const fewestLines = 6
const linesOfTitle = 3

const firstIn = (text: string): string | undefined => {
  // What is planned is named behind what is reported.
  const told =
    text.split(
      /(?:nhiệm vụ|phương hướng)(?: [\p{L}&]+){0,4}? (?:trọng tâm|chủ yếu)|phương hướng|kế hoạch công tác/iu,
    )[0] ?? ''
  const year = /(?:19|20)\d{2}/.exec(told.slice(Math.max(0, told.search(/tháng|quý|năm/iu))))?.[0]
  if (year === undefined) return undefined
  const code = shapes
    .map(([pattern, write]) => {
      const found = pattern.exec(told)
      return found === null ? undefined : write(found[1] ?? '', found[2] ?? year)
    })
    .find((each) => each !== undefined)
  return code !== undefined && parsePeriod(code).ok ? code : undefined
}

const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

const shapes: readonly (readonly [RegExp, (first: string, year: string) => string])[] = [
  [
    /(?<!\d )(?<!\d)tháng\s+(\d{1,2})(?:\s*(?:\/|năm)\s*(\d{4}))?(?!\s+tháng)/iu,
    (month, year) => `${year}-${month.padStart(2, '0')}`,
  ],
  [
    /quý\s+([IV]{1,3}|[1-4])(?:\s*(?:\/|,|năm)\s*(?:năm\s+)?(\d{4}))?/iu,
    (quarter, year) => `${year}-Q${quarters[quarter.toLowerCase()] ?? quarter}`,
  ],
  [/(?:6|06|sáu) tháng đầu(?: năm)?()(?:\s+(\d{4}))?/iu, (_none, year) => `${year}-H1`],
  [/(?:6|06|sáu) tháng cuối(?: năm)?()(?:\s+(\d{4}))?/iu, (_none, year) => `${year}-H2`],
  [/(?:9|09|chín) tháng(?: đầu)?(?: năm)?()(?:\s+(\d{4}))?/iu, (_none, year) => `${year}-9M`],
  [/năm\s+()(\d{4})/iu, (_none, year) => year],
]
