import { domains } from '../../domains/index.ts'
import { everyIndicator } from '../../ledger/index.ts'
import type { AnyRegister, FieldFault, LedgerRecord, TextField } from '../../ledger/register/index.ts'

const codes = everyIndicator(domains).map(({ code }) => code)
const declaredCodes: ReadonlySet<string> = new Set(codes)

/**
 * Faults in fields that name an indicator by its code, where none is declared under it. Only what changes is asked, so that
 * a record whose indicator is no longer declared can still be worked on.
 */
export const indicatorFaults = (
  register: AnyRegister,
  coming: readonly { readonly record: LedgerRecord; readonly before?: LedgerRecord | undefined }[],
): readonly { readonly id: number; readonly fault: FieldFault }[] =>
  Object.entries(register.fields).flatMap(([field, declared]) => {
    if (declared.kind !== 'text' || declared.names !== 'indicator') return []
    return coming.flatMap(({ record, before }) => {
      const code = record.values[field]
      if (typeof code !== 'string' || code === before?.values[field]) return []
      return declaredCodes.has(code)
        ? []
        : [{ id: record.id, fault: { field, value: code, tell: unknown(code, declared) } }]
    })
  })

// Faults of fields are clauses, which whoever shows them ends.
const unknown = (code: string, { matches }: TextField): string => {
  const near = codes.filter((each) => each.split('.')[0] === code.split('.')[0])
  const allowed = near.length > 0 ? `nhận: ${near.join(', ')}` : (matches?.tell ?? 'viết mã của một chỉ tiêu đã có')
  return `Không có chỉ tiêu “${code}”; ${allowed}`
}
