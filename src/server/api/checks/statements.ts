import type { Statement } from '../../../checker/index.ts'
import { figureId, isRatio } from '../../../ledger/indicator/index.ts'
import { type Figure, ok, type Result } from '../../../ledger/index.ts'
import { askFigures, askReport, type Ledger, type ReportComposed, type SpanAsked } from '../../../store/index.ts'
import { type Phrases, phrasesOfPassages, phrasesOfReport, withoutPeriod } from './phrases.ts'

/**
 * What the registers say in the period of a report and since the beginning of its year: every figure and part, with the
 * words that the ledger writes around it.
 */
export const statementsOf = async (ledger: Ledger, asked: SpanAsked): Promise<Result<readonly Statement[]>> => {
  const report = await askReport(ledger, asked)
  const { own, all, composed } = report.ok
    ? told(report.value)
    : { own: asked.period, all: [asked.period], composed: [] }
  const phrases = [...composed, phrasesOfPassages()]
  const statements: Statement[] = []
  for (const period of all) {
    const found = await askFigures(ledger, { province: asked.province, period })
    if (!found.ok) return found
    const which = period === own ? 'reported' : 'cumulative'
    const kept = registersWithRecords(found.value)
    statements.push(
      ...found.value.flatMap((figure) => statementsOfFigure(figure, which, kept.has(registerOf(figure)), phrases)),
    )
  }
  return ok(statements)
}

// A report older than every outline of its province is not composed, and is read with the words of the passages alone.
const told = ({ document, figures, span }: ReportComposed) => {
  // What is planned for the next period ends later.
  const ofResults = figures.filter((each) => each.span.window.to === span.window.to)
  return {
    own: span.period,
    all: [...new Set([span.period, ...ofResults.map((each) => each.span.period)])],
    composed: [phrasesOfReport(document.body)],
  }
}

const registerOf = ({ indicator }: Figure): string => (isRatio(indicator) ? indicator.per : indicator).register.code

const registersWithRecords = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(figures.filter(({ records }) => records > 0).map(registerOf))

const statementsOfFigure = (
  figure: Figure,
  span: Statement['span'],
  isKept: boolean,
  phrases: readonly Phrases[],
): readonly Statement[] => {
  const { indicator, window, value, parts } = figure
  const phrasesOf = (id: string) => phrases.flatMap((each) => each.get(withoutPeriod(id)) ?? [])
  const statement = (id: string, amount: number, part?: string): Statement => ({
    id,
    indicator: indicator.code,
    title: indicator.title,
    ...(part === undefined ? {} : { part }),
    unit: indicator.unit,
    ...window,
    span,
    value: amount,
    isKept,
    phrases: phrasesOf(id),
  })
  if (isRatio(indicator)) return [statement(figureId(figure), value)]
  return [
    statement(figureId(figure), value),
    ...parts
      .map((part) => ({ part, id: figureId(figure, part) }))
      // Parts that no sentence names would be guesses: hundreds of them have the same words.
      .filter(({ id }) => phrasesOf(id).length > 0)
      .map(({ part, id }) => statement(id, part.value, part.label)),
  ]
}
