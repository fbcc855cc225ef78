import { domains } from '../../domains/index.ts'
import { type AnyIndicator, everyIndicator, type Figure, isRatio } from '../../ledger/index.ts'
import { type PlainDate, parsePlainDate, periodCode } from '../../ledger/period/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { Beside } from '../../ledger/document/index.ts'
import {
  closingsBeside,
  type Composition,
  compose,
  type FrozenFigure,
  notRestatedOf,
  type Outline,
  type PartName,
  type Promulgation,
  type ReadRecord,
  reportedSpan,
  type Span,
  unvouchedNotice,
} from '../../ledger/report/index.ts'
import type { Signature } from '../posting/index.ts'
import { type ExplainedRestatement, restatementOf } from '../frozen/index.ts'
import { promulgate, promulgationsOf } from '../promulgation/index.ts'
import { getProvince } from '../provinces/index.ts'
import { placesOf } from '../reading/index.ts'
import { divisionClosings } from './declared-divisions.ts'
import { findIndicator, findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'
import { findPart } from './part-keys.ts'
import { findMakings } from './report-makings.ts'
import { inBooks } from './side-by-side.ts'

const indicators = everyIndicator(domains)

export type SpanAsked = { readonly province: string; readonly period: string }

/** Every figure of a province and period, in the order of the domains. */
export const askFigures = async (ledger: Ledger, asked: SpanAsked): Promise<Result<readonly Figure[]>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const figures = await ledger.books.figures(province.code, reportedSpan(period, province), indicators)
  return ok([...figures.values()])
}

/** A figure or one of its parts, whose records are asked for. */
export type RecordsAsked = SpanAsked & { readonly indicator: string; readonly part?: string | undefined }

type RecordsFound = {
  readonly province: string
  readonly span: Span
  readonly of: AnyIndicator
  readonly part: PartName | undefined
}

/** Exactly the records behind one figure, or behind one of its parts. */
export const askRecords = async (ledger: Ledger, asked: RecordsAsked): Promise<Result<readonly ReadRecord[]>> => {
  const found = await findRecordsAsked(ledger, asked)
  if (!found.ok) return found
  const { province, span, of, part } = found.value
  return ok(await ledger.books.records(province, span, of, part))
}

/** The figure or part whose records are asked for; refuses a share, which has none of its own. */
export const findRecordsAsked = async (ledger: Ledger, asked: RecordsAsked): Promise<Result<RecordsFound>> => {
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
  const { province, period } = found.value
  const span = reportedSpan(period, province)
  const records = { province: province.code, span, of }
  if (asked.part === undefined) return ok({ ...records, part: undefined })
  const places = (await placesOf(ledger.db, [province.code])).get(province.code) ?? []
  const figure = (await ledger.books.figures(province.code, span, [of])).get(of.code)
  const part = findPart(of, asked.part, places, figure?.parts)
  return part.ok ? ok({ ...records, part: part.value }) : part
}

export type ReportAsked = SpanAsked & { readonly outline?: string | undefined }

/** A report as it was composed, what is told beside it, the outline it was written by, and what it tells of. */
export type ReportComposed = Composition & { readonly beside: Beside; readonly outline: Outline; readonly span: Span }

/**
 * The report of a province on a period, composed now, all of it from one moment of the ledger.
 * @param asked with `closings`, it is told beside the report which divisions do not vouch for its figures as they stand
 */
export const askReport = async (
  ledger: Ledger,
  asked: ReportAsked & { readonly closings?: boolean },
): Promise<Result<ReportComposed>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const makings = await findMakings(ledger.db, found.value, asked.outline)
  if (!makings.ok) return makings
  const code = periodCode(found.value.period)
  return ok(
    await inBooks(ledger.db, async (books, snapshot) => ({
      ...(await compose({ ...makings.value, ...found.value, books })),
      outline: makings.value.outline,
      span: reportedSpan(found.value.period, found.value.province),
      beside: asked.closings ? closingsBeside(code, await divisionClosings(snapshot, found.value)) : {},
    })),
  )
}

/** A report that got its number and date, and a sentence that names the divisions that do not vouch for its figures. */
export type Promulgated = Promulgation & { readonly notice: string | undefined }

/** Gives a report its number and date, for good, also where a division has not closed its figures. */
export const askPromulgation = async (
  ledger: Ledger,
  asked: ReportAsked & { readonly number: number; readonly on: string; readonly signature: Signature },
): Promise<Result<Promulgated>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const makings = await findMakings(ledger.db, found.value, asked.outline)
  if (!makings.ok) return makings
  const on: PlainDate | undefined = parsePlainDate(asked.on)
  if (on === undefined) return refuse('date/unknown', `Không hiểu ngày “${asked.on}”. Viết 2020-12-20 hoặc 20/12/2020.`)
  const { number, signature } = asked
  const { period } = found.value
  // The figures are those of the period; who signs and who receives are those of the day of signing.
  const { department } = await getProvince(ledger.db, found.value.province.code, on)
  const province = { ...found.value.province, department }
  const order = { province, period, ...makings.value, number, on, signature }
  const promulgated = await promulgate(ledger, order)
  if (!promulgated.ok) return promulgated
  const closings = await divisionClosings(ledger.db, found.value)
  return ok({ ...promulgated.value, notice: unvouchedNotice(promulgated.value.period, closings) })
}

export type PromulgatedAsked = SpanAsked & {
  readonly outline?: string | undefined
  readonly number?: number | undefined
  readonly year?: number | undefined
}

/** The latest promulgated report of a province on a period, or the one with this number, year or outline. */
export const askPromulgated = async (ledger: Ledger, asked: PromulgatedAsked): Promise<Result<Promulgation>> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const all = await promulgationsOf(ledger.db, province.code, periodCode(period))
  const isAsked = (name: 'outline' | 'number' | 'year') => (each: Promulgation) =>
    asked[name] === undefined || asked[name] === each[name]
  const latest = all.filter(isAsked('outline')).filter(isAsked('number')).find(isAsked('year'))
  if (latest !== undefined) return ok(latest)
  return all.length === 0
    ? refuse(
        'promulgation/none',
        `Tỉnh ${province.name} chưa ban hành báo cáo nào cho kỳ ${periodCode(period)}; dùng lệnh promulgate để ban hành.`,
      )
    : refuse(
        'promulgation/not-this',
        `Không có báo cáo như vậy. Các báo cáo đã ban hành cho kỳ ${periodCode(period)}: ${all.map(({ number, year, outline }) => `số ${number} năm ${year} (${outline})`).join(', ')}.`,
      )
}

export type RestatementAnswer = {
  readonly promulgation: Promulgation
  readonly restated: readonly ExplainedRestatement[]
  /** Figures whose indicators are no longer declared, so that nobody can say what they would be today. */
  readonly notRestated: readonly FrozenFigure[]
}

/** What the figures of a promulgated report would be today, and why. */
export const askRestatement = async (ledger: Ledger, asked: PromulgatedAsked): Promise<Result<RestatementAnswer>> => {
  const found = await askPromulgated(ledger, asked)
  if (!found.ok) return found
  const promulgation = found.value
  const restated = await restatementOf(ledger.db, promulgation, indicators)
  return ok({ promulgation, restated, notRestated: notRestatedOf(promulgation.figures, indicators) })
}
