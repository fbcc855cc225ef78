import { parsePeriod } from '../../ledger/index.ts'
import { reportedPeriod } from '../language/reported-period.ts'
import type { Paper } from '../paper.ts'
import { reportDay } from '../citations/report-day.ts'
import type { Reading } from '../language/reading.ts'

/** What a report says about its own time. */
export interface Reported {
  readonly year: number
  /** The last day that it can tell of, 20210930: that of its period or, where it is later, its own. */
  readonly last: number
  readonly title: string
}

/** The time of a report by its head; undefined where it names no period. */
export const reportedIn = (reading: Reading): Reported | undefined => {
  const { paper } = reading
  const period = reportedPeriod(paper)
  if (period === undefined) return undefined
  const parsed = parsePeriod(period)
  if (!parsed.ok) return undefined
  const year = Number(period.slice(0, 4))
  const signed = reportDay(reading)
  const ends = lastDayOf(period, year)
  return ends === undefined ? undefined : { year, last: signed ?? ends, title: titleOf(paper) }
}

const lastDayOf = (period: string, year: number): number | undefined => {
  const rest = period.slice(5)
  const month =
    rest === ''
      ? 12
      : /^\d{2}$/.test(rest)
        ? Number(rest)
        : rest.startsWith('Q')
          ? 3 * Number(rest.slice(1))
          : { H1: 6, H2: 12, '9M': 9 }[rest]
  return month === undefined ? undefined : year * 10_000 + month * 100 + 31
}

const titleOf = ({ lines }: Paper): string => {
  const at = Math.max(
    0,
    lines.findIndex(({ text }) => /^\s*báo cáo/iu.test(text)),
  )
  const head = lines.slice(at, at + 4).map(({ text }) => text)
  const dated = head.findIndex((text) => /(?:19|20)\d{2}/.test(text))
  const goesOn = head.findIndex((text, place) => place > dated && !/^(?:\p{Ll}|nhiệm vụ|phương hướng)/u.test(text))
  return head.slice(0, goesOn === -1 ? head.length : goesOn).join(' ')
}
