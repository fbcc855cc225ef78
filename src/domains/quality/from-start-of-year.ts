import { type Figure, parsePeriod } from '../../ledger/index.ts'

/** Whether the figure runs from the first day of a reporting year, so that a yearly target may stand beside it. */
export const runsFromStartOfYear = (figure: Figure): boolean => {
  const parsed = parsePeriod(figure.period)
  if (!parsed.ok) return false
  const period = parsed.value
  switch (period.kind) {
    case 'year':
    case 'firstMonths':
      return true
    case 'halfYear':
      return period.half === 1
    case 'quarter':
      return period.quarter === 1
    case 'month':
      return period.month === 1
    case 'lastMonths':
    case 'dates':
      return false
  }
}
