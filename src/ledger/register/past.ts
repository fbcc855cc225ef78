import type { PlainDate } from '../period/index.ts'
import type { Changes, StoredValue } from './act.ts'
import { daysThatFill } from './days-that-fill.ts'
import type { AnyRegister } from './declared.ts'
import type { LedgerRecord } from './fold.ts'

/**
 * What stood in a record before it came to be as it is. Most records have none: what they hold was filled when they began, or
 * by the first step that is declared to fill it, and then the days of their steps tell since when it stands.
 */
export type Past = {
  /** The days on which something changed, in their order, each of them once. */
  readonly days: readonly PlainDate[]
  /** For each of these days the fields as they stood before it, since the day before it. */
  readonly values: readonly Changes[]
}

const known = new WeakMap<LedgerRecord, Past | 'none'>()

/** The past of a record; undefined where its values and the days of its steps tell everything. */
export const pastOf = (register: AnyRegister, record: LedgerRecord): Past | undefined => {
  // Imports fold records by the hundred thousand, most of them from one act.
  if (record.fillings.length === 1) return undefined
  const past = known.get(record) ?? pastAnew(register, record) ?? 'none'
  known.set(record, past)
  return past === 'none' ? undefined : past
}

/** A value and the day from which it stands; the first of a field stands since ever. */
type Standing = { readonly on: PlainDate; readonly value: StoredValue }

const pastAnew = (register: AnyRegister, record: LedgerRecord): Past | undefined => {
  const told = Object.keys(register.fields).flatMap((name) => {
    const stood = standingsOf(record, name)
    const expected = expectedOf(register, record, name)
    return sameStandings(stood, expected) ? [] : [{ name, stood, changes: [...stood.slice(1), ...expected.slice(1)] }]
  })
  if (told.length === 0) return undefined
  const days = [...new Set(told.flatMap(({ changes }) => changes.map(({ on }) => on)))].sort()
  const values = days.map((day) =>
    Object.fromEntries(
      told
        .filter(({ changes }) => changes.some(({ on }) => on >= day))
        .map(({ name, stood }) => [name, stood.findLast(({ on }) => on < day)?.value ?? null]),
    ),
  )
  return { days, values }
}

const firstDay = ({ life }: LedgerRecord): PlainDate => life[0]?.on as PlainDate

/** What stood in a field, from its first day on. Whoever records later of the same or an earlier day knows better. */
const standingsOf = (record: LedgerRecord, name: string): readonly Standing[] => {
  const [opening, ...later] = record.fillings
  const first = firstDay(record)
  let stood: Standing[] = [{ on: first, value: opening?.values[name] ?? null }]
  for (const { on, values } of later) {
    if (!Object.hasOwn(values, name)) continue
    const since = on > first ? on : first
    stood = [...stood.filter((each) => each.on < since), { on: since, value: values[name] ?? null }]
  }
  return stood.filter(({ value }, at) => at === 0 || !sameValue(value, stood[at - 1]?.value ?? null))
}

/** What is read where a record has no past: the present value, and nothing before the first step that could fill it. */
const expectedOf = (register: AnyRegister, record: LedgerRecord, name: string): readonly Standing[] => {
  const first = firstDay(record)
  const value = record.values[name] ?? null
  const days = daysThatFill(register, name)
  const filled = days.length === 0 ? undefined : record.life.find(({ day }) => days.includes(day))
  return value === null || filled === undefined || filled.on === first
    ? [{ on: first, value }]
    : [
        { on: first, value: null },
        { on: filled.on, value },
      ]
}

const sameStandings = (a: readonly Standing[], b: readonly Standing[]): boolean =>
  a.length === b.length && a.every(({ on, value }, at) => on === b[at]?.on && sameValue(value, b[at]?.value ?? null))

const sameValue = (a: StoredValue, b: StoredValue): boolean =>
  a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
