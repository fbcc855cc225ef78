import { sql } from 'kysely'
import type { PlainDate } from '../../ledger/period/index.ts'
import { chainedHash } from '../../ledger/register/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { lastHash, linksInOrder, standsAt } from '../frozen/index.ts'
import { type Signature, signed } from '../posting/index.ts'

/** What an edition is of: an outline, or the wording of a passage. */
export type EditionKind = 'outline' | 'wording'

/** One edition of an outline or a wording of a province: valid from a day until another one is, never altered. */
export type Edition = {
  readonly province: string
  readonly kind: EditionKind
  /** The code of the outline, or of the passage. */
  readonly code: string
  /** 1 for the first one, then without gaps. */
  readonly version: number
  readonly holdsFrom: PlainDate
  readonly recordedAt: string
  readonly person: string
  readonly office: string
  /** Null where from that day on the common one holds again. */
  readonly content: unknown
}

/** An edition as it is kept: its content in the very text that was hashed. */
export type KeptEdition = {
  readonly province: string
  readonly kind: EditionKind
  readonly code: string
  readonly version: number
  readonly holds_from: PlainDate
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  readonly content: string
  readonly previous: Buffer | null
  readonly hash: Buffer
}

/** The hash by which an edition is known, chained to the one its province kept before, of whatever kind and code. */
export const hashOfEdition = (kept: Omit<KeptEdition, 'hash'>): Buffer =>
  chainedHash(kept.previous, [
    kept.province,
    kept.kind,
    kept.code,
    kept.version,
    kept.holds_from,
    kept.recorded_at,
    kept.person,
    kept.office,
    kept.content,
  ])

type Saving = Pick<Edition, 'province' | 'kind' | 'code' | 'holdsFrom' | 'content'> & { readonly signature: Signature }

/** Keeps an edition for good; where the last one says the same from the same day, that one is the answer. */
export const saveEdition = (
  db: Database,
  saving: Saving,
): Promise<{ readonly edition: Edition; readonly written: boolean }> =>
  inTransaction(db, async (transaction) => {
    const { province, kind, code, holdsFrom, signature } = saving
    const [last] = await editionsOf(transaction, { province, kind, code })
    const content = JSON.stringify(saving.content)
    if (last?.holdsFrom === holdsFrom && JSON.stringify(last.content) === content)
      return { edition: last, written: false }
    const { at, person, office } = signed(signature)
    const kept = {
      province,
      kind,
      code,
      version: (last?.version ?? 0) + 1,
      holds_from: holdsFrom,
      recorded_at: at,
      person,
      office,
      content,
      previous: await lastHash(transaction, 'editions', province),
    }
    await sql`insert into editions
      (province, kind, code, version, holds_from, recorded_at, person, office, content, previous, hash)
      values (${province}, ${kind}, ${code}, ${kept.version}, ${holdsFrom}, ${at}, ${person}, ${office},
        ${content}::json, ${kept.previous}, ${hashOfEdition(kept)})`.execute(transaction)
    return { edition: read(kept), written: true }
  })

const columns = sql`province, kind, code, version, holds_from, recorded_at, person, office,
  content::text as content, previous, hash`

const read = (kept: Omit<KeptEdition, 'hash'>): Edition => ({
  province: kept.province,
  kind: kept.kind,
  code: kept.code,
  version: kept.version,
  holdsFrom: kept.holds_from,
  recordedAt: kept.recorded_at,
  person: kept.person,
  office: kept.office,
  content: JSON.parse(kept.content) as unknown,
})

/** All editions of an outline or wording, the latest first. */
export const editionsOf = async (
  db: Database | LedgerTransaction,
  { province, kind, code }: Pick<Edition, 'province' | 'kind' | 'code'>,
): Promise<readonly Edition[]> => {
  const { rows } = await sql<KeptEdition>`select ${columns} from editions
    where province = ${province} and kind = ${kind} and code = ${code} order by version desc`.execute(db)
  return rows.map(read)
}

/** What a province has written itself and what holds on a day, by kind and code; the latest of all days without one. */
export const editionsOn = async (
  db: Database | LedgerTransaction,
  province: string,
  on?: PlainDate,
): Promise<readonly Edition[]> => {
  const { rows } = await sql<KeptEdition>`
    select distinct on (kind, code) ${columns} from editions
     where province = ${province} and ${on === undefined ? sql`true` : sql`holds_from <= ${on}`}
     order by kind, code, holds_from desc, version desc`.execute(db)
  return rows.map(read).filter(({ content }) => content !== null)
}

/** Every edition, or every one of a province, one at a time, those of a province in the order of its chain. */
export async function* keptEditions(db: Database, province?: string): AsyncGenerator<KeptEdition> {
  for (const link of await linksInOrder(db, 'editions', province)) {
    const { rows } = await sql<KeptEdition>`select ${columns} from editions where ${standsAt(link)}`.execute(db)
    yield* rows
  }
}
