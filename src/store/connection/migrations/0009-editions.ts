import { type Kysely, sql } from 'kysely'

/**
 * What a province writes of its reports itself: its outlines and its wordings of passages, each edition valid from a day. Like
 * acts they are only appended, and each carries the hash of the one that its province kept before.
 */
export const editions = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table editions (
    province    text not null,
    kind        text not null,
    code        text not null,
    version     int not null,
    holds_from  date not null,
    recorded_at timestamptz(3) not null,
    person      text not null,
    office      text not null,
    content     json not null,
    previous    bytea,
    hash        bytea not null,
    primary key (province, kind, code, version),
    constraint editions_kind check (kind in ('outline', 'wording')),
    constraint editions_version check (version >= 1)
  )`,
  `comment on column editions.content is 'json, not jsonb: the exact text is hashed; null where the common one holds again'`,
  `create unique index editions_chain on editions (province, previous) nulls not distinct`,

  `create function refuse_to_change_editions() returns trigger language plpgsql as $$
  begin
    raise exception 'Đề cương và cách viết đã lưu không được sửa hoặc xóa (% trên bảng editions).', tg_op
      using errcode = 'restrict_violation', hint = 'Hãy lưu một bản mới, dùng từ ngày khác.';
  end $$`,
  `create trigger editions_are_only_appended before update or delete or truncate on editions
    for each statement execute function refuse_to_change_editions()`,
]
