import { type Calendar, holidaysOf } from './holiday.ts'
import { addDays, dateParts, isBefore, type PlainDate, weekday } from './plain-date.ts'

/** Is it a day on which the office works: not a weekly day off unless it makes up for a swapped day, and not a holiday? */
export const isWorkingDay = (date: PlainDate, calendar: Calendar): boolean => {
  const { madeUp } = knownDays(calendar)
  if (madeUp.has(date)) return true
  return !calendar.weeklyDaysOff.includes(weekday(date)) && !daysOffIn(dateParts(date).year, calendar).has(date)
}

/** The day itself when it is a working day, else the next one. */
export const workingDayFrom = (date: PlainDate, calendar: Calendar): PlainDate => {
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return day
}

/**
 * The working day that comes so many working days after a day; the day itself is not counted (Civil Code 2015, article 147).
 * With 0 the day itself, or the next working day when it is free; with a negative number, working days before.
 */
export const addWorkingDays = (from: PlainDate, days: number, calendar: Calendar): PlainDate => {
  if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a number of working days`)
  if (days === 0) return workingDayFrom(from, calendar)
  const step = Math.sign(days)
  let day = from
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** Working days after `from` up to and including `to`, so that a day is that many working days after `from`; negative when `to` is earlier. */
export const workingDaysBetween = (from: PlainDate, to: PlainDate, calendar: Calendar): number => {
  if (isBefore(to, from)) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

/** A term in calendar days or months that ends on a day off ends on the next working day (Civil Code 2015, article 148). */
export const endOfTerm = (lastDay: PlainDate, calendar: Calendar): PlainDate => workingDayFrom(lastDay, calendar)

type KnownDays = { readonly madeUp: ReadonlySet<PlainDate>; readonly daysOff: Map<number, ReadonlySet<PlainDate>> }

// A calendar is immutable, so what was once worked out for it stays true.
const known = new WeakMap<Calendar, KnownDays>()

const knownDays = (calendar: Calendar): KnownDays => {
  const found = known.get(calendar)
  if (found) return found
  const madeUp = new Set(calendar.decisions.flatMap(({ swaps = [] }) => swaps.map(({ worked }) => worked)))
  const fresh = { madeUp, daysOff: new Map<number, ReadonlySet<PlainDate>>() }
  known.set(calendar, fresh)
  return fresh
}

const daysOffIn = (year: number, calendar: Calendar): ReadonlySet<PlainDate> => {
  const { daysOff } = knownDays(calendar)
  const found = daysOff.get(year)
  if (found) return found
  const fresh = new Set(holidaysOf(year, calendar).map((day) => day.on))
  daysOff.set(year, fresh)
  return fresh
}
