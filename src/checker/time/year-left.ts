import type { Finding } from '../finding.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { found } from './found.ts'
import { type Reported, reportedIn } from './reported.ts'

/** The year of an earlier report that was left in: in the names of the period, and where figures are added up until a day. */
export const otherYearLeft = (reading: Reading): readonly Finding[] => {
  const reported = reportedIn(reading)
  if (reported === undefined) return []
  const planned = plannedYear(reported.title)
  const period = periodNamed.exec(reported.title)?.[1]?.toLowerCase()
  return reading.lines.flatMap((line) => [
    ...addedUp(line, reported),
    ...(period === undefined ? [] : ofPeriod(line, period, reported)),
    ...(planned === undefined ? [] : ofPlan(line, planned)),
  ])
}

const remark = (line: ReadLine, from: number, to: number, year: number): Finding =>
  found({
    code: 'year-left',
    certainty: 'to-look-at',
    at: [{ line: line.index, from, to }],
    read: line.text.slice(from, to),
    expected: `năm ${year}`,
    tell: `“${line.text.slice(from, to)}” không khớp năm ${year} của báo cáo; có thể còn sót từ báo cáo trước.`,
  })

const addedUp = (line: ReadLine, { year }: Reported): readonly Finding[] =>
  [
    ...line.text.matchAll(
      /(?:lũy kế|luỹ kế|tính)\s+(?:từ đầu năm\s+)?đến\s+(?:hết\s+)?ngày\s+\d{1,2}\/\d{1,2}\/((?:19|20)\d{2})(?!\d)/giu,
    ),
  ].flatMap((each) =>
    Number(each[1]) === year - 1 && !compared(line.text, each.index)
      ? [remark(line, each.index, each.index + each[0].length, year)]
      : [],
  )

const periodNamed =
  /((?:\d{1,2}|sáu|chín|ba)\s+tháng\s+(?:đầu|cuối)|quý\s+(?:[IV]{1,3}|[1-4])|tháng\s+\d{1,2})[,/]?\s*(?:năm\s+)?(?:19|20)\d{2}/iu
const periods = new RegExp(periodNamed.source.replace(/\(\?:19\|20\)\\d\{2\}$/, '((?:19|20)\\d{2})(?!\\d)'), 'giu')

const ofPeriod = (line: ReadLine, period: string, { year, title }: Reported): readonly Finding[] =>
  title.includes(line.text)
    ? []
    : [...line.text.matchAll(periods)].flatMap((each) => {
        const isSame = each[1]?.toLowerCase().replace(/\s+/g, ' ') === period.replace(/\s+/g, ' ')
        const begins =
          line.kind === 'heading' ||
          /^(?:\P{L}*)?(?:kết quả|tình hình|trong)(?![\p{L}])[^,.;:]*$/iu.test(line.text.slice(0, each.index))
        return isSame && Number(each[2]) === year - 1 && begins && !compared(line.text, each.index)
          ? [remark(line, each.index, each.index + each[0].length, year)]
          : []
      })

const plan =
  /(?:nhiệm vụ|phương hướng|kế hoạch)(?: [\p{L}&]+){0,6}? (?:trọng tâm|chủ yếu|công tác)?\s*năm\s+((?:19|20)\d{2})(?!\d)/iu

const plannedYear = (title: string): number | undefined => {
  const year = /(?:nhiệm vụ|phương hướng)[^.;]{0,80}?năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(title)?.[1]
  return year === undefined ? undefined : Number(year)
}

const ofPlan = (line: ReadLine, planned: number): readonly Finding[] => {
  if (line.kind !== 'heading' || !/nhiệm vụ|phương hướng/iu.test(line.text) || /kết quả/iu.test(line.text)) return []
  const each = plan.exec(line.text)
  return each === null || Number(each[1]) === planned || !/trọng tâm|chủ yếu|phương hướng/iu.test(each[0])
    ? []
    : [remark(line, each.index, each.index + each[0].length, planned)]
}

// What is compared with is of another year rightly.
const compared = (text: string, at: number): boolean =>
  /so với|cùng kỳ|năm trước|theo|từ|chuyển/iu.test(text.slice(Math.max(0, at - 40), at))
