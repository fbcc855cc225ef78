import type { Reading } from '../language/reading.ts'

/** A day as numbers that can be compared, 20210916. */
export type DayNumber = number

/** The day of a citation or report; undefined where no calendar has it. */
export const dayNumber = ({
  day,
  month,
  year,
}: {
  readonly day: number
  readonly month: number
  readonly year: number
}): DayNumber | undefined => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days === undefined || day < 1 || day > days ? undefined : year * 10_000 + month * 100 + day
}

/** The day on which a report was signed, by the line of its place and date: «Sơn La, ngày 15 tháng 12 năm 2020». */
export const reportDay = ({ lines }: Reading): DayNumber | undefined => {
  for (const { text } of lines.slice(0, linesOfHead)) {
    const found = /^[\p{L}.\s-]{2,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/u.exec(text)
    if (found !== null) return dayNumber({ day: Number(found[1]), month: Number(found[2]), year: Number(found[3]) })
  }
  return undefined
}

const linesOfHead = 15
