import type { Link } from '../frozen/index.ts'
import { type LedgerFinding, sameBytes } from './finding.ts'

/** How rows of one kind are told of, each of which carries the hash of the one that its province kept before. */
export type ChainedKind<Row> = {
  /** What the codes of its findings begin with. */
  readonly code: string
  readonly placeOf: (row: Row) => string
  readonly hashOf: (row: Row) => Buffer
  readonly chainBroken: string
  readonly altered: string
}

/**
 * Every row with its place, and what is wrong with it: it was altered, or does not follow the one before.
 * @param rows one at a time, those of a province in the order of their chain
 */
export async function* chainedRows<Row extends Link>(
  rows: AsyncIterable<Row>,
  { code, placeOf, hashOf, chainBroken, altered }: ChainedKind<Row>,
): AsyncGenerator<{ readonly row: Row; readonly place: string; readonly findings: readonly LedgerFinding[] }> {
  let before: Pick<Link, 'province' | 'hash'> | undefined
  for await (const row of rows) {
    const place = placeOf(row)
    const findings: LedgerFinding[] = []
    if (!sameBytes(row.previous, before?.province === row.province ? before.hash : null))
      findings.push({ place, code: `${code}/chain-broken`, tell: chainBroken })
    if (!hashOf(row).equals(row.hash)) findings.push({ place, code: `${code}/altered`, tell: altered })
    yield { row, place, findings }
    // Not the row: it may hold a whole report.
    before = { province: row.province, hash: row.hash }
  }
}

/** All that is wrong with rows of one kind. */
export const chainedFindings = async <Row extends Link>(
  rows: AsyncIterable<Row>,
  kind: ChainedKind<Row>,
): Promise<readonly LedgerFinding[]> => {
  const all: LedgerFinding[] = []
  for await (const { findings } of chainedRows(rows, kind)) all.push(...findings)
  return all
}
