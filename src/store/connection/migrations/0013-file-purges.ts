import { type Kysely, sql } from 'kysely'

/**
 * What files of records held and what was erased because the law demands it: who, when, why, by which law. Only appended, each
 * row with the hash of the one that its province kept before. Pieces of a file may go once such a row stands.
 */
export const filePurges = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table record_file_purges (
    province    text not null,
    register    text not null,
    record      bigint not null,
    number      int not null,
    recorded_at timestamptz(3) not null,
    person      text not null,
    office      text not null,
    reason      text not null,
    basis       text not null,
    previous    bytea,
    hash        bytea not null,
    primary key (province, register, record, number),
    foreign key (province, register, record, number) references record_files
  )`,
  `create unique index record_file_purges_chain on record_file_purges (province, previous) nulls not distinct`,
  // The same content may hang on several records.
  `create index record_files_by_hash on record_files (province, hash)`,
  `create trigger record_file_purges_are_only_appended before update or delete or truncate on record_file_purges
    for each statement execute function refuse_to_change_files()`,

  `drop trigger record_file_pieces_are_only_appended on record_file_pieces`,
  `create trigger record_file_pieces_are_only_appended before update or truncate on record_file_pieces
    for each statement execute function refuse_to_change_files()`,
  `create function refuse_to_lose_files() returns trigger language plpgsql as $$
  begin
    if exists (select from record_file_purges g where g.province = old.province and g.register = old.register
                  and g.record = old.record and g.number = old.number) then
      return old;
    end if;
    raise exception 'Tệp đính kèm không được sửa hoặc xóa (% trên bảng %).', tg_op, tg_table_name
      using errcode = 'restrict_violation', hint = 'Hãy xóa nội dung tệp ở trang của bản ghi, có lý do và căn cứ.';
  end $$`,
  `create trigger record_file_pieces_go_when_purged before delete on record_file_pieces
    for each row execute function refuse_to_lose_files()`,
]
