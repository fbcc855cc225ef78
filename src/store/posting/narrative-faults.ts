import { checkWithFigures } from '../../ledger/passage/index.ts'
import {
  type AnyRegister,
  type FieldFault,
  fieldsToldInReports,
  type LedgerRecord,
} from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { findIndicator } from '../enquiry/names.ts'
import { findPart } from '../enquiry/part-keys.ts'
import { placesOf } from '../reading/index.ts'

/**
 * Faults in what officers write to be told in reports: figures that it names and that are not there. Only what changes is
 * asked, so that a text whose indicator is no longer declared does not stand in the way of other work on its record.
 */
export const narrativeFaults = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  coming: readonly { readonly record: LedgerRecord; readonly before?: LedgerRecord | undefined }[],
): Promise<readonly { readonly id: number; readonly fault: FieldFault }[]> => {
  const written = fieldsToldInReports(register).flatMap((field) =>
    coming.flatMap(({ record, before }) => {
      const value = record.values[field]
      const isAsked = typeof value === 'string' && /[{}]/.test(value) && value !== before?.values[field]
      return isAsked ? [{ id: record.id, field, value }] : []
    }),
  )
  if (written.length === 0) return []
  const places = (await placesOf(transaction, [province])).get(province) ?? []
  const naming = {
    indicator: findIndicator,
    part: (of: Parameters<typeof findPart>[0], part: string) => findPart(of, part, places),
  }
  return written.flatMap(({ id, field, value }) =>
    checkWithFigures(value, naming).faults.map(({ tell }) => ({
      id,
      fault: { field, value, tell: withoutStop(tell) },
    })),
  )
}

// Faults of fields are clauses, which whoever shows them ends.
const withoutStop = (tell: string): string => tell.replace(/\.$/, '')
