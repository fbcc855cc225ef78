import { type Kysely, sql } from 'kysely'

/** Who did what, the newest first: acts of a province by their instant are found already, those of a person now too. */
export const history = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql.raw('create index acts_by_person on acts (province, person, recorded_at)').execute(db)
  },
}
