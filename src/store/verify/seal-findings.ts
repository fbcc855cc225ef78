import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'
import { dayOf, sealHash } from '../posting/index.ts'
import type { LedgerFinding } from './finding.ts'

type SealedDay = {
  readonly province: string
  readonly day: string
  readonly sealed: number | null
  readonly acts: number | null
  readonly agrees: boolean | null
}

/** Days whose acts are not those that were sealed, and days before the last seal that have none. */
export const sealFindings = async (db: Database): Promise<readonly LedgerFinding[]> => {
  const { rows } = await sql<SealedDay>`
    select province, day, s.acts as sealed, a.acts, s.hash = a.hash as agrees
      from seals s
      full join (select province, ${dayOf} as day, count(*) as acts, ${sealHash} as hash from acts group by 1, 2) a
     using (province, day)
     where s.hash is distinct from a.hash
       and day <= (select max(last.day) from seals last where last.province = coalesce(s.province, a.province))
     order by province, day`.execute(db)
  return rows.map(({ province, day, sealed, acts }) => ({
    place: `${province} › ngày ${day}`,
    code: sealed === null ? 'day/not-sealed' : 'day/seal-broken',
    tell:
      sealed === null
        ? `Có ${acts} bút toán ghi trong ngày này nhưng ngày chưa được niêm phong, dù ngày sau đã niêm phong.`
        : `Niêm phong ${sealed} bút toán, nay đọc được ${acts ?? 0} bút toán${sealed === acts ? ' với nội dung khác' : ''}.`,
  }))
}
