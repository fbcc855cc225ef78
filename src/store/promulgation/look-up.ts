import { sql } from 'kysely'
import type { Promulgation } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { promulgationsOf } from './keep.ts'

/** What stands at the head of a promulgated report, and by whom it was promulgated. */
export type PromulgationHead = Omit<Promulgation, 'document' | 'figures'> & {
  /** What stands behind its number: `BC-SKHCN`. */
  readonly symbol: string
  readonly summary: readonly string[]
}

/** The heads of the promulgated reports of a province, the latest first: of one year or period where one is named. */
export const promulgationHeads = async (
  db: Database,
  province: string,
  { year, period }: { readonly year?: number | undefined; readonly period?: string | undefined } = {},
): Promise<readonly PromulgationHead[]> => {
  const conditions = [
    sql`province = ${province}`,
    ...(year === undefined ? [] : [sql`year = ${year}`]),
    ...(period === undefined ? [] : [sql`period = ${period}`]),
  ]
  const { rows } = await sql<PromulgationHead>`
    select province, year, number, outline, period, promulgated_on as "promulgatedOn", recorded_at as "recordedAt",
           person, office, content #>> '{document,symbol}' as symbol, content #> '{document,summary}' as summary
      from promulgations where ${sql.join(conditions, sql` and `)}
     order by recorded_at desc, year desc, number desc`.execute(db)
  return rows
}

/** A promulgated report by the number and the year under which it was promulgated. */
export const findPromulgation = async (
  db: Database,
  province: string,
  { year, number }: { readonly year: number; readonly number: number },
): Promise<Promulgation | undefined> => {
  const { rows } = await sql<{ period: string }>`
    select period from promulgations where province = ${province} and year = ${year} and number = ${number}`.execute(db)
  const [found] = rows
  if (found === undefined) return undefined
  const ofPeriod = await promulgationsOf(db, province, found.period)
  return ofPeriod.find((each) => each.year === year && each.number === number)
}
