import { type Kysely, sql } from 'kysely'

/** Vietnamese order as collation `vn`, and `plain_text` for searching without diacritics. */
export const vietnameseText = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`create extension if not exists unaccent`.execute(db)
    await sql`create extension if not exists pg_trgm`.execute(db)

    const { rows } = await sql`select from pg_collation where collname = 'vi-x-icu'`.execute(db)
    await (rows.length > 0 ? orderOfTheServer : orderByRules).execute(db)

    // unaccent comes first: lower() follows the database's locale and leaves Đ alone under C, but never plain letters.
    await sql`
      create function plain_text(value text) returns text
      language sql immutable strict parallel safe
      return lower(unaccent('unaccent'::regdictionary, normalize(value, nfc)))`.execute(db)
  },
}

const orderOfTheServer = sql`create collation vn from "vi-x-icu"`

// For an ICU without Vietnamese: tones in the order huyền, hỏi, ngã, sắc, nặng; ă â đ ê ô ơ ư as letters of their own.
const orderByRules = sql.raw(String.raw`
  create collation vn (provider = icu, locale = 'und', rules = U&'
    &\0300<<\0309<<\0303<<\0301<<\0323
    &a<\0103<<<\0102<\00E2<<<\00C2
    &d<\0111<<<\0110
    &e<\00EA<<<\00CA
    &o<\00F4<<<\00D4<\01A1<<<\01A0
    &u<\01B0<<<\01AF')`)
