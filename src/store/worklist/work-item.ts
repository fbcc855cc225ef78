import { officeFor, type Reader, type Rows } from '../../ledger/access/index.ts'
import { dueOn, type PlainDate, publicBodies } from '../../ledger/period/index.ts'
import { actionsFrom, type AnyRegister, type StoredValue, timeAllowed } from '../../ledger/register/index.ts'
import type { ReadRecord } from '../../ledger/report/index.ts'
import type { Sight } from '../browsing/sight.ts'
import type { Lapse, Limited } from './watched.ts'

/** A record as it stood on a day: its values, the state it was in, and since when. */
export type Standing = { readonly read: ReadRecord; readonly state: string; readonly since: PlainDate }

/** Something that is due: which record, on which day, and for which steps it waits. */
export type Due = {
  readonly sight: Sight
  readonly id: number
  readonly state: string
  readonly due: PlainDate
  /** What is due: the words for the day, or the steps. */
  readonly what: string
  /** The steps that end the waiting. */
  readonly steps: readonly string[]
  readonly division: string
}

/** A record with a day that lapses. */
export const dueByDay = (sight: Sight, { register, day, label, states }: Lapse, at: Standing): readonly Due[] => {
  const due = at.read.values[day]?.raw
  if (typeof due !== 'string') return []
  // A step ends the waiting where it leads out of these states or sets another day.
  const steps = actionsFrom(register, at.state).filter((name) => {
    const action = register.actions[name]
    if (action === undefined) return false
    return !states.includes(action.to) || [...(action.fill ?? []), ...(action.mayFill ?? [])].includes(day)
  })
  return [{ ...headOf(sight, at), due: due as PlainDate, what: label, steps }]
}

/** A record in a state from which a step must be taken in time. */
export const dueByStep = (sight: Sight, { register, steps }: Limited, at: Standing): readonly Due[] => {
  const values = rawOf(at.read)
  const limited = steps.flatMap((name) => {
    const action = register.actions[name]
    if (action === undefined || ![action.from].flat().includes(at.state)) return []
    const limit = timeAllowed(action, values, at.since)
    return limit === undefined ? [] : [{ name, label: action.label, due: dueOn(at.since, limit, publicBodies) }]
  })
  const [first] = limited.map(({ due }) => due).sort()
  if (first === undefined) return []
  const now = limited.filter(({ due }) => due === first)
  const what = now.map(({ label }) => label).join(' / ')
  return [{ ...headOf(sight, at), due: first, what, steps: now.map(({ name }) => name) }]
}

const headOf = (sight: Sight, { read, state }: Standing) => ({
  sight,
  id: read.id,
  state,
  division: divisionOf(sight.register, rawOf(read)),
})

const rawOf = ({ values }: ReadRecord): Readonly<Record<string, StoredValue>> =>
  Object.fromEntries(Object.entries(values).map(([name, { raw }]) => [name, raw]))

/** The division that a record is work of: the one it names, else the one that keeps the register. */
export const divisionOf = (register: AnyRegister, values: Readonly<Record<string, StoredValue>>): string => {
  const named = values[register.rights.division ?? '']
  return typeof named === 'string' ? named : register.keptBy
}

/** Whether a reader may read a record with these values. */
export const isReached = (rows: Rows, { values }: ReadRecord): boolean =>
  rows === 'all' || (rows !== 'none' && rows.divisions.includes(String(values[rows.field]?.raw)))

/** The steps among these that a reader may take with a record, by their labels. */
export const stepsOf = (reader: Reader, { sight, steps, division }: Due): readonly string[] => {
  const { register, province } = sight
  const field = register.rights.division
  const row = { values: field === undefined ? {} : { [field]: division } }
  return steps
    .filter((act) => officeFor(reader, { act }, { register, province, row }) !== undefined)
    .map((act) => register.actions[act]?.label ?? act)
}
