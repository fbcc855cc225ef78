import {
  datesPeriod,
  firstMonths,
  halfYearPeriod,
  monthPeriod,
  monthsOf,
  type Period,
  quarterPeriod,
  yearPeriod,
} from './period.ts'
import { addDays, dateOf, dateParts, daysInMonth, type PlainDate } from './plain-date.ts'
import type { Window } from './window.ts'

/** From a day on, months begin on this day: 1 for calendar months; 15 for months from the 15th of the month before to the 14th; at most 28. */
export type Cutoff = { readonly from: PlainDate; readonly monthBeginsOn: number }

/**
 * Where the months of a reporting regime end, as dated data. Its first cut-off also answers for all earlier days,
 * so that a report can be compared with the year before the regime began.
 */
export type Regime = {
  readonly code: string
  readonly title: string
  /** The decree, circular or decision, in full. */
  readonly basis: string
  /** At least one, in the order of their dates. */
  readonly cutoffs: readonly Cutoff[]
}

/**
 * The days a period covers under a regime. Months always tile, also across a change of the cut-off day: a month begins
 * the day after the previous one ended, and quarters, half-years and years are the union of their months.
 * Any dates cover themselves.
 */
export const windowOf = (period: Period, regime: Regime): Window => {
  if (period.kind === 'dates') return { from: period.from, to: period.to }
  const { year, first, last } = monthsOf(period)
  return { from: addDays(lastDayOf(year, first - 1, regime), 1), to: lastDayOf(year, last, regime) }
}

/** The one month of the regime to which a day belongs. */
export const monthOf = (date: PlainDate, regime: Regime): Period & { readonly kind: 'month' } => {
  const { year, month } = dateParts(date)
  const later = date > lastDayOf(year, month, regime) ? 1 : 0
  const counted = month + later
  return counted > 12 ? { kind: 'month', year: year + 1, month: 1 } : { kind: 'month', year, month: counted }
}

/** The year of the regime to which a day belongs: 20 December 2020 is in 2021 when months begin on the 15th. */
export const yearOf = (date: PlainDate, regime: Regime): number => monthOf(date, regime).year

/**
 * From the start of the period's year to the period's last day: month 9 gives «9 tháng đầu năm», quarter 2 the first
 * half, month 12 the year. Dates that end where a month of the regime ends do the same; other dates stay dates,
 * beginning with the year in which they end.
 */
export const yearToDate = (period: Period, regime: Regime): { readonly period: Period; readonly window: Window } => {
  const cumulative = cumulativePeriod(period, regime)
  return { period: cumulative, window: windowOf(cumulative, regime) }
}

/** The months, quarters, half-years or years of the regime that lie wholly in the window, in order. */
export const periodsWithin = (
  window: Window,
  kind: 'month' | 'quarter' | 'halfYear' | 'year',
  regime: Regime,
): readonly Period[] => {
  const firstYear = yearOf(window.from, regime)
  const years = Array.from({ length: yearOf(window.to, regime) - firstYear + 1 }, (_, later) => firstYear + later)
  return years
    .flatMap((year) => partsOfYear[kind](year))
    .filter((part) => {
      const { from, to } = windowOf(part, regime)
      return window.from <= from && to <= window.to
    })
}

const twelve = Array.from({ length: 12 }, (_, before) => before + 1)

const partsOfYear = {
  month: (year: number): readonly Period[] => twelve.map((month) => monthPeriod(year, month)),
  quarter: (year: number): readonly Period[] => [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  halfYear: (year: number): readonly Period[] => [1, 2].map((half) => halfYearPeriod(year, half)),
  year: (year: number): readonly Period[] => [yearPeriod(year)],
}

const cumulativePeriod = (period: Period, regime: Regime): Period => {
  if (period.kind !== 'dates') {
    const { year, last } = monthsOf(period)
    return firstMonths(year, last)
  }
  const { year, month } = monthOf(period.to, regime)
  if (lastDayOf(year, month, regime) === period.to) return firstMonths(year, month)
  return datesPeriod(addDays(lastDayOf(year, 0, regime), 1), period.to)
}

/** The day on which a month (0 for December of the year before) ends. */
const lastDayOf = (year: number, month: number, regime: Regime): PlainDate => {
  if (month === 0) return lastDayOf(year - 1, 12, regime)
  return endUnder(cutoffFor(year, month, regime), year, month)
}

// A month ends by the cut-off in force on that very day. When a change leaves no such day (calendar months until the 20th,
// then months from the 15th: the 14th is past, the 31st is no longer an end), the old cut-off closes the month one last
// time, because no decision can close a month on a day that has gone by.
const cutoffFor = (year: number, month: number, { code, cutoffs }: Regime): Cutoff => {
  const first = cutoffs[0]
  if (first === undefined) throw new RangeError(`regime "${code}" has no cut-off`)
  const inForce = (date: PlainDate): Cutoff => cutoffs.findLast((cutoff) => cutoff.from <= date) ?? first
  const own = cutoffs.find((cutoff) => inForce(endUnder(cutoff, year, month)) === cutoff)
  return own ?? inForce(dateOf(year, month, 1))
}

const endUnder = ({ monthBeginsOn }: Cutoff, year: number, month: number): PlainDate => {
  const day = monthBeginsOn === 1 ? daysInMonth(year, month) : monthBeginsOn - 1
  return dateOf(year, month, day)
}
