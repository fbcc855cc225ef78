import { ok, type Result } from '../../ledger/index.ts'
import {
  type ClosingEntry,
  closingDivisions,
  type Division,
  type DivisionClosing,
  findDivision,
} from '../../ledger/report/index.ts'
import { type Closed, close, closedDivisions, reopen } from '../closing/index.ts'
import type { ExplainedRestatement } from '../frozen/index.ts'
import type { Signature } from '../posting/index.ts'
import { declaredDivisions, divisionClosings } from './declared-divisions.ts'
import { findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'

type SpanAsked = { readonly province: string; readonly period: string }

export type ClosingAsked = SpanAsked & { readonly division: string; readonly signature: Signature }

/** Closes the figures of a division for a period; where nothing has changed since, the closing that stands is the answer. */
export const askClosing = async (
  ledger: Ledger,
  asked: ClosingAsked,
): Promise<Result<Closed & { readonly division: Division }>> => {
  const found = await findClosing(ledger, asked)
  if (!found.ok) return found
  const closed = await close(ledger, found.value)
  return closed.ok ? ok({ ...closed.value, division: found.value.named }) : closed
}

/** Opens the closed figures of a division again, with the reason. */
export const askReopening = async (
  ledger: Ledger,
  asked: ClosingAsked & { readonly reason: string },
): Promise<Result<{ readonly entry: ClosingEntry; readonly division: Division }>> => {
  const found = await findClosing(ledger, asked)
  if (!found.ok) return found
  const reopened = await reopen(ledger, { ...found.value, reason: asked.reason })
  return reopened.ok ? ok({ entry: reopened.value, division: found.value.named }) : reopened
}

const findClosing = async (ledger: Ledger, { province, period, division, signature }: ClosingAsked) => {
  const span = await findSpan(ledger.db, province, period)
  if (!span.ok) return span
  const named = findDivision(declaredDivisions, division)
  if (!named.ok) return named
  return ok({ ...span.value, division, named: named.value, declared: declaredDivisions, signature })
}

/** Where every division stands with its figures of a province and period, and what changed since it closed them. */
export const askClosings = async (
  ledger: Ledger,
  asked: SpanAsked,
): Promise<Result<readonly DivisionClosing<ExplainedRestatement>[]>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  return found.ok ? ok(await divisionClosings(ledger.db, found.value)) : found
}

/** The divisions that have figures to close, and which of them have closed those of each period. */
export const askClosed = async (
  ledger: Ledger,
  province: string,
): Promise<{ readonly divisions: readonly Division[]; readonly closed: ReadonlyMap<string, readonly string[]> }> => ({
  divisions: closingDivisions(declaredDivisions),
  closed: await closedDivisions(ledger.db, province),
})
