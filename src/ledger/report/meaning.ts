import { type Figure, type FigurePart, figureId, isRatio, splitCode } from '../indicator/index.ts'
import { type About, figureSpans, type FigureToken, type Meaning } from '../passage/index.ts'
import type { SpanName } from './outline.ts'
import type { ReportRequest } from './request.ts'
import { aboutReport } from './spans.ts'

/** What may be said of a report in each span, worked out once. */
export const aboutsOf = (request: ReportRequest): ((span: SpanName) => About) => {
  const known = new Map<SpanName, About>()
  return (span) => {
    const about = known.get(span) ?? aboutReport(request, span)
    known.set(span, about)
    return about
  }
}

/** The span that a token means where it stands; undefined where it names one that is none. */
export const spanMeant = ({ span }: FigureToken, here: SpanName): SpanName | undefined => {
  if (span === undefined) return here
  return Object.hasOwn(figureSpans, span) ? (span satisfies string as keyof typeof figureSpans) : undefined
}

/**
 * What the tokens of a text mean in a span of a report.
 * @param figureIn the figure of an indicator in a span, where it was asked for
 */
export const meaningIn = (
  here: SpanName,
  about: (span: SpanName) => About,
  figureIn: (span: SpanName, indicator: string) => Figure | undefined,
): Meaning => ({
  figure: (token) => {
    const span = spanMeant(token, here)
    const figure = span === undefined ? undefined : figureIn(span, token.indicator)
    return figure === undefined ? undefined : partMeant(figure, token)
  },
  word: (word) => {
    const words = about(here)
    return Object.hasOwn(words, word) ? words[word as keyof About] : undefined
  },
})

// A part that no record has is zero; a split that the indicator does not have is no part of it.
const partMeant = (figure: Figure, { part }: FigureToken): Figure | FigurePart | undefined => {
  if (part === undefined) return figure
  const { indicator } = figure
  if (isRatio(indicator) || !indicator.splitBy.some((split) => splitCode(split) === part.by)) return undefined
  const found = figure.parts.find(({ by, key }) => by === part.by && key === part.key)
  const { label, value } = found ?? { label: part.key, value: 0 }
  return { kind: 'part', id: figureId(figure, part), label, value, style: indicator.style }
}
