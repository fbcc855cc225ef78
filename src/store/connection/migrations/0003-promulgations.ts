import { type Kysely, sql } from 'kysely'

/** Reports that got their number and date. Like acts they are only appended, and each carries the hash of the one before it. */
export const promulgations = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table promulgations (
    province       text not null,
    year           int not null,
    number         int not null,
    outline        text not null,
    period         text not null,
    promulgated_on date not null,
    recorded_at    timestamptz(3) not null,
    person         text not null,
    office         text not null,
    content        json not null,
    previous       bytea,
    hash           bytea not null,
    primary key (province, year, number),
    constraint promulgations_number check (number >= 1)
  )`,
  `comment on column promulgations.content is 'json, not jsonb: the exact text is hashed'`,
  `create unique index promulgations_chain on promulgations (province, previous) nulls not distinct`,

  `create function refuse_to_change_promulgations() returns trigger language plpgsql as $$
  begin
    raise exception 'Báo cáo đã ban hành không được sửa hoặc xóa (% trên bảng promulgations).', tg_op
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger promulgations_are_only_appended before update or delete or truncate on promulgations
    for each statement execute function refuse_to_change_promulgations()`,
]
