import { type Period, periodCode } from '../../ledger/period/index.ts'
import { ok, type Result } from '../../ledger/index.ts'
import {
  type ClosingEntry,
  type DeclaredDivisions,
  entryToReopen,
  findDivision,
  indicatorsOf,
  type Province,
  refusalToClose,
  reportedSpan,
  saysTheSame,
} from '../../ledger/report/index.ts'
import { inTransaction, type OpenDatabase } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { freezeFigures } from '../frozen/index.ts'
import { type Signature, signed } from '../posting/index.ts'
import { keepClosing, latestEntries } from './keep.ts'

export type Closing = {
  readonly province: Province
  readonly period: Period
  /** The code of the division. */
  readonly division: string
  readonly declared: DeclaredDivisions
  readonly signature: Signature
}

/** The entry that stands now, and whether it was written now or stood before because nothing has changed since. */
export type Closed = { readonly entry: ClosingEntry; readonly written: boolean }

/**
 * Closes the figures of a division for a period: keeps every one of them for good, with its parts and the identity and
 * version of every record behind it, all as of one moment. Where the latest closing says the same, nothing is written.
 */
export const close = async (database: OpenDatabase, asked: Closing): Promise<Result<Closed>> => {
  const found = findDivision(asked.declared, asked.division)
  if (!found.ok) return found
  const division = found.value
  const by = signed(asked.signature)
  const province = asked.province.code
  const span = reportedSpan(asked.period, asked.province)
  const { period, window } = span
  const refused = refusalToClose({ division, period, by }, { to: window.to, today: by.today })
  if (refused !== undefined) return refused
  const indicators = indicatorsOf(division.code, asked.declared.indicators)
  return inTransaction(database.db, async (transaction) => {
    const last = (await latestEntries(transaction, province, period)).get(division.code)?.last
    const figures = [...(await booksOf(transaction).figures(province, span, indicators)).values()]
    if (last?.kind === 'closed' && saysTheSame(last, figures)) return ok({ entry: last, written: false })
    const entry: ClosingEntry = {
      kind: 'closed',
      province,
      period,
      division: division.code,
      seq: (last?.seq ?? 0) + 1,
      recordedAt: by.at,
      person: by.person,
      office: by.office,
      reason: null,
      figures: await freezeFigures(
        transaction,
        province,
        figures.map((figure) => ({ span, figure })),
      ),
    }
    await keepClosing(transaction, entry)
    return ok({ entry, written: true })
  })
}

/** Opens closed figures again, with the reason; the closing stays as it is. */
export const reopen = async (
  database: OpenDatabase,
  asked: Closing & { readonly reason: string },
): Promise<Result<ClosingEntry>> => {
  const found = findDivision(asked.declared, asked.division)
  if (!found.ok) return found
  const division = found.value
  const by = signed(asked.signature)
  const province = asked.province.code
  const period = periodCode(asked.period)
  return inTransaction(database.db, async (transaction) => {
    const last = (await latestEntries(transaction, province, period)).get(division.code)?.last
    const reopened = entryToReopen({ division, period, by }, { reason: asked.reason, last })
    if (!reopened.ok) return reopened
    const entry: ClosingEntry = {
      ...reopened.value,
      kind: 'reopened',
      seq: reopened.value.seq + 1,
      recordedAt: by.at,
      person: by.person,
      office: by.office,
      reason: asked.reason.trim(),
      figures: [],
    }
    await keepClosing(transaction, entry)
    return ok(entry)
  })
}
