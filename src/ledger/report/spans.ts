import { type About, named, type Said } from '../passage/index.ts'
import {
  dateInWriting,
  nextPeriod,
  type Period,
  periodCode,
  periodTitle,
  restOfYear,
  samePeriodLastYear,
  windowOf,
  yearPeriod,
  yearToDate,
} from '../period/index.ts'
import type { Span } from './books.ts'
import type { SpanName } from './outline.ts'
import type { Province } from './province.ts'
import type { ReportRequest } from './request.ts'

type Reporting = Pick<ReportRequest, 'outline' | 'period' | 'province'>

/** The days and the name of the period that a report tells of. */
export const reportedSpan = (period: Period, province: Province): Span => ({
  window: windowOf(period, province.regime),
  period: periodCode(period),
})

/** The days and the name of each span of a report. */
export const spanOf = (name: SpanName, report: Reporting): Span => reportedSpan(periodOf(name, report), report.province)

const periodOf = (name: SpanName, { outline, period, province }: Reporting): Period => {
  if (name === 'reported') return period
  if (name === 'cumulative') return yearToDate(period, province.regime).period
  return outline.next === 'restOfYear' ? (restOfYear(period) ?? afterTheYear(period)) : nextPeriod(period)
}

// Dates belong to no year of months, and are followed by as many days.
const afterTheYear = (period: Period): Period =>
  period.kind === 'dates' ? nextPeriod(period) : yearPeriod(period.year + 1)

/** What passages and headings may say of a report, in the span of their section. */
export const aboutReport = (report: Reporting, span: SpanName): About => {
  const { period, province } = report
  const spoken = span === 'next' ? period : periodOf(span, report)
  const { from, to } = windowOf(spoken, province.regime)
  const year = Number(windowOf(period, province.regime).to.slice(0, 4))
  return {
    period: titled(periodTitle(spoken)),
    cumulative: titled(periodTitle(periodOf('cumulative', report))),
    year: titled(periodTitle(yearPeriod(year))),
    next: titled(periodTitle(periodOf('next', report))),
    previousYear: titled(periodTitle(samePeriodLastYear(yearPeriod(year)))),
    days: titled(`từ ngày ${dateInWriting(from)} đến ngày ${dateInWriting(to)}`),
    province: titled(province.name),
  }
}

const titled = (text: string): Said => named(text)
