import { dayNumber } from '../citations/report-day.ts'
import type { Finding } from '../finding.ts'
import { datesIn } from '../language/dates.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { found } from './found.ts'
import { reportedIn } from './reported.ts'

/** Days after the time that a report or a sentence speaks of, for things that are told as done. */
export const outsideThePeriod = (reading: Reading): readonly Finding[] => {
  const reported = reportedIn(reading)
  return reading.lines.flatMap((line) => {
    const span = spanIn(line.text)
    const last = span?.last ?? reported?.last
    if (last === undefined || line.scope === 'plan') return []
    return datesIn(line.text).flatMap((each) => {
      const { kind, from, to, day, month, year } = each
      if (kind !== 'date' || day === undefined || month === undefined || year === undefined) return []
      const number = dayNumber({ day, month, year })
      if (number === undefined || number <= last || (span !== undefined && from < span.to)) return []
      if (line.identifiers.some((other) => other.kind === 'citation' && from < other.to && to > other.from)) return []
      if (isAhead(line.text, Math.max(span?.to ?? 0, from - 60), from, to) || !done.test(around(line, from, to)))
        return []
      const written = line.text.slice(from, to)
      return [
        found({
          code: 'outside',
          certainty: 'to-look-at',
          at: [{ line: line.index, from, to }],
          read: written,
          expected: `ngày trong kỳ báo cáo, không sau ${String(last % 100)}/${String(Math.floor(last / 100) % 100)}/${String(Math.floor(last / 10_000))}`,
          tell: `Việc kể là đã làm nhưng ngày ${written.replace(/^ngày\s+/iu, '')} ở sau kỳ báo cáo.`,
        }),
      ]
    })
  })
}

const spanIn = (text: string): { readonly last: number; readonly to: number } | undefined => {
  const each =
    /^.{0,60}?(?:kết quả|tính|số liệu|trong kỳ)[^.;:]{0,60}?từ\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\/(\d{1,2})\/(\d{4})\s?[:,]/iu.exec(
      text.slice(0, 240),
    )
  if (each === null) return undefined
  const last = dayNumber({ day: Number(each[1]), month: Number(each[2]), year: Number(each[3]) })
  return last === undefined ? undefined : { last, to: each[0].length }
}

const around = ({ text }: ReadLine, from: number, to: number): string => text.slice(Math.max(0, from - 100), to + 60)

const isAhead = (text: string, begins: number, from: number, to: number): boolean =>
  /dự kiến|sẽ|kế hoạch|trước|chậm nhất|hạn|hết|hiệu lực|đến|thời gian|từ ngày|áp dụng|giấy phép|gia hạn|kể từ/iu.test(
    text.slice(begins, from),
  ) || /^[^.;]{0,40}(?:dự kiến|sẽ)/iu.test(text.slice(to, to + 50))

const done = /đã|tổ chức|tiếp nhận|cấp|kiểm tra|ban hành|hoàn thành|thực hiện|trình|nghiệm thu|tham dự|tham gia/iu
