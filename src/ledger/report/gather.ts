import type { Figure } from '../indicator/index.ts'
import { type AnyPassage, countableOf, type ListedFigure, type Need } from '../passage/index.ts'
import type { Span } from './books.ts'
import { mentioned } from './mentioned.ts'
import type { OutlineNode, SpanName } from './outline.ts'
import type { ReportRequest } from './request.ts'
import { reportedSpan, spanOf } from './spans.ts'

type TopicsNode = Extract<OutlineNode, { kind: 'topics' }>

export type Gathered = {
  readonly figures: readonly { readonly span: Span; readonly figure: Figure }[]
  readonly passagesOf: (node: TopicsNode) => readonly AnyPassage[]
  readonly figuresFor: (passage: AnyPassage, span: SpanName) => Readonly<Record<string, Figure | ListedFigure>>
}

type Wanted = { readonly passage: AnyPassage; readonly span: SpanName }

/** Fetches everything the passages of an outline need: per span, all figures at once, then the records to be named. */
export const gather = async (request: ReportRequest): Promise<Gathered> => {
  const { outline, province, period } = request
  const on = reportedSpan(period, province).window.to
  const passagesOf = (node: TopicsNode): readonly AnyPassage[] =>
    node.topics.flatMap((topic) =>
      request.passages.filter(
        (each) =>
          each.topic.code === topic.code &&
          each.tells === node.tells &&
          (each.from ?? '') <= on &&
          on <= (each.to ?? '9999'),
      ),
    )
  const wanted = wantedIn(outline.body, 'reported', passagesOf)
  const names = [...new Set(wanted.map((each) => each.span))]
  const spanNamed = new Map(names.map((name) => [name, spanOf(name, request)]))
  const codeOf = (name: SpanName): string => spanNamed.get(name)?.period ?? ''
  // In January the month and the year so far are one period, and in December the year so far and the year.
  const spans = new Map([...spanNamed.values()].map((span) => [span.period, span]))
  const byPeriod = new Map(
    await Promise.all(
      [...spans].map(async ([code, span]) => {
        const needs = wanted
          .filter((each) => codeOf(each.span) === code)
          .flatMap(({ passage }) => Object.values(passage.needs))
        return [code, await fetchSpan(request, span, needs)] as const
      }),
    ),
  )
  return {
    figures: [...byPeriod.values()].flatMap(({ span, figures }) =>
      [...figures.values()].map((figure) => ({ span, figure })),
    ),
    passagesOf,
    figuresFor: (passage, span) =>
      Object.fromEntries(
        Object.entries(passage.needs).map(([name, need]) => {
          const code = countableOf(need).code
          const fetched = byPeriod.get(codeOf(span))
          const figure = 'kind' in need ? fetched?.lists.get(code) : fetched?.figures.get(code)
          if (figure === undefined)
            throw new Error(`passage ${passage.code} needs ${code}, which the books do not give`)
          return [name, figure]
        }),
      ),
  }
}

const wantedIn = (
  nodes: readonly OutlineNode[],
  span: SpanName,
  passagesOf: (node: TopicsNode) => readonly AnyPassage[],
): readonly Wanted[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'words') return []
    if (node.kind === 'topics') return passagesOf(node).map((passage) => ({ passage, span }))
    return wantedIn(node.body, node.kind === 'section' ? (node.span ?? span) : span, passagesOf)
  })

const fetchSpan = async (request: ReportRequest, span: Span, needs: readonly Need[]) => {
  const { books, province } = request
  const countables = [...new Map(needs.map((need) => [countableOf(need).code, countableOf(need)])).values()]
  const figures = await books.figures(province.code, span, countables)
  const listedNeeds = new Map(needs.flatMap((need) => ('kind' in need ? [[need.indicator.code, need.indicator]] : [])))
  const list = async (indicator: ListedFigure['indicator']): Promise<readonly (readonly [string, ListedFigure])[]> => {
    const figure = figures.get(indicator.code) as Figure<typeof indicator> | undefined
    if (figure === undefined) return []
    const records = figure.value === 0 ? [] : await books.records(province.code, span, indicator)
    return [[indicator.code, { ...figure, entries: records.map((record) => mentioned(indicator.register, record)) }]]
  }
  const lists = await Promise.all([...listedNeeds.values()].map(list))
  return { span, figures, lists: new Map(lists.flat()) }
}
