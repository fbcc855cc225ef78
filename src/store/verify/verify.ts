import { CompiledQuery, sql } from 'kysely'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import { dropPurgedContent } from '../files/index.ts'
import { tableOf } from '../tables/index.ts'
import { chainFindings } from './chain-findings.ts'
import { closingFindings } from './closing-findings.ts'
import { editionFindings } from './edition-findings.ts'
import { fileFindings } from './file-findings.ts'
import { historiesOf } from './histories.ts'
import type { LedgerFinding } from './finding.ts'
import { promulgationFindings } from './promulgation-findings.ts'
import { rowFindings } from './row-findings.ts'
import { type LastSeal, sealFindings } from './seal-findings.ts'

/** How far a verification has come: the register it is in, and the acts that were read so far. */
export type Progress = { readonly register: string; readonly province: string; readonly acts: number }

export type Verified = {
  readonly acts: number
  readonly records: number
  readonly promulgations: number
  /** Closings and reopenings. */
  readonly closings: number
  readonly findings: readonly LedgerFinding[]
  /** The last seal of each province, to be kept where nobody who could alter the ledger reaches it. */
  readonly seals: readonly LastSeal[]
}

const mostFindings = 10_000

/**
 * Proves that no act, no closing, no promulgated report, no attached file and no outline or wording of a province was altered,
 * that every row is what its acts add up to, and that the seals hold. Reads everything as of one moment, page by page. Before,
 * content of purged files that somebody who was killed has left is taken away.
 * @param registers all that are declared
 * @param options with a province, only what that province keeps; progress is told as it goes
 * @returns at most ten thousand findings
 */
export const verify = async (
  db: Database,
  registers: readonly AnyRegister[],
  { onProgress, province }: { readonly onProgress?: (progress: Progress) => void; readonly province?: string } = {},
): Promise<Verified> => {
  await dropPurgedContent(db)
  return inSnapshot(db, (snapshot) => verifyIn(snapshot, registers, onProgress, province))
}

const verifyIn = async (
  db: Database,
  registers: readonly AnyRegister[],
  onProgress: ((progress: Progress) => void) | undefined,
  only: string | undefined,
): Promise<Verified> => {
  const { seals, findings: ofSeals } = await sealFindings(db, only)
  const { promulgations, findings: ofPromulgations } = await promulgationFindings(db, only)
  const { closings, findings: ofClosings } = await closingFindings(db, only)
  const findings: LedgerFinding[] = [
    ...ofSeals,
    ...ofPromulgations,
    ...ofClosings,
    ...(await editionFindings(db, only)),
    ...(await fileFindings(db, only)),
    ...(await strangers(db, registers, only)),
  ]
  let acts = 0
  let records = 0
  const verified = () => ({ acts, records, promulgations, closings, seals, findings: findings.slice(0, mostFindings) })
  for (const register of registers)
    for (const province of only === undefined ? await provincesOf(db, register) : [only]) {
      let above = 0
      for await (const histories of historiesOf(db, province, register.code)) {
        const upTo = histories.at(-1)?.[0]?.act.record ?? above
        findings.push(...histories.flatMap(chainFindings))
        findings.push(...(await rowFindings(db, province, register, histories, above, upTo)))
        above = upTo
        records += histories.length
        acts += histories.reduce((sum, history) => sum + history.length, 0)
        onProgress?.({ register: register.code, province, acts })
        if (findings.length > mostFindings) return verified()
      }
      findings.push(...(await rowFindings(db, province, register, [], above, Number.MAX_SAFE_INTEGER)))
    }
  return verified()
}

const provincesOf = async (db: Database, register: AnyRegister): Promise<readonly string[]> => {
  const query = `select distinct province from acts where register = $1
    union select distinct province from ${tableOf(register)} order by 1`
  const { rows } = await db.executeQuery<{ province: string }>(CompiledQuery.raw(query, [register.code]))
  return rows.map(({ province }) => province)
}

const strangers = async (
  db: Database,
  registers: readonly AnyRegister[],
  only: string | undefined,
): Promise<readonly LedgerFinding[]> => {
  const codes = registers.map(({ code }) => code)
  const { rows } = await sql<{ province: string; register: string; acts: number }>`
    select province, register, count(*) as acts from acts
     where register <> all(${codes}) and ${only === undefined ? sql`true` : sql`province = ${only}`} group by 1, 2`.execute(
    db,
  )
  return rows.map(({ province, register, acts }) => ({
    place: `${province} › ${register}`,
    code: 'register/unknown',
    tell: `Có ${acts} bút toán của một sổ không còn được khai báo.`,
  }))
}
