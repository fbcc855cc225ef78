import type { CheckTold } from '../../server/index.ts'

type Finding = CheckTold['findings'][number]
type Span = CheckTold['unread'][number]['at']

/** A piece of a line, the findings that stand there (places in the list given), and whether it was not understood. */
export type Piece = { readonly text: string; readonly findings: readonly number[]; readonly isUnread: boolean }

/** A line in pieces, cut wherever a mark begins or ends; together they are the whole line. */
export const piecesOf = (
  line: number,
  text: string,
  findings: readonly Pick<Finding, 'at'>[],
  unread: readonly Span[] = [],
): readonly Piece[] => {
  const marks = findings.flatMap(({ at }, finding) =>
    at.filter((span) => span.line === line).map((span) => ({ ...span, finding })),
  )
  const unreadHere = unread.filter((span) => span.line === line)
  const cuts = new Set([0, text.length, ...[...marks, ...unreadHere].flatMap(({ from, to }) => [from, to])])
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((one, other) => one - other)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length
    const holds = (span: Span) => span.from <= from && span.to >= to
    return {
      text: text.slice(from, to),
      findings: [...new Set(marks.filter(holds).map(({ finding }) => finding))],
      isUnread: unreadHere.some(holds),
    }
  })
}

/** Which findings are shown: those of a class and certainty, dismissed ones only where they are wanted. */
export type Shown = {
  readonly kind: Finding['kind'] | 'all'
  readonly certainty: Finding['certainty'] | 'all'
  readonly dismissed: boolean
}

/** The findings that are shown. */
export const shownOf = (findings: readonly Finding[], { kind, certainty, dismissed }: Shown): readonly Finding[] =>
  findings.filter(
    (finding) =>
      (kind === 'all' || finding.kind === kind) &&
      (certainty === 'all' || finding.certainty === certainty) &&
      (finding.dismissed !== null) === dismissed,
  )
