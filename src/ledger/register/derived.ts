import { type Calendar, publicBodies } from '../period/index.ts'
import type { StoredValue } from './act.ts'
import type { ActDraft } from './decide.ts'
import type { AnyRegister } from './declared.ts'
import { fold, type LedgerRecord, unsigned } from './fold.ts'

/** What a derived field is worked out from: every field and day of the record as the act leaves it, and the working days. */
export type DerivedFrom = {
  readonly values: Readonly<Record<string, StoredValue>>
  readonly calendar: Calendar
}

/**
 * Adds to an act what the derived fields of its record come to once it has happened, each after those declared before it.
 * They are written into the act like everything else that it changes, so that later decisions on holidays do not alter
 * what was due or in time.
 */
export const withDerived = (
  register: AnyRegister,
  record: LedgerRecord | undefined,
  draft: ActDraft,
  calendar: Calendar = publicBodies,
): ActDraft => {
  const after = fold(register, record, unsigned(draft, record?.id ?? 0, (record?.version ?? 0) + 1))
  let { values } = after
  for (const [name, derive] of Object.entries(register.derived))
    values = { ...values, [name]: derive({ values, calendar }) }
  const derived = Object.keys(register.derived).filter((name) => values[name] !== (after.values[name] ?? null))
  if (derived.length === 0) return draft
  return {
    ...draft,
    changes: { ...draft.changes, ...Object.fromEntries(derived.map((name) => [name, values[name] ?? null])) },
  }
}
