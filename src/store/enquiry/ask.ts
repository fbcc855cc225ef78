import { domains } from '../../domains/index.ts'
import { everyIndicator, everyPassage, type Figure, isRatio } from '../../ledger/index.ts'
import { type PlainDate, parsePlainDate, periodCode } from '../../ledger/period/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { type Composition, compose, type Promulgation, type ReadRecord, spanOf } from '../../ledger/report/index.ts'
import { inSnapshot } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import type { Signature } from '../posting/index.ts'
import { type ExplainedRestatement, promulgate, promulgationsOf, restatementOf } from '../promulgation/index.ts'
import { findIndicator, findOutlineFor, findPart, findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'

const passages = everyPassage(domains)
const indicators = everyIndicator(domains)

export type SpanAsked = { readonly province: string; readonly period: string }

/** Every figure of a province and period, in the order of the domains. */
export const askFigures = async (ledger: Ledger, asked: SpanAsked): Promise<Result<readonly Figure[]>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const figures = await ledger.books.figures(province.code, spanOf('reported', period, province), indicators)
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

export type ReportAsked = SpanAsked & { readonly outline?: string | undefined }

/** The report of a province on a period, composed now, all of it from one moment of the ledger. */
export const askReport = async (ledger: Ledger, asked: ReportAsked): Promise<Result<Composition>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const outline = findOutlineFor(found.value, asked.outline)
  if (!outline.ok) return outline
  return ok(
    await inSnapshot(ledger.db, (snapshot) =>
      compose({ outline: outline.value, passages, ...found.value, books: booksOf(snapshot) }),
    ),
  )
}

/** Gives a report its number and date, for good. */
export const askPromulgation = async (
  ledger: Ledger,
  asked: ReportAsked & { readonly number: number; readonly on: string; readonly signature: Signature },
): Promise<Result<Promulgation>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const outline = findOutlineFor(found.value, asked.outline)
  if (!outline.ok) return outline
  const on: PlainDate | undefined = parsePlainDate(asked.on)
  if (on === undefined) return refuse('date/unknown', `Không hiểu ngày “${asked.on}”. Viết 2020-12-20 hoặc 20/12/2020.`)
  const { number, signature } = asked
  return promulgate(ledger, { ...found.value, outline: outline.value, passages, number, on, signature })
}

/** The latest promulgated report of a province on a period. */
export const askPromulgated = async (ledger: Ledger, asked: SpanAsked): Promise<Result<Promulgation>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const [latest] = await promulgationsOf(ledger.db, province.code, periodCode(period))
  return latest === undefined
    ? refuse(
        'promulgation/none',
        `Tỉnh ${province.name} chưa ban hành báo cáo nào cho kỳ ${periodCode(period)}; dùng lệnh promulgate để ban hành.`,
      )
    : ok(latest)
}

/** What the figures of the latest promulgated report would be today, and why. */
export const askRestatement = async (
  ledger: Ledger,
  asked: SpanAsked,
): Promise<Result<{ readonly promulgation: Promulgation; readonly restated: readonly ExplainedRestatement[] }>> => {
  const promulgation = await askPromulgated(ledger, asked)
  if (!promulgation.ok) return promulgation
  const restated = await restatementOf(ledger.db, promulgation.value, indicators)
  return ok({ promulgation: promulgation.value, restated })
}
