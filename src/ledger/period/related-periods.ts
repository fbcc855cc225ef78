import {
  datesPeriod,
  halfYearPeriod,
  lastMonths,
  monthPeriod,
  monthsOf,
  type Period,
  quarterPeriod,
  yearPeriod,
} from './period.ts'
import { addDays, addMonths, daysBetween, laterOf, type PlainDate } from './plain-date.ts'

/**
 * The period to which «nhiệm vụ kỳ tới» refers: the next year, half-year, quarter or month; after the first months of a
 * year its remaining months; after its last months the next year. Dates are followed by as many whole months, when
 * they are whole months, else by as many days.
 */
export const nextPeriod = (period: Period): Period => {
  switch (period.kind) {
    case 'year':
      return yearPeriod(period.year + 1)
    case 'halfYear':
      return period.half === 1 ? halfYearPeriod(period.year, 2) : halfYearPeriod(period.year + 1, 1)
    case 'quarter':
      return period.quarter < 4 ? quarterPeriod(period.year, period.quarter + 1) : quarterPeriod(period.year + 1, 1)
    case 'month':
      return period.month < 12 ? monthPeriod(period.year, period.month + 1) : monthPeriod(period.year + 1, 1)
    case 'firstMonths':
      return lastMonths(period.year, 12 - period.months)
    case 'lastMonths':
      return yearPeriod(period.year + 1)
    case 'dates':
      return datesAfter(period.from, period.to)
  }
}

/** What remains of the year after the period: «3 tháng cuối năm» after nine months, the second half after the first. Nothing when the year is over, and for dates, which belong to no year of months. */
export const restOfYear = (period: Period): Period | undefined => {
  if (period.kind === 'dates') return undefined
  const { year, last } = monthsOf(period)
  return last === 12 ? undefined : lastMonths(year, 12 - last)
}

/** The same period one year earlier; dates move by twelve months, and neighbouring dates stay neighbours. */
export const samePeriodLastYear = (period: Period): Period => {
  if (period.kind !== 'dates') return { ...period, year: period.year - 1 }
  const from = addMonths(period.from, -12)
  // Counted by the day after the end, so that the end of February meets the end of February.
  const after = addMonths(addDays(period.to, 1), -12)
  return datesPeriod(from, laterOf(from, addDays(after, -1)))
}

const datesAfter = (from: PlainDate, to: PlainDate): Period => {
  const next = addDays(to, 1)
  const months = wholeMonths(from, next)
  const end = months > 0 ? addMonths(from, months * 2) : addDays(next, daysBetween(from, next))
  return datesPeriod(next, addDays(end, -1))
}

const wholeMonths = (from: PlainDate, after: PlainDate): number => {
  const estimate = Math.round(daysBetween(from, after) / 30.436875)
  return addMonths(from, estimate) === after ? estimate : 0
}
