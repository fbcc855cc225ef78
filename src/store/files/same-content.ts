import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'
import type { FilesOf } from './record-file.ts'

/** A record, voided ones among them, at which the content of some file is kept. */
export type Holder = { readonly hash: string; readonly register: string; readonly record: number }

/** The other records of a province at which content with one of these hashes is kept and was not purged. */
export const otherHolders = async (
  db: Database,
  { province, register, record }: FilesOf,
  hashes: readonly string[],
): Promise<readonly Holder[]> => {
  if (hashes.length === 0) return []
  const { rows } = await sql<Holder>`
    select distinct encode(f.hash, 'hex') as hash, f.register, f.record
      from record_files f left join record_file_purges g using (province, register, record, number)
     where f.province = ${province} and f.hash = any(select decode(h, 'hex') from unnest(${[...hashes]}::text[]) h)
       and g.hash is null and (f.register, f.record) <> (${register.code}, ${record})
     order by 1, 2, 3 limit 1000`.execute(db)
  return rows
}
