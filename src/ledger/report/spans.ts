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

/** The days and the name of each span of a report. */
export const spanOf = (name: SpanName, period: Period, province: Province): Span => {
  const named = periodOf(name, period, province)
  return { window: windowOf(named, province.regime), period: periodCode(named) }
}

const periodOf = (name: SpanName, period: Period, province: Province): Period => {
  if (name === 'cumulative') return yearToDate(period, province.regime).period
  return name === 'next' ? (restOfYear(period) ?? nextPeriod(period)) : period
}

/** What passages and headings may say of a report on `period`, in the span of their section. */
export const aboutReport = (period: Period, province: Province, span: SpanName): About => {
  const spoken = span === 'next' ? period : periodOf(span, period, province)
  const { from, to } = windowOf(spoken, province.regime)
  const year = Number(windowOf(period, province.regime).to.slice(0, 4))
  return {
    period: titled(periodTitle(spoken)),
    cumulative: titled(periodTitle(periodOf('cumulative', period, province))),
    year: titled(periodTitle(yearPeriod(year))),
    next: titled(periodTitle(periodOf('next', period, province))),
    previousYear: titled(periodTitle(samePeriodLastYear(yearPeriod(year)))),
    days: titled(`từ ngày ${dateInWriting(from)} đến ngày ${dateInWriting(to)}`),
    province: titled(province.name),
  }
}

const titled = (text: string): Said => named(text)
