import { type Countable, type Figure, figureId, type Part } from '../indicator/index.ts'
import type { PlainDate } from '../period/index.ts'

/** A record as it stood when it was counted: its register, its number, and how many acts stood behind it. */
export type CountedRecord = { readonly register: string; readonly id: number; readonly version: number }

/** A figure as somebody vouched for it, in a closing or in a promulgated report: it never changes again. */
export type FrozenFigure = {
  readonly id: string
  readonly indicator: string
  readonly title: string
  readonly unit: string
  readonly period: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly value: number
  readonly parts: readonly Part[]
  readonly records: readonly CountedRecord[]
  /** The records to which those link and that the figure reads too, as an instrument's owner for its district. */
  readonly linked: readonly CountedRecord[]
}

/** Figures that were frozen together: whose they are and the instant of recording, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Frozen = {
  readonly province: string
  readonly recordedAt: string
  readonly figures: readonly FrozenFigure[]
}

/** A figure with the records behind it and those it reads through links, as it is kept. */
export const freeze = (
  figure: Figure,
  { records, linked }: Pick<FrozenFigure, 'records' | 'linked'>,
): FrozenFigure => ({
  id: figureId(figure),
  indicator: figure.indicator.code,
  title: figure.indicator.title,
  unit: figure.indicator.unit,
  period: figure.period,
  from: figure.window.from,
  to: figure.window.to,
  value: figure.value,
  parts: figure.parts,
  records,
  linked,
})

/** Frozen figures whose indicators are no longer declared, so that nobody can say what they would be today. */
export const notRestatedOf = (
  figures: readonly FrozenFigure[],
  indicators: readonly Countable[],
): readonly FrozenFigure[] => {
  const declared = new Set(indicators.map(({ code }) => code))
  return figures.filter((figure) => !declared.has(figure.indicator))
}
