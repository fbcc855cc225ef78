import { sql } from 'kysely'
import type { PlainDate } from '../../ledger/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'

/** A figure taken over from a report that is older than the ledger: what it said, and where. */
export type HistoricalFigure = {
  readonly indicator: string
  /** First and last day, both inclusive. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly value: number
  readonly source: {
    readonly file: string
    /** SHA-256 of the file in hexadecimal, so that the very file can be known again. */
    readonly hash: string
    readonly page: number | null
    readonly sentence: string
  }
  readonly recordedAt: string
  readonly person: string
}

/** The historical figures of a province that hold, by indicator and first day. */
export const historicalFigures = async (db: Database, province: string): Promise<readonly HistoricalFigure[]> => {
  const { rows } = await sql<Kept>`
    select * from (
      select distinct on (indicator, first_day, last_day)
             indicator, first_day::text as "from", last_day::text as "to", value::text as value, file_name as file,
             file_hash as hash, page, sentence, person,
             to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
        from historical_figures where province = ${province}
       order by indicator, first_day, last_day, version desc) as last
     where value is not null order by indicator, "from", "to"`.execute(db)
  return rows.map(({ value, file, hash, page, sentence, ...figure }) => ({
    ...figure,
    value: Number(value),
    source: { file, hash, page, sentence },
  }))
}

type Kept = Pick<HistoricalFigure, 'indicator' | 'from' | 'to' | 'recordedAt' | 'person'> &
  HistoricalFigure['source'] & { readonly value: string }

/** Takes figures over, all or none; a figure of the same indicator and days is followed by the new one, never altered. */
export const takeOverFigures = (
  db: Database,
  province: string,
  figures: readonly HistoricalFigure[],
): Promise<readonly HistoricalFigure[]> =>
  inTransaction(db, async (transaction) => {
    for (const figure of figures) await keep(transaction, province, figure, figure.value)
    return figures
  })

/** Takes a historical figure back; what it said is kept. False where no such figure holds. */
export const withdrawFigure = (
  db: Database,
  province: string,
  of: Pick<HistoricalFigure, 'indicator' | 'from' | 'to'>,
  by: Pick<HistoricalFigure, 'recordedAt' | 'person'>,
): Promise<boolean> =>
  inTransaction(db, async (transaction) => {
    const holds = (await historicalFigures(transaction, province)).find(
      (each) => each.indicator === of.indicator && each.from === of.from && each.to === of.to,
    )
    if (holds !== undefined) await keep(transaction, province, { ...holds, ...by }, null)
    return holds !== undefined
  })

const keep = async (
  db: Database,
  province: string,
  { indicator, from, to, source, recordedAt, person }: HistoricalFigure,
  value: number | null,
): Promise<void> => {
  await sql`
    insert into historical_figures
      (province, indicator, first_day, last_day, version, value, file_name, file_hash, page, sentence, recorded_at, person)
    select ${province}, ${indicator}, ${from}, ${to}, coalesce(max(version), 0) + 1, ${value}::numeric, ${source.file},
           ${source.hash}, ${source.page}::integer, ${source.sentence}, ${recordedAt}::timestamptz, ${person}
      from historical_figures
     where province = ${province} and indicator = ${indicator} and first_day = ${from} and last_day = ${to}`.execute(db)
}
