import type { Database } from '../connection/index.ts'
import { type FrozenTable, type Link, missingVersions } from '../frozen/index.ts'
import { type LedgerFinding, placeOf, sameBytes } from './finding.ts'

type FrozenKind<K> = {
  readonly table: FrozenTable
  /** What the codes of its findings begin with. */
  readonly code: string
  readonly placeOf: (kept: K) => string
  readonly hashOf: (kept: K) => Buffer
  readonly chainBroken: string
  readonly altered: string
}

/**
 * Frozen figures that were altered, that do not follow those before them, or that count a record in a version of which the
 * ledger has no act.
 * @param kept one at a time, those of a province in the order of its chain
 */
export const frozenFindings = async <K extends Link>(
  db: Database,
  kept: AsyncIterable<K>,
  kind: FrozenKind<K>,
): Promise<{ readonly findings: readonly LedgerFinding[]; readonly count: number }> => {
  const findings: LedgerFinding[] = []
  let count = 0
  let before: Link | undefined
  for await (const each of kept) {
    count += 1
    const place = kind.placeOf(each)
    if (!sameBytes(each.previous, before?.province === each.province ? before.hash : null))
      findings.push({ place, code: `${kind.code}/chain-broken`, tell: kind.chainBroken })
    if (!kind.hashOf(each).equals(each.hash)) findings.push({ place, code: `${kind.code}/altered`, tell: kind.altered })
    const missing = await missingVersions(db, kind.table, each)
    if (missing.length > 0) {
      const records = missing.map(({ register, id, version }) => placeOf(each.province, register, id, version))
      const tell = `Số liệu tính từ bản ghi không còn đủ bút toán: ${records.join('; ')}.`
      findings.push({ place, code: `${kind.code}/record-missing`, tell })
    }
    before = { province: each.province, previous: each.previous, hash: each.hash }
  }
  return { findings, count }
}
