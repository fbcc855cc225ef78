/** The Vietnamese way to write what the server tells in figures: 05/09/2021, 1.234,5. */

/** A plain date, `2021-09-05`, as 05/09/2021. */
export const writtenDate = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${month}/${year}`
}

/** Exact decimal digits, `-1234.5`, as -1.234,5. */
export const writtenNumber = (digits: string | number): string => {
  const [whole = '', part] = String(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return part === undefined ? grouped : `${grouped},${part}`
}

/**
 * Reads a number as people write it, 1.234,5; undefined where it is none.
 * @returns exact decimal digits, `1234.5`
 */
export const readNumber = (written: string): string | undefined => {
  const text = written.replace(/\s/g, '')
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
  const digits = isGrouped ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : undefined
}

/** An instant, `2021-09-05T01:02:03.000Z` or the milliseconds of one, as the clock of the office shows it: 08:02, 05/09/2021. */
export const writtenInstant = (instant: string | number): string => officeClock.format(instantOf(instant))

/** The day on which an instant falls in the office, as a plain date. */
export const officeDay = (instant: string): string => officeDays.format(instantOf(instant))

/** The hour of an instant by the clock of the office: 08:02. */
export const officeTime = (instant: string): string => officeHours.format(instantOf(instant))

const timeZone = 'Asia/Ho_Chi_Minh'

// In Swedish a date is written as a plain date.
const officeDays = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

const officeHours = new Intl.DateTimeFormat('vi-VN', { timeZone, timeStyle: 'short' })

const officeClock = new Intl.DateTimeFormat('vi-VN', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

const instantOf = (instant: string | number): number =>
  typeof instant === 'number' ? instant : globalThis.Date.parse(instant)
