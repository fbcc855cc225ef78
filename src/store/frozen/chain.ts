import { sql } from 'kysely'
import type { Database, LedgerTransaction } from '../connection/index.ts'

/** The tables in which frozen figures are kept: each row names the hash of the one that its province kept before it. */
export type FrozenTable = 'promulgations' | 'closings'

/** All tables whose rows are chained so. */
export type ChainedTable = FrozenTable | 'editions' | 'record_file_purges'

/** A row's place in the chain of its province. */
export type Link = { readonly province: string; readonly previous: Buffer | null; readonly hash: Buffer }

/** The hash of the row that a province kept last. */
export const lastHash = async (
  transaction: LedgerTransaction,
  table: ChainedTable,
  province: string,
): Promise<Buffer | null> => {
  // The last of a chain is the one that no other names as its previous.
  const { rows } = await sql<{ hash: Buffer }>`
    select hash from ${sql.table(table)} p where province = ${province}
       and not exists (select from ${sql.table(table)} n where n.province = p.province and n.previous = p.hash)`.execute(
    transaction,
  )
  return rows[0]?.hash ?? null
}

/** The places of all rows, or of one province's, those of a province in the order of its chain; last those that stand in none. */
export const linksInOrder = async (db: Database, table: ChainedTable, province?: string): Promise<readonly Link[]> => {
  const { rows } = await sql<Link>`
    select province, previous, hash from ${sql.table(table)}
     where ${province === undefined ? sql`true` : sql`province = ${province}`} order by province, recorded_at`.execute(
    db,
  )
  return inOrderOfChains(rows)
}

/** That a row stands at this place; no two do. */
export const standsAt = ({ province, previous }: Link) =>
  sql<boolean>`province = ${province} and previous is not distinct from ${previous}`

const inOrderOfChains = (links: readonly Link[]): readonly Link[] => {
  const after = (province: string, hash: Buffer | null) => `${province} ${hash?.toString('hex') ?? ''}`
  const waiting = new Map(links.map((link) => [after(link.province, link.previous), link]))
  const ordered = new Set<Link>()
  for (const province of new Set(links.map((link) => link.province))) {
    let link = waiting.get(after(province, null))
    while (link !== undefined && !ordered.has(link)) {
      ordered.add(link)
      link = waiting.get(after(province, link.hash))
    }
  }
  return [...ordered, ...links.filter((link) => !ordered.has(link))]
}
