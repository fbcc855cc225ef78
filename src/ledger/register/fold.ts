import type { PlainDate } from '../period/index.ts'
import type { Act, StoredValue } from './act.ts'
import type { AnyRegister } from './declared.ts'
import { beginningOf, daysOf } from './register.ts'

/** A state that a record entered, on which day, and the name of that day. */
export type LifeStep = { readonly on: PlainDate; readonly state: string; readonly day: string }

/** What the acts of one thing add up to. */
export type LedgerRecord = {
  readonly id: number
  /** How many acts stand behind it. */
  readonly version: number
  readonly state: string
  readonly voided: boolean
  readonly values: Readonly<Record<string, StoredValue>>
  /** In order of the days; the last one is the present state. */
  readonly life: readonly LifeStep[]
}

/**
 * Adds one act to a record.
 * @param record undefined for the opening act
 * @throws when the act does not follow the record, which only a damaged ledger can bring about
 */
export const fold = (register: AnyRegister, record: LedgerRecord | undefined, act: Act): LedgerRecord => {
  if (act.seq !== (record?.version ?? 0) + 1)
    throw new Error(`${register.code} ${act.record}: act ${act.seq} follows version ${record?.version ?? 0}`)
  if (act.kind === 'opened') return opened(register, act)
  if (record === undefined) throw new Error(`${register.code} ${act.record}: ${act.kind} before it was opened`)
  const next = { ...record, version: act.seq }
  switch (act.kind) {
    case 'voided':
      return { ...next, voided: true }
    case 'amended':
      return { ...next, values: { ...record.values, ...act.changes } }
    case 'corrected':
      return corrected(register, next, act)
    case 'action':
      return stepped(register, next, act)
  }
}

/** The record that all these acts add up to. */
export const foldAll = (register: AnyRegister, acts: readonly Act[]): LedgerRecord => {
  const record = acts.reduce<LedgerRecord | undefined>((before, act) => fold(register, before, act), undefined)
  if (record === undefined) throw new Error(`${register.code}: a record without acts`)
  return record
}

const opened = (register: AnyRegister, act: Act): LedgerRecord => {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  const noDays = Object.fromEntries(daysOf(register).map((day) => [day.name, day.again ? [] : null]))
  const { to, on } = beginningOf(register, act.action)
  const day = 'again' in beginningOf(register, act.action) ? [act.happenedOn] : act.happenedOn
  return {
    id: act.record,
    version: 1,
    state: to,
    voided: false,
    values: { ...empty, ...noDays, ...act.changes, [on]: day },
    life: [{ on: act.happenedOn, state: to, day: on }],
  }
}

const stepped = (register: AnyRegister, record: LedgerRecord, act: Act): LedgerRecord => {
  const action = register.actions[act.action ?? '']
  if (action === undefined) throw new Error(`${register.code} ${act.record}: no action «${act.action}»`)
  const before = record.values[action.on]
  const day = action.again ? [...(Array.isArray(before) ? before : []), act.happenedOn] : act.happenedOn
  return {
    ...record,
    state: action.to,
    values: { ...record.values, ...act.changes, [action.on]: day },
    life: [...record.life, { on: act.happenedOn, state: action.to, day: action.on }],
  }
}

// A day that is put right moves the step of life that it dates, the latest one where there are several.
const corrected = (register: AnyRegister, record: LedgerRecord, act: Act): LedgerRecord => {
  const days = new Set(daysOf(register).map((day) => day.name))
  const life = [...record.life]
  for (const [name, value] of Object.entries(act.changes)) {
    const index = life.findLastIndex((step) => step.day === name)
    const step = life[index]
    if (!days.has(name) || step === undefined || value === null) continue
    const on = Array.isArray(value) ? value.at(-1) : value
    life[index] = { ...step, on: on as PlainDate }
  }
  return { ...record, values: { ...record.values, ...act.changes }, life }
}
