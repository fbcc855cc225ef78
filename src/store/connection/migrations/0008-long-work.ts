import { type Kysely, sql } from 'kysely'

/** What people let run in the background. Not the ledger: rows go after a while, and no backup carries them. */
export const longWork = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table long_work (
    id         uuid primary key,
    province   text not null,
    person     text not null,
    kind       text not null,
    title      text not null,
    asked      json not null,
    state      text not null,
    doing      text,
    done       bigint not null default 0,
    of_all     bigint,
    asked_at   timestamptz(3) not null,
    began_at   timestamptz(3),
    ended_at   timestamptz(3),
    beginnings int not null default 0,
    runner     text,
    seen_at    timestamptz,
    cancel_at  timestamptz(3),
    code       text,
    tell       text,
    outcome    json,
    file_name  text,
    file_type  text,
    file_bytes bigint,
    file_until timestamptz(3),
    constraint long_work_state check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    constraint long_work_end check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
    constraint long_work_runner check (state <> 'running' or (runner is not null and seen_at is not null))
  )`,
  `comment on column long_work.seen_at is 'by the clock of the database, when its runner last showed that it lives'`,
  'create index long_work_of_person on long_work (person, province, asked_at)',
  `create index long_work_unfinished on long_work (province, kind, asked_at) where state in ('waiting', 'running')`,
]
