import type { Window } from '../period/index.ts'
import type { AnyIndicator, Countable, KeysOf, SplitsOf, ValueStyle } from './indicator.ts'

/** One part («trong đó») of a figure. `key` is `unclassified` where records have no value for the split. */
export type Part = { readonly by: string; readonly key: string; readonly label: string; readonly value: number }

/** The value of an indicator for a period and a province, with its parts. */
export interface Figure<I extends Countable = Countable> {
  readonly kind: 'figure'
  readonly indicator: I
  readonly window: Window
  /** The period it was asked for, as in `2021-9M`. */
  readonly period: string
  readonly value: number
  readonly parts: readonly Part[]
  /** How many records stand behind it. */
  readonly records: number
}

/** A number with its way back: one part of a figure, named by `indicator[by=key]@period`. */
export type FigurePart = {
  readonly kind: 'part'
  readonly id: string
  readonly label: string
  readonly value: number
  readonly style: ValueStyle
}

/** The name under which a figure stands in documents and addresses. */
export const figureId = (figure: Figure, part?: Pick<Part, 'by' | 'key'>): string =>
  `${figure.indicator.code}${part === undefined ? '' : `[${part.by}=${part.key}]`}@${figure.period}`

const asPart = (figure: Figure, part: Part): FigurePart => ({
  kind: 'part',
  id: figureId(figure, part),
  label: part.label,
  value: part.value,
  style: figure.indicator.style,
})

/** The parts of one split that are not zero, in the order of their list. */
export const partsOf = <I extends AnyIndicator>(figure: Figure<I>, by: SplitsOf<I>): readonly FigurePart[] =>
  figure.parts.filter((part) => part.by === by).map((part) => asPart(figure, part))

/** One part of a figure; zero where no record has that key. */
export const partOf = <I extends AnyIndicator, By extends SplitsOf<I>>(
  figure: Figure<I>,
  by: By,
  key: KeysOf<I, By>,
): FigurePart => {
  const found = figure.parts.find((each) => each.by === by && each.key === key)
  return asPart(figure, found ?? { by, key: String(key), label: String(key), value: 0 })
}

/** The parts that are not zero and have a value for the split: «chưa phân loại» is left out. */
export const classified = (parts: readonly FigurePart[]): readonly FigurePart[] =>
  parts.filter((part) => part.value !== 0 && !/[=+]unclassified[\]+]/.test(part.id))
