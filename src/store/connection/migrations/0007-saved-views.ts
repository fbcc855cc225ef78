import { type Kysely, sql } from 'kysely'

/** Views of registers that people have kept for themselves: what stood in the address, under a name. */
export const savedViews = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql
      .raw(
        `create table saved_views (
          person text not null,
          register text not null,
          name text not null check (name <> ''),
          query text not null,
          saved_at timestamptz not null,
          primary key (person, register, name)
        )`,
      )
      .execute(db)
  },
}
