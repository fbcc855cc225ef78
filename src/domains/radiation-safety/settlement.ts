import { type DatedLimit, type DerivedFrom, list, timeAllowed } from '../../ledger/index.ts'
import { dueOn, type PlainDate } from '../../ledger/period/index.ts'

export const settlementTimes = list({
  code: 'radiation-settlement-times',
  title: 'Thời gian giải quyết',
  entries: { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' },
})

type SettlementTime = keyof typeof settlementTimes.entries

/** A day of a record, the last one where it came again. */
export const lastDay = ({ values }: DerivedFrom, name: string): PlainDate | undefined => {
  const day = [values[name] ?? null].flat().at(-1)
  return typeof day === 'string' ? (day as PlainDate) : undefined
}

/** The last day for settling a dossier; nothing where its clock stands still or no decree sets a limit. */
export const lastDayToSettle = (
  { values, calendar }: DerivedFrom,
  within: readonly DatedLimit[],
  since: PlainDate | undefined,
): PlainDate | null => {
  const limit = since === undefined ? undefined : timeAllowed({ within }, values, since)
  return since === undefined || limit === undefined ? null : dueOn(since, limit, calendar)
}

/** Whether a dossier was settled before, on or after its last day; nothing while it is open. */
export const settledWhen = (from: DerivedFrom, settledOn: PlainDate | undefined): SettlementTime | null => {
  const due = lastDay(from, 'dueOn')
  if (due === undefined || settledOn === undefined) return null
  if (settledOn === due) return 'onTime'
  return settledOn < due ? 'early' : 'late'
}
