import { ok, type Result } from '../../ledger/index.ts'
import { findOutline, type Outline, reportedSpan } from '../../ledger/report/index.ts'
import { findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'
import { outlinesFor } from './report-makings.ts'
import { findOutlineIn } from './report-outline.ts'

/** An outline that a province may use, and whether its report is written by it where none is named. */
export type UsableOutline = { readonly outline: Outline; readonly isUsual: boolean }

/** The outlines of a province: those that fit a period where one is named, else all that are its own or everybody's. */
export const askOutlines = async (
  ledger: Ledger,
  asked: { readonly province: string; readonly period?: string | undefined },
): Promise<Result<readonly UsableOutline[]>> => {
  if (asked.period === undefined) {
    const all = await outlinesFor(ledger.db, asked.province)
    return ok(all.map((outline) => ({ outline, isUsual: false })))
  }
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const on = reportedSpan(period, province).window.to
  const all = await outlinesFor(ledger.db, province.code, on)
  const usual = findOutlineIn(all, found.value)
  const codes = [...new Set(all.map(({ code }) => code))]
  const fitting = codes.flatMap(
    (code) => findOutline(all, { province: province.code, kind: period.kind, on, code }) ?? [],
  )
  return ok(fitting.map((outline) => ({ outline, isUsual: usual.ok && usual.value === outline })))
}
