import type { Calendar } from './holiday.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from './plain-date.ts'
import { isWithin, type Window } from './window.ts'
import { addWorkingDays, endOfTerm, isWorkingDay } from './working-day.ts'

/** How long an office or a citizen has. «Ngày làm việc» are working days; «ngày» alone are calendar days. */
export type TimeLimit = { readonly unit: 'workingDays' | 'days' | 'months'; readonly amount: number }

/** So many «ngày làm việc», at least 1. */
export const workingDays = (amount: number): TimeLimit => limitOf('workingDays', amount)

/** So many «ngày» of the calendar, at least 1. */
export const days = (amount: number): TimeLimit => limitOf('days', amount)

/** So many «tháng», at least 1. */
export const months = (amount: number): TimeLimit => limitOf('months', amount)

/**
 * The last day on which the act is in time. The first day is not counted; a term in days or months that ends on a day off
 * ends on the next working day (Civil Code 2015, articles 147 and 148).
 * @param pauses days that do not count because the clock stands, both ends included, in any order; for a dossier that was
 *   sent back, from the day after the request to the day on which it returned. A pause that still lasts is given up to today.
 */
export const dueOn = (
  from: PlainDate,
  limit: TimeLimit,
  calendar: Calendar,
  pauses: readonly Window[] = [],
): PlainDate => {
  if (pauses.length > 0) return dueAfterPauses(from, limit, calendar, pauses)
  return limit.unit === 'workingDays'
    ? addWorkingDays(from, limit.amount, calendar)
    : endOfTerm(lastDayOfTerm(from, limit), calendar)
}

/** The time limit in a Vietnamese sentence: `25 ngày làm việc`, `30 ngày`, `1 tháng`. */
export const timeLimitTitle = ({ unit, amount }: TimeLimit): string => `${amount} ${unitTitles[unit]}`

const unitTitles = { workingDays: 'ngày làm việc', days: 'ngày', months: 'tháng' } as const

const limitOf = (unit: TimeLimit['unit'], amount: number): TimeLimit => {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`${amount} is not a time limit in ${unit}`)
  return { unit, amount }
}

const lastDayOfTerm = (from: PlainDate, { unit, amount }: TimeLimit): PlainDate =>
  unit === 'months' ? addMonths(from, amount) : addDays(from, amount)

const dueAfterPauses = (
  from: PlainDate,
  limit: TimeLimit,
  calendar: Calendar,
  pauses: readonly Window[],
): PlainDate => {
  const runs = (date: PlainDate): boolean => !pauses.some((pause) => isWithin(date, pause))
  const isWorked = (date: PlainDate): boolean => runs(date) && isWorkingDay(date, calendar)
  if (limit.unit === 'workingDays') return countOn(from, limit.amount, isWorked)
  const lastDay = countOn(from, daysBetween(from, lastDayOfTerm(from, limit)), runs)
  return isWorked(lastDay) ? lastDay : countOn(lastDay, 1, isWorked)
}

/** The day on which the count of such days after `from` is reached. */
const countOn = (from: PlainDate, count: number, counts: (date: PlainDate) => boolean): PlainDate => {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (counts(day)) left -= 1
  }
  return day
}
