import { sql } from 'kysely'
import type { PlaceLevel } from '../../ledger/register/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import type { Area, MapRead } from './read-map.ts'

/** What is known of a map beside its areas. */
export type MapHead = {
  readonly level: PlaceLevel
  readonly property: string
  readonly units: number
  readonly unmatched: readonly string[]
  readonly recordedAt: string
  readonly person: string
}

/** The maps that a province has. */
export const mapsOf = async (db: Database, province: string): Promise<readonly MapHead[]> => {
  const { rows } = await sql<MapHead>`
    select level, property, json_array_length(areas) as units, unmatched, recorded_at as "recordedAt", person
      from maps where province = ${province} order by level desc`.execute(db)
  return rows
}

/** The areas of the units of one level; undefined where nobody has loaded them. */
export const mapOf = async (db: Database, province: string, level: string): Promise<readonly Area[] | undefined> => {
  const { rows } = await sql<{ areas: readonly Area[] }>`
    select areas from maps where province = ${province} and level = ${level}`.execute(db)
  return rows[0]?.areas
}

/** Keeps a map in the place of the one before it. */
export const keepMap = (
  db: Database,
  { province, level }: { readonly province: string; readonly level: PlaceLevel },
  { property, areas, unmatched }: MapRead,
  by: { readonly person: string; readonly at: string },
): Promise<void> =>
  inTransaction(db, async (transaction) => {
    await sql`
      insert into maps (province, level, property, areas, unmatched, recorded_at, person)
      values (${province}, ${level}, ${property}, ${JSON.stringify(areas)}::json, ${[...unmatched]}::text[], ${by.at}, ${by.person})
      on conflict (province, level) do update set property = excluded.property, areas = excluded.areas,
        unmatched = excluded.unmatched, recorded_at = excluded.recorded_at, person = excluded.person`.execute(
      transaction,
    )
  })

/** Forgets a map. */
export const forgetMap = (db: Database, province: string, level: PlaceLevel): Promise<void> =>
  inTransaction(db, async (transaction) => {
    await sql`delete from maps where province = ${province} and level = ${level}`.execute(transaction)
  })
