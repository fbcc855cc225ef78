import { type Kysely, sql } from 'kysely'

/** Findings that an office has said are none, and figures taken over from reports older than the ledger. */
export const checks = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table dismissed_findings (
    province    text not null,
    mark        text not null,
    code        text not null,
    sentence    text not null,
    reason      text not null,
    recorded_at timestamptz(3) not null,
    person      text not null,
    primary key (province, mark)
  )`,
  // The last row of an indicator and span holds; a null value takes the figure back.
  `create table historical_figures (
    province    text not null,
    indicator   text not null,
    first_day   date not null,
    last_day    date not null,
    version     integer not null,
    value       numeric,
    file_name   text not null,
    file_hash   text not null,
    page        integer,
    sentence    text not null,
    recorded_at timestamptz(3) not null,
    person      text not null,
    primary key (province, indicator, first_day, last_day, version),
    constraint historical_figures_days check (first_day <= last_day)
  )`,
]
