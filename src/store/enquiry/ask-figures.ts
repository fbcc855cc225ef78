import { domains } from '../../domains/index.ts'
import { type Countable, everyIndicator, type Figure, isRatio, ok, type Result, refuse } from '../../ledger/index.ts'
import { type Period, periodCode, periodTitle, samePeriodLastYear } from '../../ledger/period/index.ts'
import { type Books, reportedSpan } from '../../ledger/report/index.ts'
import type { SpanAsked } from './ask.ts'
import { type Enquiry, findIndicator, findRegister, findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'
import { type RecalledFigure, recallIn } from './recalled.ts'
import { inBooks } from './side-by-side.ts'

const everyCountable = everyIndicator(domains)

const registerOf = (each: Countable): string => (isRatio(each) ? each.of : each).register.code

// The very same lists each time: how a list is counted is worked out once for it.
const byRegister = new Map(
  everyCountable.map(registerOf).map((code) => [code, everyCountable.filter((each) => registerOf(each) === code)]),
)

/** Which figures of a period are wanted: those of these indicators, those of this register, all where neither is said. */
export type FiguresChosen = SpanAsked & {
  readonly indicators?: readonly string[] | undefined
  readonly register?: string | undefined
}

/** A figure, and the figure of the same indicator for the same period of the year before. */
export type ComparedFigure = { readonly figure: Figure; readonly yearBefore: RecalledFigure }

/** The chosen figures of a province and period, in the order of the domains. */
export const askChosenFigures = async (ledger: Ledger, asked: FiguresChosen): Promise<Result<readonly Figure[]>> => {
  const chosen = choose(asked)
  if (!chosen.ok) return chosen
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const figures = await ledger.books.figures(province.code, reportedSpan(period, province), chosen.value)
  return ok([...figures.values()])
}

/** The chosen figures of a period beside those of the same period of the year before, all of them of one moment. */
export const askComparedFigures = async (
  ledger: Ledger,
  asked: FiguresChosen,
): Promise<Result<readonly ComparedFigure[]>> => {
  const chosen = choose(asked)
  if (!chosen.ok) return chosen
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { period } = found.value
  if (yearOf(period) <= firstYear)
    return refuse(
      'period/no-year-before',
      `Không so sánh được kỳ ${periodTitle(period)} với cùng kỳ năm trước; so sánh được từ năm ${firstYear + 1}.`,
    )
  const before = await findSpan(ledger.db, asked.province, periodCode(samePeriodLastYear(period)))
  if (!before.ok) return before
  return inBooks(ledger.db, async (books, snapshot) => {
    const recall = await recallIn(snapshot, found.value.province.code)
    const [figures, ofYearBefore] = await Promise.all([
      figuresIn(books, found.value, chosen.value),
      figuresIn(books, before.value, chosen.value),
    ])
    return ok(
      [...figures].flatMap(([code, figure]) => {
        const yearBefore = ofYearBefore.get(code)
        return yearBefore === undefined ? [] : [{ figure, yearBefore: recall(yearBefore) }]
      }),
    )
  })
}

const figuresIn = (books: Books, { province, period }: Enquiry, of: readonly Countable[]) =>
  books.figures(province.code, reportedSpan(period, province), of)

const firstYear = 1900

const yearOf = (period: Period): number => (period.kind === 'dates' ? Number(period.from.slice(0, 4)) : period.year)

const choose = ({ indicators, register }: FiguresChosen): Result<readonly Countable[]> => {
  for (const code of indicators ?? []) {
    const named = findIndicator(code)
    if (!named.ok) return named
  }
  if (register !== undefined) {
    const named = findRegister(register)
    if (!named.ok) return named
  }
  if (indicators === undefined) return ok(register === undefined ? everyCountable : (byRegister.get(register) ?? []))
  const isChosen = (each: Countable): boolean =>
    indicators.includes(each.code) && (register === undefined || registerOf(each) === register)
  return ok(everyCountable.filter(isChosen))
}
