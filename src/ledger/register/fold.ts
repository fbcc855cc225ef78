import type { Act, ActDraft, StoredValue } from './act.ts'
import type { AnyRegister } from './declared.ts'
import { corrected, type Filling } from './filling.ts'
import { type LifeStep, withDays } from './life.ts'
import { actionOf, beginningOf, daysOf } from './register.ts'

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
  /** What stood when: in the order of recording, the opening first, with whatever was put right since. */
  readonly fillings: readonly Filling[]
}

/**
 * Adds one act to a record.
 * @param record undefined for the opening act
 * @throws when the act does not follow the record, which only a damaged ledger can bring about
 */
export const fold = (register: AnyRegister, record: LedgerRecord | undefined, act: Act): LedgerRecord => {
  if (act.seq !== (record?.version ?? 0) + 1)
    throw new Error(`${register.code} ${act.record}: act ${act.seq} follows version ${record?.version ?? 0}`)
  if (act.kind === 'opened' || record === undefined) {
    if (act.kind === 'opened' && record === undefined) return opened(register, act)
    throw new Error(
      `${register.code} ${act.record}: act ${act.seq} is «${act.kind}», but a record opens once, and first`,
    )
  }
  if (record.voided) throw new Error(`${register.code} ${act.record}: act ${act.seq} follows a voided record`)
  const next = { ...record, version: act.seq }
  const values = { ...record.values, ...act.changes }
  switch (act.kind) {
    case 'amended':
      return {
        ...next,
        values,
        fillings: [...record.fillings, { on: act.happenedOn, step: null, values: act.changes }],
      }
    case 'voided':
      return { ...next, voided: true }
    case 'corrected': {
      const life = withDays(record.life, act.changes)
      return { ...next, values, life, fillings: corrected(register, record.fillings, life, act.changes) }
    }
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
  const step = beginningOf(register, act.action)
  if (act.action !== null && step === register.opening)
    throw new Error(`${register.code} ${act.record}: no action «${act.action}» to begin with`)
  const { to, on } = step
  const day = 'again' in step && step.again ? [act.happenedOn] : act.happenedOn
  return {
    id: act.record,
    version: 1,
    state: to,
    voided: false,
    values: { ...blankOf(register), ...act.changes, [on]: day },
    life: [{ on: act.happenedOn, state: to, day: on }],
    fillings: [{ on: act.happenedOn, step: 0, values: act.changes }],
  }
}

const blanks = new WeakMap<AnyRegister, LedgerRecord['values']>()

/** The values of a record of which nothing is known yet. */
const blankOf = (register: AnyRegister): LedgerRecord['values'] => {
  const known = blanks.get(register)
  if (known !== undefined) return known
  const fields = Object.keys(register.fields).map((name) => [name, null] as const)
  const days = daysOf(register).map((day) => [day.name, day.again ? [] : null] as const)
  const blank: LedgerRecord['values'] = Object.fromEntries<StoredValue>([...fields, ...days])
  blanks.set(register, blank)
  return blank
}

const stepped = (register: AnyRegister, record: LedgerRecord, act: Act): LedgerRecord => {
  const action = actionOf(register, act.action ?? '')
  if (action === undefined) throw new Error(`${register.code} ${act.record}: no action «${act.action}»`)
  const before = record.values[action.on]
  const day = action.again ? [...(Array.isArray(before) ? before : []), act.happenedOn] : act.happenedOn
  return {
    ...record,
    state: action.to,
    values: { ...record.values, ...act.changes, [action.on]: day },
    life: [...record.life, { on: act.happenedOn, state: action.to, day: action.on }],
    fillings: [...record.fillings, { on: act.happenedOn, step: record.life.length, values: act.changes }],
  }
}

/** A draft as an act for the fold, which reads only what happened; who recorded it and when is added when it is appended. */
export const unsigned = ({ kind, action, happenedOn, changes }: ActDraft, record: number, seq: number): Act => ({
  // Named one by one: acts are made by the hundred thousand, and copied as they come they would take a second more of these.
  kind,
  action,
  happenedOn,
  changes,
  province: '',
  register: '',
  record,
  seq,
  recordedAt: '',
  person: '',
  office: '',
  reason: null,
  document: null,
})
