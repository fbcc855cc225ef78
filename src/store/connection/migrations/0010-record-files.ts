import { type Kysely, sql } from 'kysely'

/** Files of records: who attached and who took off which, and what they hold in pieces. Only appended, like acts. */
export const recordFiles = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table record_files (
    province    text not null,
    register    text not null,
    record      bigint not null,
    number      int not null,
    name        text not null,
    type        text not null,
    size        int not null,
    hash        bytea not null,
    attached_at timestamptz(3) not null,
    person      text not null,
    office      text not null,
    primary key (province, register, record, number),
    constraint record_files_number check (number > 0),
    constraint record_files_size check (size > 0)
  )`,
  `create table record_file_removals (
    province   text not null,
    register   text not null,
    record     bigint not null,
    number     int not null,
    removed_at timestamptz(3) not null,
    person     text not null,
    office     text not null,
    reason     text not null,
    primary key (province, register, record, number),
    foreign key (province, register, record, number) references record_files
  )`,
  // Pieces, so that no row of a backup and no message to the engine is larger than one of them.
  `create table record_file_pieces (
    province text not null,
    register text not null,
    record   bigint not null,
    number   int not null,
    piece    int not null,
    bytes    bytea not null,
    primary key (province, register, record, number, piece)
  )`,
  // Documents and pictures are compressed already.
  `alter table record_file_pieces alter column bytes set storage external`,

  `create function refuse_to_change_files() returns trigger language plpgsql as $$
  begin
    raise exception 'Tệp đính kèm không được sửa hoặc xóa (% trên bảng %).', tg_op, tg_table_name
      using errcode = 'restrict_violation', hint = 'Hãy gỡ tệp khỏi bản ghi và đính kèm tệp khác.';
  end $$`,
  ...['record_files', 'record_file_removals', 'record_file_pieces'].map(
    (table) => `create trigger ${table}_are_only_appended before update or delete or truncate on ${table}
      for each statement execute function refuse_to_change_files()`,
  ),
]
