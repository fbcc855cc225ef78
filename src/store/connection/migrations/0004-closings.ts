import { type Kysely, sql } from 'kysely'

/** Figures for which a division vouched, and what was opened again. Like promulgations only appended, and chained by hash. */
export const closings = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table closings (
    province    text not null,
    period      text not null,
    division    text not null,
    seq         int not null,
    kind        text not null,
    recorded_at timestamptz(3) not null,
    person      text not null,
    office      text not null,
    reason      text,
    content     json not null,
    previous    bytea,
    hash        bytea not null,
    primary key (province, period, division, seq),
    constraint closings_kind check (kind in ('closed', 'reopened')),
    constraint closings_reason check ((kind = 'reopened') = (reason is not null)),
    constraint closings_begin check (seq > 1 or (seq = 1 and kind = 'closed'))
  )`,
  `comment on column closings.content is 'json, not jsonb: the exact text is hashed'`,
  `create unique index closings_chain on closings (province, previous) nulls not distinct`,

  `create function refuse_to_change_closings() returns trigger language plpgsql as $$
  begin
    raise exception 'Số liệu đã chốt không được sửa hoặc xóa (% trên bảng closings).', tg_op
      using errcode = 'restrict_violation', hint = 'Hãy mở lại số liệu và chốt lại.';
  end $$`,
  `create trigger closings_are_only_appended before update or delete or truncate on closings
    for each statement execute function refuse_to_change_closings()`,
]
