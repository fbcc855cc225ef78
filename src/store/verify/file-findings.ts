import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'
import { hashOfPurge, keptPurges } from '../files/index.ts'
import { chainedFindings } from './chained-rows.ts'
import { type LedgerFinding, placeOf } from './finding.ts'

type FileAt = {
  readonly province: string
  readonly register: string
  readonly record: number
  readonly number: number
}

type StrangeFile = FileAt & { readonly name: string; readonly purged: boolean; readonly held: boolean }

/** Attached files that no longer hold what was attached, unless it was purged, and purges that were altered. */
export const fileFindings = async (db: Database, province?: string): Promise<readonly LedgerFinding[]> => [
  ...(await contentFindings(db, province)),
  ...(await purgeFindings(db, province)),
]

const contentFindings = async (db: Database, province?: string): Promise<readonly LedgerFinding[]> => {
  const { rows } = await sql<StrangeFile>`
    select f.province, f.register, f.record, f.number, f.name, g.hash is not null as purged, held.size is not null as held
      from record_files f
      left join record_file_purges g using (province, register, record, number)
      left join lateral (
        select sha256(string_agg(p.bytes, ''::bytea order by p.piece)) as hash, sum(length(p.bytes)) as size
          from record_file_pieces p
         where p.province = f.province and p.register = f.register and p.record = f.record and p.number = f.number
      ) held on true
     where case when g.hash is not null then held.size is not null
                else held.hash is distinct from f.hash or held.size is distinct from f.size end
       and (${province ?? null}::text is null or f.province = ${province ?? null})
     order by 1, 2, 3, 4`.execute(db)
  return rows.map((file) => ({ place: fileAt(file), ...strangenessOf(file) }))
}

const strangenessOf = ({ name, purged, held }: StrangeFile): Omit<LedgerFinding, 'place'> => {
  if (purged)
    return {
      code: 'file/not-purged',
      tell: `Tệp “${name}” được ghi là đã xóa nội dung nhưng nội dung vẫn còn: khởi động lại Sổ cái hoặc kiểm chứng lại để xóa nốt.`,
    }
  return held
    ? { code: 'file/altered', tell: `Tệp “${name}” không còn đúng như khi đính kèm: nội dung không khớp mã băm.` }
    : {
        code: 'file/missing',
        tell: `Tệp “${name}” không còn nội dung, mà không có ai ghi là đã xóa theo quy định.`,
      }
}

const purgeFindings = (db: Database, province?: string): Promise<readonly LedgerFinding[]> =>
  chainedFindings(keptPurges(db, province), {
    code: 'file-purge',
    placeOf: (purge) => `${fileAt(purge)} › xóa nội dung`,
    hashOf: hashOfPurge,
    chainBroken: 'Không nối vào lần xóa nội dung tệp liền trước của tỉnh: có lần xóa bị lấy đi hoặc chèn vào.',
    altered: 'Không khớp mã băm của chính nó: người xóa, căn cứ, lý do hoặc tên, cỡ, mã băm của tệp đã bị sửa.',
  })

const fileAt = ({ province, register, record, number }: FileAt): string =>
  `${placeOf(province, register, record)} › tệp ${number}`
