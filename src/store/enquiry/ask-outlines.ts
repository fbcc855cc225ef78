import { ok, type Result } from '../../ledger/index.ts'
import { findOutline, type Outline, reportedSpan } from '../../ledger/report/index.ts'
import { outlines } from '../../outlines/index.ts'
import { findOutlineFor, findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'

/** An outline that a province may use, and whether its report is written by it where none is named. */
export type UsableOutline = { readonly outline: Outline; readonly isUsual: boolean }

/** The outlines of a province: those that fit a period where one is named, else all that are its own or everybody's. */
export const askOutlines = async (
  ledger: Ledger,
  asked: { readonly province: string; readonly period?: string | undefined },
): Promise<Result<readonly UsableOutline[]>> => {
  const own = outlines.filter(({ provinces }) => provinces.length === 0 || provinces.includes(asked.province))
  if (asked.period === undefined) return ok(own.map((outline) => ({ outline, isUsual: false })))
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const on = reportedSpan(period, province).window.to
  const usual = findOutlineFor(found.value)
  const codes = [...new Set(own.map(({ code }) => code))]
  const fitting = codes.flatMap(
    (code) => findOutline(own, { province: province.code, kind: period.kind, on, code }) ?? [],
  )
  return ok(fitting.map((outline) => ({ outline, isUsual: usual.ok && usual.value === outline })))
}
