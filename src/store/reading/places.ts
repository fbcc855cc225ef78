import { sql } from 'kysely'
import type { Place } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'

/** The setting under which a province keeps its administrative units, each with the days between which it stood. */
export const placesSetting = 'places'

type Places = readonly Place[]

const readBefore = new WeakMap<Database, Map<string, Promise<Places>>>()

/** Lets these readers of one moment, in which nothing is written, read the units of a province once between them. */
export const readPlacesOnce = (readers: readonly Database[]): void => {
  const read = new Map<string, Promise<Places>>()
  for (const reader of readers) readBefore.set(reader, read)
}

/** The administrative units of each province, past ones too, in the province's own order. */
export const placesOf = async (db: Database, provinces: readonly string[]): Promise<ReadonlyMap<string, Places>> => {
  const before = readBefore.get(db)
  const [province] = provinces
  if (before === undefined || province === undefined || provinces.length > 1) return readPlaces(db, provinces)
  const read = before.get(province) ?? readPlaces(db, [province]).then((places) => places.get(province) ?? [])
  before.set(province, read)
  return new Map([[province, await read]])
}

const readPlaces = async (db: Database, provinces: readonly string[]): Promise<ReadonlyMap<string, Places>> => {
  const { rows } = await sql<{ province: string; value: Places }>`
    select distinct on (province) province, value from settings
     where name = ${placesSetting} and province = any(${[...provinces]})
     order by province, holds_from desc`.execute(db)
  return new Map(rows.map(({ province, value }) => [province, value]))
}
