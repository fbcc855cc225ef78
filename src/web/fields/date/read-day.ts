import { parsePlainDate } from '../../../ledger/period/index.ts'

/** What is told of a text that is no day. */
export const noDay = 'Nhập ngày có thật, đủ ngày, tháng, năm, như 05/09/2021.'

/**
 * Reads a day as people write it: 5/9/2021, 05.09.2021, 05092021.
 * @returns a plain date; undefined where it is no day, or not all of one
 */
export const readDay = (written: string): string | undefined =>
  parsePlainDate(
    written
      .replace(/\s/g, '')
      .replace(/^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/, '$1/$2/$3')
      .replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3'),
  )

/**
 * What is wrong with a day as it stands in a box.
 * @param whenNone what is told where nothing stands; nothing where none is needed
 */
export const dayFault = (day: string | undefined, whenNone?: string): string | undefined =>
  day === undefined ? whenNone : readDay(day) === undefined ? noDay : undefined
