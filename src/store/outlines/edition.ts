import { sql } from 'kysely'
import { ok, type Refusal, refuse } from '../../ledger/index.ts'
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

/** What is to be kept of an outline or a wording, by whom, and the edition that they saw. */
export type Saving = Pick<Edition, 'province' | 'kind' | 'code' | 'holdsFrom' | 'content'> & {
  readonly signature: Signature
  /** The last edition that the writer saw, 0 where none of the province's own was in use; whatever it is unless told. */
  readonly expectedEdition?: number | undefined
}

/** The edition that now stands, or a refusal: with what others kept since, the latest first, where they did. */
export type EditionSaved =
  | { readonly ok: true; readonly value: { readonly edition: Edition; readonly written: boolean } }
  | (Refusal & { readonly since?: readonly Edition[] })

/**
 * Keeps an edition for good; where the last one says the same from the same day, that one is the answer. Where another
 * one than expected was kept meanwhile, nothing is written.
 */
export const saveEdition = (db: Database, saving: Saving): Promise<EditionSaved> =>
  // Read committed: whoever waited for the lock must see what the one before wrote.
  inTransaction(db, (transaction) => saveIn(transaction, saving), { isolation: 'read committed' })

const saveIn = async (transaction: LedgerTransaction, saving: Saving): Promise<EditionSaved> => {
  const { province, kind, code, holdsFrom, signature } = saving
  // The editions of a province are one chain: they are kept one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('editions'), hashtext(${province}))`.execute(transaction)
  const editions = await editionsOf(transaction, { province, kind, code })
  const [last] = editions
  const content = JSON.stringify(saving.content)
  // Also where it was somebody else who kept the same, or whose answer was lost on the way: nobody's words are written over.
  if (last?.holdsFrom === holdsFrom && JSON.stringify(last.content) === content)
    return ok({ edition: last, written: false })
  const refused = changedMeanwhile(editions, saving.expectedEdition)
  if (refused !== undefined) return refused
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
  return ok({ edition: read(kept), written: true })
}

const changedMeanwhile = (editions: readonly Edition[], expected: number | undefined): EditionSaved | undefined => {
  const [last] = editions
  const version = last?.version ?? 0
  // Who saw none of the province's own in use writes over nobody where it was given up.
  if (expected === undefined || expected === version || (expected === 0 && last?.content === null)) return undefined
  if (expected > version)
    return refuse(
      'edition/not-kept-yet',
      `Chưa có bản ${expected}; expectedEdition là số của bản mới nhất, nay là ${version}.`,
    )
  return {
    ...refuse('edition/changed-meanwhile', 'Người khác đã lưu bản mới hơn bản đang sửa; hãy xem bản ấy rồi lưu lại.'),
    since: editions.filter((each) => each.version > expected),
  }
}

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
  // No text of the database holds this letter, nor can it be asked for one.
  if (code.includes('\0')) return []
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
