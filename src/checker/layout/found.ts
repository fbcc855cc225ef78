import type { Certainty, Finding } from '../finding.ts'
import type { Line, LineLook, Paper, Span } from '../paper.ts'

/** A clause of the part on layout in Decree 30/2020: `II.1` is section II, clause 1. */
export type Clause = `I.${number}` | `II.${number}`

/** What a deviation from the decree says of itself. */
export interface Deviation {
  readonly code: string
  readonly certainty?: Certainty
  readonly clause: Clause
  readonly read: string
  readonly expected: string
  readonly tell: string
}

/** A finding at whole lines; none where there are no lines. */
export const foundAt = (
  lines: readonly Line[],
  { code, certainty = 'to-look-at', clause, ...said }: Deviation,
): readonly Finding[] => {
  const [first, ...others] = lines.map(spanOf)
  if (first === undefined) return []
  return [{ kind: 'layout', code: `layout/${code}`, certainty, at: [first, ...others], ...said, rule: ruleOf(clause) }]
}

const spanOf = ({ index, text }: Line): Span => ({ line: index, from: 0, to: text.length })

const ruleOf = (clause: Clause): string => {
  const [section, number] = clause.split('.')
  return `Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục ${section}, khoản ${number}`
}

/** A line with its look. */
export interface SeenLine extends LineLook {
  readonly of: Line
}

/** The lines whose look is known, by their place in the paper. */
export const seenLines = (paper: Paper): ReadonlyMap<number, SeenLine> =>
  new Map(
    (paper.look?.lines ?? []).flatMap((look) => {
      const of = paper.lines[look.line]
      return of === undefined ? [] : [[look.line, { ...look, of }] as const]
    }),
  )

/** A number as it is written in Vietnamese, with one decimal at most. */
export const written = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

/** The different values of lines, as they are written: «11 và 16». */
export const valuesOf = (values: readonly (number | string | undefined)[], unit = ''): string => {
  const different = [
    ...new Set(
      values.flatMap((value) =>
        value === undefined ? [] : [typeof value === 'number' ? written(value) + unit : value],
      ),
    ),
  ]
  const shown = different.slice(0, 4).join('; ')
  return different.length > 4 ? `${shown}; …` : shown
}
