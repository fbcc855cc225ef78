import { type PlainDate, parsePlainDate } from '../period/index.ts'
import type { ActDraft } from './act.ts'
import { type DecideContext, decide } from './decide.ts'
import type { AnyRegister } from './declared.ts'
import type { FieldFault } from './fill.ts'
import { fold, foldAll, type LedgerRecord, unsigned } from './fold.ts'
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
    { do: 'open' as const, on: dayOf(entry.on), fill: entry.fill, ...(entry.do ? { action: entry.do } : {}) },
    ...(entry.then ?? []).map((step) => ({
      do: 'act' as const,
      action: step.do,
      on: dayOf(step.on),
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

/** The record that decided acts add up to, with whatever number it is given. */
export const recordOf = (register: AnyRegister, drafts: readonly ActDraft[], id: number): LedgerRecord =>
  foldAll(
    register,
    drafts.map((draft, index) => unsigned(draft, id, index + 1)),
  )

// A sheet writes days as 05/9/2021; what is no day at all is refused when the step is decided.
const dayOf = (written: string): PlainDate => parsePlainDate(written) ?? (written as PlainDate)
