import type { Part } from '../indicator/index.ts'
import type { CountedRecord, FrozenFigure } from './frozen-figure.ts'

/** What a frozen figure would be today (số liệu điều chỉnh), and the records that make the difference. */
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
