declare const plainDateBrand: unique symbol

/** A day of the Gregorian calendar in Vietnam, always written `YYYY-MM-DD`; two of them compare as text. */
export type PlainDate = string & { readonly [plainDateBrand]: true }

export type DateParts = { readonly year: number; readonly month: number; readonly day: number }

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * The date written in the code, for example `plainDate('2026-03-01')`.
 * @throws RangeError when the text is not a day of the calendar written `YYYY-MM-DD`
 */
export const plainDate = (text: string): PlainDate => {
  const date = readDate(isoForm, text)
  if (date === undefined) throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD`)
  return date
}

/** The date somebody typed, as `2026-03-01`, `01/03/2026` or `1/3/2026` (day first); nothing when there is no such day. */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  const typed = text.trim()
  return readDate(isoForm, typed) ?? readDate(officeForm, typed)
}

/**
 * The date of a day given by its numbers, month 1 to 12.
 * @throws RangeError when there is no such day
 */
export const dateOf = (year: number, month: number, day: number): PlainDate => {
  const date = writeDate({ year, month, day })
  if (date === undefined) throw new RangeError(`there is no day ${day} of month ${month} of year ${year}`)
  return date
}

/** Year, month (1 to 12) and day of a date, as numbers. */
export const dateParts = (date: PlainDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** How many days the month (1 to 12) has. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The date so many days later; earlier when negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => {
  demandWhole(days)
  return dateOfDayNumber(dayNumber(date) + days)
}

/** The same day so many months later (earlier when negative); the last day of that month when it is shorter. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  demandWhole(months)
  const { year, month, day } = dateParts(date)
  const counted = year * 12 + (month - 1) + months
  const laterYear = Math.floor(counted / 12)
  const laterMonth = counted - laterYear * 12 + 1
  return dateOf(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)))
}

/** Days from `from` to `to`: 1 from a day to the next one, 0 to itself, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)

/** Negative when `a` is earlier, positive when it is later, 0 when they are the same day; fit for sorting. */
export const compareDates = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** Is `a` strictly earlier than `b`? */
export const isBefore = (a: PlainDate, b: PlainDate): boolean => a < b

/** Is `a` strictly later than `b`? */
export const isAfter = (a: PlainDate, b: PlainDate): boolean => a > b

/** The earlier of two dates. */
export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

/** The later of two dates. */
export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/** The day of the week, Monday 1 to Sunday 7. */
export const weekday = (date: PlainDate): Weekday => weekdays[modulo(dayNumber(date) + 3, 7)] ?? 1

/** The day it is in Vietnam (UTC+7, Asia/Ho_Chi_Minh) at an instant given as milliseconds since 1970-01-01 UTC, such as `Date.now()` gives. */
export const dayInVietnam = (epochMilliseconds: number): PlainDate => {
  if (!Number.isFinite(epochMilliseconds)) throw new RangeError(`${epochMilliseconds} is not an instant`)
  return dateOfDayNumber(Math.floor((epochMilliseconds + vietnamOffset) / millisecondsOfDay))
}

/** Days since 1970-01-01, in the Gregorian calendar. */
export const dayNumber = (date: PlainDate): number => {
  const { year, month, day } = dateParts(date)
  // The year is counted from March, so that the leap day is its last day.
  const marchYear = month <= 2 ? year - 1 : year
  const marchMonth = (month + 9) % 12
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  return marchYear * 365 + leapDays(marchYear) + dayOfYear - daysToEpoch
}

/**
 * The date of a number of days since 1970-01-01.
 * @throws RangeError outside the years 1 to 9999
 */
export const dateOfDayNumber = (days: number): PlainDate => {
  const sinceYearZero = days + daysToEpoch
  const era = Math.floor(sinceYearZero / daysIn400Years)
  const dayOfEra = sinceYearZero - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const marchYear = era * 400 + yearOfEra
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays(yearOfEra)
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return dateOf(month <= 2 ? marchYear + 1 : marchYear, month, day)
}

const isoForm = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const officeForm = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const millisecondsOfDay = 86_400_000
const vietnamOffset = 7 * 3_600_000
const daysToEpoch = 719_468
const daysIn400Years = 146_097

const readDate = (form: RegExp, text: string): PlainDate | undefined => {
  const found = form.exec(text)?.groups
  return found && writeDate({ year: Number(found.year), month: Number(found.month), day: Number(found.day) })
}

const writeDate = ({ year, month, day }: DateParts): PlainDate | undefined => {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!isWhole || year < 1 || year > 9999 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const leapDays = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

const modulo = (number: number, by: number): number => ((number % by) + by) % by

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

const demandWhole = (amount: number): void => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number`)
}
