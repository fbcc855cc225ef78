import { type Calendar, publicBodies } from '../period/index.ts'
import type { ActDraft } from './act.ts'
import type { AnyRegister } from './declared.ts'
import { fold, type LedgerRecord, unsigned } from './fold.ts'

/**
 * Adds to an act what the derived fields of its record come to once it has happened, each after those declared before it.
 * They are written into the act like everything else that it changes, and only when the act itself changes what they come
 * to, so that later decisions on holidays do not alter what was due or in time.
 */
export const withDerived = (
  register: AnyRegister,
  record: LedgerRecord | undefined,
  draft: ActDraft,
  calendar: Calendar = publicBodies,
): ActDraft => {
  // Most registers derive nothing, and imports post acts by the hundred thousand.
  if (Object.keys(register.derived).length === 0) return draft
  const after = fold(register, record, unsigned(draft, record?.id ?? 0, (record?.version ?? 0) + 1))
  let { values } = after
  for (const [name, derive] of Object.entries(register.derived)) {
    const now = derive({ values, calendar })
    if (record === undefined || now !== derive({ values: record.values, calendar })) values = { ...values, [name]: now }
  }
  const derived = Object.keys(register.derived).filter((name) => values[name] !== (after.values[name] ?? null))
  if (derived.length === 0) return draft
  return {
    ...draft,
    changes: { ...draft.changes, ...Object.fromEntries(derived.map((name) => [name, values[name] ?? null])) },
  }
}
