import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'

dayjs.extend(customParseFormat)

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const ways = ['YYYY-MM-DD', 'DDMMYYYY']

/** What is told of a text that is no day. */
export const noDay = 'Nhập ngày có thật, đủ ngày, tháng, năm, như 05/09/2021.'

/**
 * Reads a day as people write it: 5/9/2021, 05.09.2021, 05092021.
 * @returns a plain date; undefined where it is no day, or not all of one
 */
export const readDay = (written: string): string | undefined => {
  const text = written
    .replace(/\s/g, '')
    .replace(dayFirst, (_, day: string, month: string, year: string) => `${year}-${pad(month)}-${pad(day)}`)
  const day = dayjs(text, ways, true)
  return day.isValid() ? day.format('YYYY-MM-DD') : undefined
}

const pad = (digits: string): string => digits.padStart(2, '0')
