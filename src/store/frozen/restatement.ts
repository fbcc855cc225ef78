import { sql } from 'kysely'
import type { Countable } from '../../ledger/indicator/index.ts'
import {
  type CountedRecord,
  freeze,
  type Frozen,
  type FrozenFigure,
  restate,
  type Restatement,
} from '../../ledger/report/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import { booksOf, countedRecords } from '../figures/index.ts'

/** An act that explains a difference. */
export type ExplainingAct = {
  readonly register: string
  readonly record: number
  readonly seq: number
  readonly kind: string
  readonly action: string | null
  readonly happenedOn: string
  readonly recordedAt: string
  readonly person: string
  readonly office: string
  readonly reason: string | null
  readonly changes: Readonly<Record<string, unknown>>
  /** Not counted in the frozen figures; of a record that they did not count, only what was signed after them. */
  readonly since: boolean
}

export type ExplainedRestatement = Restatement & { readonly acts: readonly ExplainingAct[] }

/**
 * What frozen figures would be today, each with the acts that explain the difference; figures that would be the same are
 * left out. What was frozen is not touched.
 * @param db inside a snapshot, what they would be at that moment
 * @param indicators all that are declared; a figure whose indicator is gone cannot be restated and is left out
 */
export const restatementOf = (
  db: Database,
  frozen: Frozen,
  indicators: readonly Countable[],
): Promise<readonly ExplainedRestatement[]> => {
  const read = (snapshot: Database) => restatedIn(snapshot, frozen, indicators)
  return db.isTransaction ? read(db) : inSnapshot(db, read)
}

const restatedIn = async (
  snapshot: Database,
  frozen: Frozen,
  indicators: readonly Countable[],
): Promise<readonly ExplainedRestatement[]> => {
  const restated: ExplainedRestatement[] = []
  const books = booksOf(snapshot)
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  for (const figures of bySpan(frozen.figures)) {
    const [first] = figures
    if (first === undefined) continue
    const span = { window: { from: first.from, to: first.to }, period: first.period }
    const of = figures.flatMap((figure) => known.get(figure.indicator) ?? [])
    const today = await books.figures(frozen.province, span, of)
    for (const then of figures) {
      const figure = today.get(then.indicator)
      // Most figures have not changed, and their records need not be read.
      if (figure === undefined || restate(then, freeze(figure, then)) === undefined) continue
      const counted = await countedRecords(snapshot, frozen.province, span, figure.indicator)
      const restatement = restate(then, freeze(figure, counted))
      if (restatement !== undefined)
        restated.push({ ...restatement, acts: await explaining(snapshot, frozen, restatement) })
    }
  }
  return restated
}

const bySpan = (figures: readonly FrozenFigure[]): readonly (readonly FrozenFigure[])[] => {
  const spans = new Map<string, FrozenFigure[]>()
  for (const figure of figures) spans.set(figure.period, [...(spans.get(figure.period) ?? []), figure])
  return [...spans.values()]
}

// Of a record that was counted or read then, the version tells what came since. Of the others nothing is kept, and an import
// may have been signed before the freezing and finished after it: so all their acts are shown. A figure is read as of the
// last day of its period, so that a step or an amendment of a later day is ordinary work and explains nothing.
const explaining = async (
  snapshot: Database,
  { province, recordedAt }: Frozen,
  { figure, entered, left, changed, linked, newlyLinked }: Restatement,
): Promise<readonly ExplainingAct[]> => {
  const known = new Map([...left, ...changed, ...linked].map((record) => [nameOf(record), record]))
  const unknown = [...entered, ...newlyLinked].filter((record) => !known.has(nameOf(record)))
  const records: readonly CountedRecord[] = [...known.values(), ...unknown.map((record) => ({ ...record, version: 0 }))]
  const { rows } = await sql<ExplainingAct>`
    select register, record, seq, kind, action, happened_on as "happenedOn", recorded_at as "recordedAt",
           person, office, reason, changes, version > 0 or recorded_at > ${recordedAt} as since
      from acts join unnest(${records.map(({ register }) => register)}::text[], ${records.map(({ id }) => id)}::bigint[],
                            ${records.map(({ version }) => version)}::int[])
             as counted (register, record, version) using (register, record)
     where province = ${province} and seq > version and (kind not in ('action', 'amended') or happened_on <= ${figure.to})
     order by recorded_at, register, record, seq`.execute(snapshot)
  return rows
}

const nameOf = ({ register, id }: CountedRecord): string => `${register}/${id}`
