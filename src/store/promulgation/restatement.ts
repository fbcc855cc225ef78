import { sql } from 'kysely'
import { type Countable, isRatio } from '../../ledger/indicator/index.ts'
import {
  type CountedRecord,
  freeze,
  type FrozenFigure,
  type Promulgation,
  restate,
  type Restatement,
} from '../../ledger/report/index.ts'
import { type Database, inSnapshot, type LedgerTransaction } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { counted } from './promulgate.ts'

/** An act since the promulgation that explains a difference. */
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
}

export type ExplainedRestatement = Restatement & { readonly acts: readonly ExplainingAct[] }

/**
 * What the figures of a promulgated report would be today, each with the acts that explain the difference; figures that
 * would be the same are left out. The promulgated report itself is not touched.
 * @param indicators all that are declared; a figure whose indicator is gone cannot be restated and is left out
 */
export const restatementOf = (
  db: Database,
  promulgation: Promulgation,
  indicators: readonly Countable[],
): Promise<readonly ExplainedRestatement[]> =>
  inSnapshot(db, async (snapshot) => {
    const restated: ExplainedRestatement[] = []
    const books = booksOf(snapshot)
    const known = new Map(indicators.map((indicator) => [indicator.code, indicator]))
    for (const figures of bySpan(promulgation.figures)) {
      const [first] = figures
      if (first === undefined) continue
      const span = { window: { from: first.from, to: first.to }, period: first.period }
      const of = figures.flatMap((figure) => known.get(figure.indicator) ?? [])
      const today = await books.figures(promulgation.province, span, of)
      for (const then of figures) {
        const figure = today.get(then.indicator)
        // Most figures have not changed, and their records need not be read.
        if (figure === undefined || restate(then, freeze(figure, [])) === undefined) continue
        const behind = isRatio(figure.indicator) ? figure.indicator.per : figure.indicator
        const records = await books.records(promulgation.province, span, behind)
        const restatement = restate(then, freeze(figure, records.map(counted)))
        if (restatement !== undefined)
          restated.push({ ...restatement, acts: await explaining(snapshot, promulgation, restatement) })
      }
    }
    return restated
  })

const bySpan = (figures: readonly FrozenFigure[]): readonly (readonly FrozenFigure[])[] => {
  const spans = new Map<string, FrozenFigure[]>()
  for (const figure of figures) spans.set(figure.period, [...(spans.get(figure.period) ?? []), figure])
  return [...spans.values()]
}

const explaining = async (
  snapshot: LedgerTransaction,
  { province, recordedAt }: Promulgation,
  { entered, left, changed }: Restatement,
): Promise<readonly ExplainingAct[]> => {
  const records: readonly CountedRecord[] = [...entered, ...left, ...changed]
  const { rows } = await sql<ExplainingAct>`
    select register, record, seq, kind, action, happened_on as "happenedOn", recorded_at as "recordedAt",
           person, office, reason, changes
      from acts join unnest(${records.map(({ register }) => register)}::text[], ${records.map(({ id }) => id)}::bigint[])
             as counted (register, record) using (register, record)
     where province = ${province} and recorded_at > ${recordedAt}
     order by recorded_at, register, record, seq`.execute(snapshot)
  return rows
}
