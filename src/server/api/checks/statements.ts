import type { Statement } from '../../../checker/index.ts'
import type { Figure, Result } from '../../../ledger/index.ts'
import type { Block, Run } from '../../../ledger/document/index.ts'
import { figureId, isRatio } from '../../../ledger/indicator/index.ts'
import { askFigures, askReport, type Ledger, type SpanAsked } from '../../../store/index.ts'
import { ok } from '../../../ledger/index.ts'

/**
 * What the registers say in the period of a report and since the beginning of its year: every figure and part, with the
 * words that the ledger writes around it.
 */
export const statementsOf = async (ledger: Ledger, asked: SpanAsked): Promise<Result<readonly Statement[]>> => {
  const report = await askReport(ledger, asked)
  if (!report.ok) return report
  const { document, figures, span } = report.value
  const phrases = phrasesIn(document.body)
  // What is planned for the next period ends later.
  const ofResults = figures.filter((each) => each.span.window.to === span.window.to)
  const periods = [...new Set([span.period, ...ofResults.map((each) => each.span.period)])]
  const statements: Statement[] = []
  for (const period of periods) {
    const found = await askFigures(ledger, { province: asked.province, period })
    if (!found.ok) return found
    const which = period === span.period ? 'reported' : 'cumulative'
    statements.push(...found.value.flatMap((figure) => statementsOfFigure(figure, which, phrases)))
  }
  return ok(statements)
}

type Phrases = ReadonlyMap<string, Statement['phrases']>

const statementsOfFigure = (figure: Figure, span: Statement['span'], phrases: Phrases): readonly Statement[] => {
  const { indicator, window, value, parts } = figure
  const statement = (id: string, amount: number, part?: string): Statement => ({
    id,
    indicator: indicator.code,
    title: indicator.title,
    ...(part === undefined ? {} : { part }),
    unit: indicator.unit,
    ...window,
    span,
    value: amount,
    phrases: phrases.get(id) ?? [],
  })
  if (isRatio(indicator)) return [statement(figureId(figure), value)]
  return [
    statement(figureId(figure), value),
    ...parts
      .map((part) => ({ part, id: figureId(figure, part) }))
      // Parts that no sentence names would be guesses: hundreds of them have the same words.
      .filter(({ id }) => phrases.has(id))
      .map(({ part, id }) => statement(id, part.value, part.label)),
  ]
}

const phrasesIn = (body: readonly Block[]): Phrases => {
  const found = new Map<string, Statement['phrases']>()
  for (const runs of body.flatMap(runsIn)) {
    const texts = runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? '#' : ''))
    for (const [at, run] of runs.entries()) {
      if (run.kind !== 'figure') continue
      const phrase = { before: texts.slice(0, at).join(''), after: texts.slice(at + 1).join('') }
      found.set(run.id, [
        ...(found.get(run.id) ?? []),
        { before: lastClause(phrase.before), after: firstClause(phrase.after) },
      ])
    }
  }
  return found
}

const runsIn = (block: Block): readonly (readonly Run[])[] => {
  if (block.kind === 'table') return block.rows.flat()
  if (block.kind !== 'paragraph') return []
  return [block.runs, ...block.runs.flatMap((run) => (run.kind === 'footnote' ? [run.runs] : []))]
}

const lastClause = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('. ')) + 1).slice(-120)

const firstClause = (text: string): string => (/^[^;.#(]*/.exec(text)?.[0] ?? '').slice(0, 120)
