import { domains } from '../../domains/index.ts'
import { everyIndicator, everyPassage, type Figure, isRatio } from '../../ledger/index.ts'
import { ok, type Result, refuse } from '../../ledger/refusal.ts'
import { type Composition, compose, type ReadRecord, spanOf } from '../../ledger/report/index.ts'
import { findIndicator, findOutlineFor, findPart, findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'

const passages = everyPassage(domains)

export type SpanAsked = { readonly province: string; readonly period: string }

/** Every figure of a province and period, in the order of the domains. */
export const askFigures = async (ledger: Ledger, asked: SpanAsked): Promise<Result<readonly Figure[]>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const figures = await ledger.books.figures(
    province.code,
    spanOf('reported', period, province),
    everyIndicator(domains),
  )
  return ok([...figures.values()])
}

/** Exactly the records behind one figure, or behind one of its parts. */
export const askRecords = async (
  ledger: Ledger,
  asked: SpanAsked & { readonly indicator: string; readonly part?: string | undefined },
): Promise<Result<readonly ReadRecord[]>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const indicator = findIndicator(asked.indicator)
  if (!indicator.ok) return indicator
  const of = indicator.value
  if (isRatio(of))
    return refuse(
      'indicator/ratio',
      `“${of.title}” là tỷ lệ; xem bản ghi của hai chỉ tiêu ${of.of.code} và ${of.per.code}.`,
    )
  const part = asked.part === undefined ? ok(undefined) : findPart(of, asked.part)
  if (!part.ok) return part
  const { province, period } = found.value
  return ok(await ledger.books.records(province.code, spanOf('reported', period, province), of, part.value))
}

/** The report of a province on a period, composed now. */
export const askReport = async (
  ledger: Ledger,
  asked: SpanAsked & { readonly outline?: string | undefined },
): Promise<Result<Composition>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const outline = findOutlineFor(found.value, asked.outline)
  if (!outline.ok) return outline
  return ok(await compose({ outline: outline.value, passages, ...found.value, books: ledger.books }))
}
