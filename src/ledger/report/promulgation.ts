import type { OfficialDocument } from '../document/index.ts'
import { type Figure, figureId, type Part } from '../indicator/index.ts'
import type { PlainDate } from '../period/index.ts'

/** A record as it stood when it was counted: its register, its number, and how many acts stood behind it. */
export type CountedRecord = { readonly register: string; readonly id: number; readonly version: number }

/** A figure of a promulgated report (số liệu đã ban hành): it never changes again. */
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

/** A report that got its number and date (ban hành). */
export type Promulgation = {
  readonly province: string
  readonly year: number
  readonly number: number
  readonly outline: string
  readonly period: string
  readonly promulgatedOn: PlainDate
  /** The instant of recording, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  readonly recordedAt: string
  readonly person: string
  readonly office: string
  readonly document: OfficialDocument
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

/** What a promulgated figure would be today (số liệu điều chỉnh), and the records that make the difference. */
export type Restatement = {
  readonly figure: FrozenFigure
  readonly value: number
  readonly parts: readonly Part[]
  /** Counted today, but not then. */
  readonly entered: readonly CountedRecord[]
  /** Counted then, but not today; with the version of then. */
  readonly left: readonly CountedRecord[]
  /** Counted both times, with acts since; with the version of then. */
  readonly changed: readonly CountedRecord[]
  /** Read through a link then, and since changed or no longer read; with the version of then. */
  readonly linked: readonly CountedRecord[]
  /** Read through a link today, but not then. */
  readonly newlyLinked: readonly CountedRecord[]
}

const nameOf = ({ register, id }: CountedRecord): string => `${register}/${id}`

const byName = (records: readonly CountedRecord[]): ReadonlyMap<string, CountedRecord> =>
  new Map(records.map((record) => [nameOf(record), record]))

/** The difference between a figure of then and of today; undefined where value and parts are the same. */
export const restate = (then: FrozenFigure, today: FrozenFigure): Restatement | undefined => {
  if (then.value === today.value && sameParts(then.parts, today.parts)) return undefined
  const [before, after] = [byName(then.records), byName(today.records)]
  const [linkedBefore, linkedAfter] = [byName(then.linked), byName(today.linked)]
  return {
    figure: then,
    value: today.value,
    parts: today.parts,
    entered: today.records.filter((record) => !before.has(nameOf(record))),
    left: then.records.filter((record) => !after.has(nameOf(record))),
    changed: then.records.filter((record) => {
      const now = after.get(nameOf(record))
      return now !== undefined && now.version !== record.version
    }),
    linked: then.linked.filter((record) => linkedAfter.get(nameOf(record))?.version !== record.version),
    newlyLinked: today.linked.filter((record) => !linkedBefore.has(nameOf(record))),
  }
}

// Labels may be worded anew; a part is its key.
const sameParts = (left: readonly Part[], right: readonly Part[]): boolean => {
  const written = (parts: readonly Part[]): string =>
    parts
      .map(({ by, key, value }) => `${by}=${key}:${value}`)
      .sort()
      .join('|')
  return written(left) === written(right)
}
