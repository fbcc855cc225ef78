import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'

/**
 * What those are called today who recorded something, by the person that an act carries: people by their names, keys of
 * other systems by their titles, whoever is not known here as the act has it.
 */
export const personNames = async (db: Database, persons: readonly string[]): Promise<(person: string) => string> => {
  const asked = [...new Set(persons)]
  const { rows } = await sql<{ person: string; name: string }>`
    select id as person, name from identity_user where id = any(${asked})
    union all select 'key:' || id, title from api_keys where 'key:' || id = any(${asked})`.execute(db)
  const names = new Map(rows.map(({ person, name }) => [person, name]))
  return (person) => names.get(person) ?? person
}
