import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'
import { type LedgerFinding, placeOf } from './finding.ts'

type AlteredFile = {
  readonly province: string
  readonly register: string
  readonly record: number
  readonly number: number
  readonly name: string
}

/** Attached files that no longer hold what was attached. */
export const fileFindings = async (db: Database, province?: string): Promise<readonly LedgerFinding[]> => {
  const { rows } = await sql<AlteredFile>`
    select f.province, f.register, f.record, f.number, f.name
      from record_files f left join lateral (
        select sha256(string_agg(p.bytes, ''::bytea order by p.piece)) as hash, sum(length(p.bytes)) as size
          from record_file_pieces p
         where p.province = f.province and p.register = f.register and p.record = f.record and p.number = f.number
      ) held on true
     where (held.hash is distinct from f.hash or held.size is distinct from f.size)
       and (${province ?? null}::text is null or f.province = ${province ?? null})
     order by 1, 2, 3, 4`.execute(db)
  return rows.map(({ number, name, ...at }) => ({
    place: `${placeOf(at.province, at.register, at.record)} › tệp ${number}`,
    code: 'file/altered',
    tell: `Tệp “${name}” không còn đúng như khi đính kèm: nội dung không khớp mã băm.`,
  }))
}
