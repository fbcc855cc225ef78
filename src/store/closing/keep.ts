import { sql } from 'kysely'
import { chainedHash } from '../../ledger/register/index.ts'
import type { ClosingEntry } from '../../ledger/report/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'
import { lastHash, linksInOrder, standsAt } from '../frozen/index.ts'

/** An entry about a closing as it is kept: its figures in the very text that was hashed. */
export type KeptClosing = {
  readonly province: string
  readonly period: string
  readonly division: string
  readonly seq: number
  readonly kind: ClosingEntry['kind']
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  readonly reason: string | null
  readonly content: string
  readonly previous: Buffer | null
  readonly hash: Buffer
}

/** The hash by which an entry is known, chained to the one its province kept before, of whatever division and period. */
export const hashOfClosing = (kept: Omit<KeptClosing, 'hash'>): Buffer =>
  chainedHash(kept.previous, [
    kept.province,
    kept.period,
    kept.division,
    kept.seq,
    kept.kind,
    kept.recorded_at,
    kept.person,
    kept.office,
    kept.reason,
    kept.content,
  ])

/** Appends an entry for good. */
export const keepClosing = async (transaction: LedgerTransaction, entry: ClosingEntry): Promise<void> => {
  const kept = {
    province: entry.province,
    period: entry.period,
    division: entry.division,
    seq: entry.seq,
    kind: entry.kind,
    recorded_at: entry.recordedAt,
    person: entry.person,
    office: entry.office,
    reason: entry.reason,
    content: JSON.stringify({ figures: entry.figures }),
    previous: await lastHash(transaction, 'closings', entry.province),
  }
  await sql`insert into closings
    (province, period, division, seq, kind, recorded_at, person, office, reason, content, previous, hash)
    values (${kept.province}, ${kept.period}, ${kept.division}, ${kept.seq}, ${kept.kind}, ${kept.recorded_at},
      ${kept.person}, ${kept.office}, ${kept.reason}, ${kept.content}::json, ${kept.previous},
      ${hashOfClosing(kept)})`.execute(transaction)
}

const columns = sql`province, period, division, seq, kind, recorded_at, person, office, reason,
  content::text as content, previous, hash`

const read = (kept: KeptClosing): ClosingEntry => ({
  province: kept.province,
  period: kept.period,
  division: kept.division,
  seq: kept.seq,
  kind: kept.kind,
  recordedAt: kept.recorded_at,
  person: kept.person,
  office: kept.office,
  reason: kept.reason,
  ...(JSON.parse(kept.content) as Pick<ClosingEntry, 'figures'>),
})

/** What was last entered about each division of a province and period: its latest closing, and the latest entry of all. */
export const latestEntries = async (
  db: Database,
  province: string,
  period: string,
): Promise<ReadonlyMap<string, { readonly closing: ClosingEntry; readonly last: ClosingEntry }>> => {
  const { rows } = await sql<KeptClosing>`
    select distinct on (division, kind) ${columns} from closings
     where province = ${province} and period = ${period} order by division, kind, seq desc`.execute(db)
  const entries = rows.map(read)
  return new Map(
    entries
      .filter(({ kind }) => kind === 'closed')
      .map((closing) => {
        const later = entries.find(({ division, seq }) => division === closing.division && seq > closing.seq)
        return [closing.division, { closing, last: later ?? closing }]
      }),
  )
}

/** Which divisions of a province have closed their figures and not opened them again, by period. */
export const closedDivisions = async (
  db: Database,
  province: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await sql<{ period: string; divisions: readonly string[] }>`
    select period, array_agg(division) as divisions from (
      select distinct on (period, division) period, division, kind from closings
       where province = ${province} order by period, division, seq desc
    ) as latest where kind = 'closed' group by period`.execute(db)
  return new Map(rows.map(({ period, divisions }) => [period, divisions]))
}

/** Every entry, or every one of a province, one at a time, those of a province in the order of its chain; last those that stand in none. */
export async function* keptClosings(db: Database, province?: string): AsyncGenerator<KeptClosing> {
  for (const link of await linksInOrder(db, 'closings', province)) {
    const { rows } = await sql<KeptClosing>`select ${columns} from closings where ${standsAt(link)}`.execute(db)
    yield* rows
  }
}
