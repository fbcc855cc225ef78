import { type Countable, type Figure, isRatio, ok, type Result } from '../../ledger/index.ts'
import { splitCode } from '../../ledger/indicator/index.ts'
import {
  halfYearPeriod,
  monthPeriod,
  parsePeriod,
  type Period,
  periodCode,
  quarterPeriod,
  samePeriodLastYear,
} from '../../ledger/period/index.ts'
import { type Books, reportedSpan, type Span } from '../../ledger/report/index.ts'
import { type Enquiry, findIndicator, findPeriods } from './names.ts'
import type { Ledger } from './open-ledger.ts'
import type { SpanAsked } from './ask.ts'
import { type RecalledFigure, recallIn } from './recalled.ts'
import { inBooks } from './side-by-side.ts'

/** A figure of one period among others of its kind. */
export type FigureOfPeriod = { readonly period: Period; readonly figure: RecalledFigure }

/** A figure with what it is compared with; all of it from one moment of the ledger. */
export type FigureShown = {
  readonly indicator: Countable
  readonly now: FigureOfPeriod
  /** Undefined where no reports go back so far. */
  readonly yearBefore: FigureOfPeriod | undefined
  /** The earlier periods of the same kind and last this one, in their order; with the parts of one split at most. */
  readonly trend: readonly FigureOfPeriod[]
}

/**
 * A figure with all its parts, the same period of the year before, and earlier periods of the same kind: twelve months back,
 * seven quarters, five half-years, four years.
 * @param asked with `split`, the parts of that split are counted in the earlier periods too
 */
export const askFigureShown = async (
  ledger: Ledger,
  asked: SpanAsked & { readonly indicator: string; readonly split?: string | undefined },
): Promise<Result<FigureShown>> => {
  const named = findIndicator(asked.indicator)
  if (!named.ok) return named
  const parsed = parsePeriod(asked.period)
  if (!parsed.ok) return parsed
  const indicator = named.value
  const spans = await findPeriods(ledger.db, asked.province, [...earlier(parsed.value), parsed.value])
  if (!spans.ok) return spans
  const [whole, bare] = [[indicator], [withSplit(indicator, asked.split)]]
  const lastYear = yearOf(parsed.value) > firstYear ? periodCode(samePeriodLastYear(parsed.value)) : undefined
  const trend = await inBooks(ledger.db, async (books, snapshot) => {
    const recall = await recallIn(snapshot, asked.province)
    return Promise.all(
      spans.value.map(async (span) => {
        const isCompared = [periodCode(parsed.value), lastYear].includes(periodCode(span.period))
        return { period: span.period, figure: recall(await figureIn(books, span, isCompared ? whole : bare)) }
      }),
    )
  })
  const now = trend.at(-1)
  if (now === undefined) throw new Error(`${asked.period} is not among the periods that were asked for`)
  return ok({ indicator, now, yearBefore: trend.find(({ period }) => periodCode(period) === lastYear), trend })
}

const figureIn = async (books: Books, { province, period }: Enquiry, of: readonly Countable[]): Promise<Figure> => {
  const span: Span = reportedSpan(period, province)
  const [figure] = (await books.figures(province.code, span, of)).values()
  if (figure === undefined) throw new Error(`the books do not give ${of.map(({ code }) => code).join()}`)
  return figure
}

// What is not shown need not be counted.
const withSplit = (of: Countable, split: string | undefined): Countable =>
  isRatio(of) ? of : { ...of, splitBy: of.splitBy.filter((each) => splitCode(each) === split) }

const firstYear = 1900

const yearOf = (period: Period): number => (period.kind === 'dates' ? Number(period.from.slice(0, 4)) : period.year)

/** The earlier periods of the same kind, in their order; the same period of the year before is always one of them. */
const earlier = (period: Period): readonly Period[] => {
  const { count, before } = stepsBack(period)
  const found: Period[] = []
  for (let at = period; found.length < count && yearOf(at) > firstYear; found.unshift(at)) at = before(at)
  return found
}

type StepsBack = { readonly count: number; readonly before: (period: Period) => Period }

const stepsBack = (of: Period): StepsBack => {
  const byYears = (period: Period) => samePeriodLastYear(period)
  switch (of.kind) {
    case 'month':
      return { count: 12, before: (at) => (at.kind === 'month' ? monthBefore(at) : at) }
    case 'quarter':
      return { count: 7, before: (at) => (at.kind === 'quarter' ? quarterBefore(at) : at) }
    case 'halfYear':
      return { count: 5, before: (at) => (at.kind === 'halfYear' ? halfBefore(at) : at) }
    default:
      return { count: 4, before: byYears }
  }
}

type Of<K extends Period['kind']> = Extract<Period, { kind: K }>

const monthBefore = ({ year, month }: Of<'month'>): Period =>
  month > 1 ? monthPeriod(year, month - 1) : monthPeriod(year - 1, 12)

const quarterBefore = ({ year, quarter }: Of<'quarter'>): Period =>
  quarter > 1 ? quarterPeriod(year, quarter - 1) : quarterPeriod(year - 1, 4)

const halfBefore = ({ year, half }: Of<'halfYear'>): Period =>
  half === 2 ? halfYearPeriod(year, 1) : halfYearPeriod(year - 1, 2)
