import { sql } from 'kysely'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { Database } from '../connection/index.ts'
import { dayOf, hashOfActs, hashOfSeal } from '../posting/index.ts'
import { type LedgerFinding, sameBytes } from './finding.ts'

/** The last seal of a province: whoever keeps its hash elsewhere can tell later that no day before it was altered. */
export type LastSeal = {
  readonly province: string
  readonly day: PlainDate
  readonly acts: number
  readonly hash: string
}

type Day = {
  readonly day: PlainDate
  readonly sealed: number | null
  readonly previous: Buffer | null
  readonly hash: Buffer | null
  readonly acts: number | null
  readonly content: Buffer | null
}

/**
 * Days whose acts are not those that were sealed, days before the last seal that have none, and seals that do not follow
 * the one before them.
 */
export const sealFindings = async (
  db: Database,
  only?: string,
): Promise<{ readonly findings: readonly LedgerFinding[]; readonly seals: readonly LastSeal[] }> => {
  const findings: LedgerFinding[] = []
  const seals: LastSeal[] = []
  const { rows } = await sql<{ province: string }>`select distinct province from seals
     where ${only === undefined ? sql`true` : sql`province = ${only}`} order by 1`.execute(db)
  for (const { province } of rows) {
    const days = await daysOf(db, province)
    let previous: Buffer | null = null
    for (const day of days) {
      findings.push(...findingsOf(province, day, previous))
      previous = day.hash ?? previous
    }
    const last = days.at(-1)
    if (last?.hash) seals.push({ province, day: last.day, acts: last.sealed ?? 0, hash: last.hash.toString('hex') })
  }
  return { findings, seals }
}

const daysOf = async (db: Database, province: string): Promise<readonly Day[]> => {
  const { rows } = await sql<Day>`
    select day, s.acts as sealed, s.previous, s.hash, a.acts, a.content
      from (select * from seals where province = ${province}) s
      full join (select ${dayOf} as day, count(*) as acts, ${hashOfActs} as content
                   from acts where province = ${province} group by 1) a using (day)
     where day <= (select max(last.day) from seals last where last.province = ${province})
     order by day`.execute(db)
  return rows
}

const findingsOf = (province: string, row: Day, last: Buffer | null): readonly LedgerFinding[] => {
  const { day, sealed, previous, hash, acts, content } = row
  const place = `${province} › ngày ${day}`
  if (sealed === null || hash === null) {
    const tell = `Có ${acts} bút toán ghi trong ngày này nhưng ngày chưa được niêm phong, dù ngày sau đã niêm phong.`
    return [{ place, code: 'day/not-sealed', tell }]
  }
  const findings: LedgerFinding[] = []
  if (!sameBytes(previous, last)) {
    const tell = 'Niêm phong không nối vào niêm phong liền trước: có niêm phong bị lấy đi, chèn vào hoặc làm lại.'
    findings.push({ place, code: 'seal/chain-broken', tell })
  }
  if (content === null || !hashOfSeal(previous, province, { day, acts: acts ?? 0, content }).equals(hash)) {
    const tell = `Niêm phong ${sealed} bút toán, nay đọc được ${acts ?? 0} bút toán${sealed === acts ? ' với nội dung khác' : ''}.`
    findings.push({ place, code: 'day/seal-broken', tell })
  }
  return findings
}
