import type { AnyIndicator, Countable, Figure } from '../indicator/index.ts'
import {
  type About,
  type AnyPassage,
  countableOf,
  type ListedFigure,
  type Meaning,
  type Need,
  tokensIn,
} from '../passage/index.ts'
import type { ReadRecord, Span } from './books.ts'
import { aboutsOf, meaningIn, spanMeant } from './meaning.ts'
import { mentioned, narrativesOf } from './mentioned.ts'
import type { OutlineNode, SpanName } from './outline.ts'
import type { ReportRequest } from './request.ts'
import { reportedSpan, spanOf } from './spans.ts'
import type { Wording } from './wording.ts'

type TopicsNode = Extract<OutlineNode, { kind: 'topics' }>

export type Gathered = {
  readonly figures: readonly { readonly span: Span; readonly figure: Figure }[]
  readonly passagesOf: (node: TopicsNode) => readonly AnyPassage[]
  readonly figuresFor: (passage: AnyPassage, span: SpanName) => Readonly<Record<string, Figure | ListedFigure>>
  /** The province's own wording of a passage. */
  readonly wordingOf: (passage: AnyPassage) => Wording | undefined
  /** What the tokens of texts mean in a span. */
  readonly meaning: (span: SpanName) => Meaning
  readonly about: (span: SpanName) => About
}

type Wanted = { readonly passage: AnyPassage; readonly span: SpanName }

/** An indicator of which a figure is wanted in a span, and whether its records are to be named. */
type Asked = { readonly span: SpanName; readonly need: Need }

/**
 * Fetches everything the passages of an outline need: per span, all figures at once, then the records to be named; and last
 * the figures that the texts of these records name.
 */
export const gather = async (request: ReportRequest): Promise<Gathered> => {
  const passagesOf = passagesIn(request)
  const wordings = new Map((request.wordings ?? []).map((each) => [each.passage, each]))
  const wordingOf = ({ code }: AnyPassage) => wordings.get(code)
  const named = tokensNaming(request.indicators ?? [])
  const pages = pagesOf(request)
  const wanted = wantedIn(request.outline.body, 'reported', passagesOf)

  await pages.fetch(
    wanted.flatMap(({ passage, span }) => {
      const wording = wordingOf(passage)
      const needs = Object.values(passage.needs)
      if (wording === undefined) return needs.map((need) => ({ span, need }))
      const ofWords = [wording.text, wording.whenNone ?? ''].flatMap((text) => named(text, span))
      return [...needs.map((need) => ({ span, need: countableOf(need) })), ...ofWords]
    }),
  )
  await pages.fetch(pages.records().flatMap(({ span, texts }) => texts.flatMap((text) => named(text, span))))

  const about = aboutsOf(request)
  const meaning = (span: SpanName) => meaningIn(span, about, pages.figure)
  const lists = new Map<string, ListedFigure>()
  const listed = (span: SpanName, indicator: AnyIndicator): ListedFigure | undefined => {
    const key = `${indicator.code}@${pages.periodOf(span)}`
    const figure = pages.figure(span, indicator.code) as Figure<AnyIndicator> | undefined
    if (figure === undefined) return undefined
    const entries = () =>
      pages.recordsOf(span, indicator).map((record) => mentioned(indicator.register, record, meaning(span)))
    const list = lists.get(key) ?? { ...figure, entries: entries() }
    lists.set(key, list)
    return list
  }
  return {
    figures: pages.figures(),
    passagesOf,
    wordingOf,
    meaning,
    about,
    figuresFor: (passage, span) =>
      Object.fromEntries(
        Object.entries(passage.needs).map(([name, need]) => {
          const { code } = countableOf(need)
          const isListed = 'kind' in need && wordingOf(passage) === undefined
          const figure = isListed ? listed(span, need.indicator) : pages.figure(span, code)
          if (figure === undefined)
            throw new Error(`passage ${passage.code} needs ${code}, which the books do not give`)
          return [name, figure]
        }),
      ),
  }
}

const passagesIn = ({ passages, period, province }: ReportRequest) => {
  const on = reportedSpan(period, province).window.to
  const holds = passages.filter(({ from, to }) => (from ?? '') <= on && on <= (to ?? '9999'))
  return (node: TopicsNode): readonly AnyPassage[] =>
    node.topics.flatMap(({ code }) => holds.filter(({ topic, tells }) => topic.code === code && tells === node.tells))
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

const tokensNaming = (indicators: readonly Countable[]) => {
  const known = new Map(indicators.map((each) => [each.code, each]))
  return (text: string, here: SpanName): readonly Asked[] =>
    tokensIn(text).flatMap((token) => {
      const [span, need] = [spanMeant(token, here), known.get(token.indicator)]
      return span === undefined || need === undefined ? [] : [{ span, need }]
    })
}

type Page = {
  /** The first name under which the span was asked for. */
  readonly name: SpanName
  readonly span: Span
  readonly figures: ReadonlyMap<string, Figure>
  readonly records: ReadonlyMap<string, { readonly of: AnyIndicator; readonly rows: readonly ReadRecord[] }>
}

// In January the month and the year so far are one period, and in December the year so far and the year: so pages are by period.
const pagesOf = (request: ReportRequest) => {
  const { books, province } = request
  const spans = new Map<SpanName, Span>()
  const pages = new Map<string, Page>()
  const spanNamed = (name: SpanName): Span => {
    const span = spans.get(name) ?? spanOf(name, request)
    spans.set(name, span)
    return span
  }
  const pageOf = (name: SpanName): Page | undefined => pages.get(spanNamed(name).period)

  const fetchPage = async (name: SpanName, needs: readonly Need[]): Promise<void> => {
    const [span, before] = [spanNamed(name), pageOf(name)]
    const missing = [...new Map(needs.map((need) => [countableOf(need).code, countableOf(need)])).values()].filter(
      ({ code }) => before?.figures.has(code) !== true,
    )
    if (missing.length === 0) return
    const figures = await books.figures(province.code, span, missing)
    const toList = new Map(needs.flatMap((need) => ('kind' in need ? [[need.indicator.code, need.indicator]] : [])))
    const records = [...toList.values()].map(async (of) => {
      const rows = (figures.get(of.code)?.value ?? 0) === 0 ? [] : await books.records(province.code, span, of)
      return [of.code, { of, rows }] as const
    })
    pages.set(span.period, {
      name: before?.name ?? name,
      span,
      figures: new Map([...(before?.figures ?? []), ...figures]),
      records: new Map([...(before?.records ?? []), ...(await Promise.all(records))]),
    })
  }

  const isFirstOfPeriod = (name: SpanName, at: number, names: readonly SpanName[]): boolean =>
    names.findIndex((each) => spanNamed(each).period === spanNamed(name).period) === at

  return {
    periodOf: (name: SpanName) => spanNamed(name).period,
    figure: (name: SpanName, code: string) => pageOf(name)?.figures.get(code),
    recordsOf: (name: SpanName, { code }: AnyIndicator) => pageOf(name)?.records.get(code)?.rows ?? [],
    figures: () =>
      [...pages.values()].flatMap(({ span, figures }) => [...figures.values()].map((figure) => ({ span, figure }))),
    /** The texts of officers in the records to be named. */
    records: () =>
      [...pages.values()].map(({ name, records }) => ({
        span: name,
        texts: [...records.values()].flatMap(({ of, rows }) => narrativesOf(of.register, rows)),
      })),
    fetch: async (asked: readonly Asked[]): Promise<void> => {
      const names = [...new Set(asked.map(({ span }) => span))].filter(isFirstOfPeriod)
      const ofPage = (name: SpanName) =>
        asked.filter(({ span }) => spanNamed(span).period === spanNamed(name).period).map(({ need }) => need)
      const fetched = names.map((name) => fetchPage(name, ofPage(name)))
      await Promise.all(fetched)
    },
  }
}
