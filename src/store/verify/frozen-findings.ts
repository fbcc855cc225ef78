import type { Database } from '../connection/index.ts'
import { type FrozenTable, type Link, missingVersions } from '../frozen/index.ts'
import { type ChainedKind, chainedRows } from './chained-rows.ts'
import { type LedgerFinding, placeOf } from './finding.ts'

type FrozenKind<K> = ChainedKind<K> & { readonly table: FrozenTable }

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
  const all: LedgerFinding[] = []
  let count = 0
  for await (const { row, place, findings } of chainedRows(kept, kind)) {
    count += 1
    all.push(...findings)
    const missing = await missingVersions(db, kind.table, row)
    if (missing.length > 0) {
      const records = missing.map(({ register, id, version }) => placeOf(row.province, register, id, version))
      const tell = `Số liệu tính từ bản ghi không còn đủ bút toán: ${records.join('; ')}.`
      all.push({ place, code: `${kind.code}/record-missing`, tell })
    }
  }
  return { findings: all, count }
}
