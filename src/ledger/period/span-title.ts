import { dateInWriting, parsePeriod, periodTitle } from './period.ts'
import type { Window } from './window.ts'

/**
 * Which days a figure counts, so that the one of a month is not taken for that of the months until then:
 * `tháng 9 năm 2021 (15/8/2021 – 14/9/2021)`, `lũy kế 9 tháng đầu năm 2021 (15/12/2020 – 14/9/2021)`.
 * @param code of the period, as a figure is kept with it; days are named as days
 */
export const spanTitle = (code: string, { from, to }: Window): string => {
  const read = parsePeriod(code)
  const days = from === to ? dateInWriting(from) : `${dateInWriting(from)} – ${dateInWriting(to)}`
  if (!read.ok) return days
  const { value: period } = read
  if (period.kind === 'dates') return periodTitle(period)
  return `${period.kind === 'firstMonths' ? 'lũy kế ' : ''}${periodTitle(period)} (${days})`
}
