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

/** An instant, `2021-09-05T01:02:03.000Z`, as the clock of the office shows it: 08:02, 05/09/2021. */
export const writtenInstant = (instant: string): string => officeClock.format(instantOf(instant))

const officeClock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

const instantOf = (written: string): number => globalThis.Date.parse(written)
