import { dateInWriting, dayInVietnam } from '../../ledger/period/index.ts'

const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' })

/** An instant (ISO 8601) as it is written in a sentence, by the clock of Vietnam: 12:22 ngày 23/11/2026. */
export const instantInWriting = (instant: string): string => {
  const moment = Date.parse(instant)
  return `${clock.format(moment)} ngày ${dateInWriting(dayInVietnam(moment))}`
}
