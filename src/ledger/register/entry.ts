import type { PlainDate } from '../period/index.ts'
import type { Act } from './act.ts'
import { type ActDraft, type DecideContext, decide, type FieldFault } from './decide.ts'
import { type LedgerRecord, fold } from './fold.ts'
import type { AnyRegister } from './declared.ts'
import type { ActionName, Filled } from './register.ts'

/** A step that an entry has already taken when it is posted. */
export type EntryStep<R> = {
  readonly do: ActionName<R>
  readonly on: string
  readonly fill?: Filled<R>
}

/** A whole life to be posted at once: the opening and the steps since, as imports and demonstrations bring them. */
export type Entry<R> = {
  /** An action that may begin a record; the opening unless told. */
  readonly do?: ActionName<R>
  readonly on: string
  readonly fill: Filled<R>
  readonly then?: readonly EntryStep<R>[]
}

export type AnyEntry = {
  readonly do?: string
  readonly on: string
  readonly fill: Readonly<Record<string, unknown>>
  readonly then?: readonly {
    readonly do: string
    readonly on: string
    readonly fill?: Readonly<Record<string, unknown>>
  }[]
}

export type EntryResult =
  | { readonly ok: true; readonly drafts: readonly ActDraft[]; readonly record: LedgerRecord }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/**
 * Decides every step of an entry, each on the record that the steps before it left.
 * @param id the number that the record will have
 * @returns the acts to append and the record they add up to, or the faults of the first step that is refused
 */
export const decideEntry = (
  register: AnyRegister,
  entry: AnyEntry,
  id: number,
  context: DecideContext,
): EntryResult => {
  const drafts: ActDraft[] = []
  let record: LedgerRecord | undefined
  const steps = [
    { do: 'open' as const, on: entry.on as PlainDate, fill: entry.fill, ...(entry.do ? { action: entry.do } : {}) },
    ...(entry.then ?? []).map((step) => ({
      do: 'act' as const,
      action: step.do,
      on: step.on as PlainDate,
      fill: step.fill ?? {},
    })),
  ]
  for (const step of steps) {
    const decision = decide(register, record, step, context)
    if (!decision.ok) return { ok: false, faults: decision.faults }
    drafts.push(decision.value)
    record = fold(register, record, unsigned(decision.value, id, drafts.length))
  }
  return record === undefined ? { ok: false, faults: [] } : { ok: true, drafts, record }
}

// The fold reads only what happened; who recorded it and when is added when the act is appended.
const unsigned = (draft: ActDraft, record: number, seq: number): Act => ({
  ...draft,
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
