import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'
import { hashOfPromulgation, type KeptPromulgation, keptPromulgations } from '../promulgation/index.ts'
import { type LedgerFinding, placeOf, sameBytes } from './finding.ts'

/**
 * Promulgated reports that were altered, that do not follow the one before them, or that count a record in a version of
 * which the ledger has no act. One report is held at a time.
 */
export const promulgationFindings = async (
  db: Database,
): Promise<{ readonly findings: readonly LedgerFinding[]; readonly promulgations: number }> => {
  const findings: LedgerFinding[] = []
  let promulgations = 0
  let before: KeptPromulgation | undefined
  for await (const kept of keptPromulgations(db)) {
    promulgations += 1
    const place = `${kept.province} › báo cáo số ${kept.number} năm ${kept.year}`
    if (!sameBytes(kept.previous, before?.province === kept.province ? before.hash : null)) {
      const tell = 'Không nối vào báo cáo đã ban hành liền trước: có báo cáo bị lấy đi hoặc chèn vào.'
      findings.push({ place, code: 'promulgation/chain-broken', tell })
    }
    if (!hashOfPromulgation(kept).equals(kept.hash)) {
      const tell = 'Nội dung không khớp mã băm của chính nó: báo cáo đã bị sửa sau khi ban hành.'
      findings.push({ place, code: 'promulgation/altered', tell })
    }
    const missing = await versionsMissing(db, kept)
    if (missing.length > 0) {
      const tell = `Số liệu tính từ bản ghi không còn đủ bút toán: ${missing.join('; ')}.`
      findings.push({ place, code: 'promulgation/record-missing', tell })
    }
    before = kept
  }
  return { findings, promulgations }
}

/** The first few records that a report counts or reads in a version that the ledger does not have. */
const versionsMissing = async (
  db: Database,
  { province, year, number }: KeptPromulgation,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ register: string; id: number; version: number }>`
    select distinct c.register, c.id, c.version
      from promulgations p, json_array_elements(p.content -> 'figures') f,
           lateral (select * from json_to_recordset(f -> 'records') as r (register text, id bigint, version int)
                    union all
                    select * from json_to_recordset(f -> 'linked') as l (register text, id bigint, version int)) c
     where p.province = ${province} and p.year = ${year} and p.number = ${number}
       and not exists (select from acts a where a.province = p.province and a.register = c.register
                          and a.record = c.id and a.seq = c.version)
     order by 1, 2, 3 limit 5`.execute(db)
  return rows.map(({ register, id, version }) => placeOf(province, register, id, version))
}
