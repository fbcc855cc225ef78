import type { DerivedFrom, StoredValue } from '../../../ledger/index.ts'
import {
  addDays,
  days,
  dueOn as lastDayInTime,
  type PlainDate,
  type Window,
  workingDays,
} from '../../../ledger/period/index.ts'

const isDay = (value: StoredValue | undefined): value is PlainDate => typeof value === 'string'
const listOf = (value: StoredValue | undefined): readonly PlainDate[] =>
  Array.isArray(value) ? (value as readonly PlainDate[]) : []

/**
 * The day on which the result is due: the time limit of the day of acceptance, without the days on which the applicant
 * completed the dossier. Nothing before acceptance, and nothing while the clock stands.
 */
export const dueOn = ({ values, calendar }: DerivedFrom): PlainDate | null => {
  const { acceptedOn, limit, limitUnit } = values
  const [asked, completed] = [listOf(values.pausedOn), listOf(values.resumedOn)]
  if (!isDay(acceptedOn) || typeof limit !== 'number' || asked.length > completed.length) return null
  const pauses = asked.map((day, at): Window => ({ from: addDays(day, 1), to: completed[at] ?? day }))
  return lastDayInTime(acceptedOn, limitUnit === 'days' ? days(limit) : workingDays(limit), calendar, pauses)
}

/** Judged by the first due date: a letter of apology names a new day, but does not make a late result timely. */
export const timeliness = ({ values }: DerivedFrom): 'early' | 'onTime' | 'late' | null => {
  const { finishedOn, dueOn: due } = values
  if (!isDay(finishedOn) || !isDay(due)) return null
  if (finishedOn === due) return 'onTime'
  return finishedOn < due ? 'early' : 'late'
}
