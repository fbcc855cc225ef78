import { sql } from 'kysely'
import type { Place } from '../../ledger/register/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'

/** The setting under which a province keeps its administrative units, each with the days between which it stood. */
export const placesSetting = 'places'

/** The administrative units of each province, past ones too, in the province's own order. */
export const placesOf = async (
  db: Database | LedgerTransaction,
  provinces: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> => {
  const { rows } = await sql<{ province: string; value: readonly Place[] }>`
    select distinct on (province) province, value from settings
     where name = ${placesSetting} and province = any(${[...provinces]})
     order by province, holds_from desc`.execute(db)
  return new Map(rows.map(({ province, value }) => [province, value]))
}
