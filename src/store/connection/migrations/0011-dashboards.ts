import { type Kysely, sql } from 'kysely'

/** What a province shows on its dashboard, and the map of its administrative units. */
export const dashboards = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table dashboards (
    province    text primary key,
    indicators  text[] not null,
    recorded_at timestamptz(3) not null,
    person      text not null
  )`,
  `create table maps (
    province    text not null,
    level       text not null,
    property    text not null,
    areas       json not null,
    unmatched   text[] not null,
    recorded_at timestamptz(3) not null,
    person      text not null,
    primary key (province, level),
    constraint maps_level check (level in ('district', 'commune'))
  )`,
]
