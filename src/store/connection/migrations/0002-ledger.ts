import { type Kysely, sql } from 'kysely'

/** The tables that every register shares. Keys begin with the province, so that a table can be partitioned by it later. */
export const ledger = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of [...acts, ...others]) await sql.raw(statement).execute(db)
  },
}

const acts = [
  `create table acts (
    province    text not null,
    register    text not null,
    record      bigint not null,
    seq         int not null,
    kind        text not null,
    action      text,
    recorded_at timestamptz(3) not null,
    happened_on date not null,
    person      text not null,
    office      text not null,
    reason      text,
    document    bigint,
    changes     json not null,
    previous    bytea,
    hash        bytea not null,
    primary key (province, register, record, seq),
    constraint acts_kind check (kind in ('opened', 'amended', 'action', 'voided', 'corrected')),
    constraint acts_action_is_named check (kind <> 'action' or action is not null),
    constraint acts_chain check (seq >= 1 and (seq = 1) = (previous is null))
  )`,
  `comment on column acts.changes is 'json, not jsonb: the exact text is hashed'`,

  // A block-range index would be far smaller, but only autovacuum keeps it useful, and the embedded engine has none.
  `create index acts_by_day on acts (province, recorded_at)`,

  `create function refuse_to_change_acts() returns trigger language plpgsql as $$
  begin
    raise exception 'Bút toán chỉ được ghi thêm, không được sửa hoặc xóa (% trên bảng acts).', tg_op
      using errcode = 'restrict_violation', hint = 'Hãy ghi một bút toán đính chính (corrected) hoặc hủy (voided).';
  end $$`,
  `create trigger acts_are_only_appended before update or delete or truncate on acts
    for each statement execute function refuse_to_change_acts()`,
]

const others = [
  `create sequence record_ids as bigint`,

  `create table seals (
    province  text not null,
    day       date not null,
    acts      bigint not null,
    previous  bytea,
    hash      bytea not null,
    sealed_at timestamptz(3) not null,
    primary key (province, day)
  )`,
  `create unique index seals_chain on seals (province, previous) nulls not distinct`,

  `create function refuse_to_change_seals() returns trigger language plpgsql as $$
  begin
    raise exception 'Niêm phong chỉ được ghi thêm, không được sửa hoặc xóa (% trên bảng seals).', tg_op
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger seals_are_only_appended before update or delete or truncate on seals
    for each statement execute function refuse_to_change_seals()`,

  // The day on which a province last recorded, whose acts are not yet sealed.
  `create table open_days (
    province text primary key,
    day      date not null
  )`,

  `create table provinces (
    code text primary key,
    name text not null
  )`,

  `create table settings (
    province   text not null,
    name       text not null,
    holds_from date not null,
    value      jsonb not null,
    primary key (province, name, holds_from)
  )`,

  `create table imports (
    province    text not null,
    register    text not null,
    file_hash   bytea not null,
    file_name   text not null,
    rows        int not null,
    imported_at timestamptz(3) not null default now(),
    person      text not null,
    office      text not null,
    primary key (province, register, file_hash)
  )`,
]
