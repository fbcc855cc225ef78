import { setImmediate as immediate } from 'node:timers/promises'
import type { CompiledQuery } from 'kysely'
import {
  type ActDraft,
  type AnyEntry,
  type AnyRegister,
  type DecideContext,
  decideEntry,
  type FieldFault,
  type LedgerRecord,
  recordOf,
} from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { placesOf } from '../reading/index.ts'
import { appendStatement, chain, type KeptAct } from './act-rows.ts'
import { ahead } from './ahead.ts'
import { nextIds, type Writing, writeStatement } from './record-rows.ts'
import { openDay } from './seal.ts'
import { type Signature, type Signed, signed } from './signature.ts'
import { faultsAgainst } from './standing.ts'

/** An entry and the key under which it comes, by which the same line is never posted twice. */
export type KeyedEntry = AnyEntry & { readonly origin?: string }

/** An entry whose acts were already decided, with the same places and on the same day. */
export type DecidedEntry = { readonly drafts: readonly ActDraft[]; readonly origin?: string }

export type EntriesPosting = {
  readonly province: string
  readonly register: AnyRegister
  readonly entries: Iterable<KeyedEntry | DecidedEntry> | AsyncIterable<KeyedEntry | DecidedEntry>
  readonly signature: Signature
  /** What entries are decided with; the province's places, the signature's day and role unless told. */
  readonly context?: DecideContext
}

/** An entry that was not posted; `at` counts the entries from 0. */
export type RefusedEntry = {
  readonly at: number
  readonly origin?: string | undefined
  readonly faults: readonly FieldFault[]
}

export type EntriesPosted = {
  readonly records: number
  readonly acts: number
  readonly refused: number
  /** The first thousand of them. */
  readonly refusals: readonly RefusedEntry[]
}

const batchSize = 1000
const mostRefusals = 1000

/**
 * Posts whole lives of records, in the transaction of the caller. Entries that are refused are not posted, the others
 * are; a caller who wants all or nothing looks at `refused` and rolls back. Memory does not grow with the entries.
 */
export const postEntries = async (transaction: LedgerTransaction, posting: EntriesPosting): Promise<EntriesPosted> => {
  const { province, register, signature } = posting
  const by = await openDay(transaction, province, signed(signature))
  const places = (await placesOf(transaction, [province])).get(province) ?? []
  const context = posting.context ?? { places, today: by.today, ...(by.role === undefined ? {} : { role: by.role }) }
  const refusals: RefusedEntry[] = []
  const totals = { records: 0, acts: 0, refused: 0 }
  const refuse = (refusal: RefusedEntry) => {
    totals.refused += 1
    if (refusals.length < mostRefusals) refusals.push(refusal)
  }

  for await (const { lives, refused, statements } of ahead(preparedBatches(transaction, posting, by, context))) {
    for (const each of refused) refuse(each)
    const faults = await faultsAgainst(transaction, register, province, lives)
    const posted = lives.filter(({ at, record, origin }) => {
      const found = faults.get(record.id)
      if (found !== undefined) refuse({ at, origin, faults: found })
      return found === undefined
    })
    if (posted.length === 0) continue
    const asPrepared = posted.length === lives.length
    for (const statement of asPrepared ? statements : statementsFor(posting, posted))
      await transaction.executeQuery(statement)
    totals.records += posted.length
    totals.acts += posted.reduce((sum, { acts }) => sum + acts.length, 0)
  }
  return { ...totals, refusals: refusals.sort((a, b) => a.at - b.at) }
}

/** An entry that was decided, with its acts signed and chained. */
type Life = {
  readonly at: number
  readonly record: LedgerRecord
  readonly acts: readonly KeptAct[]
  readonly origin: string | undefined
}

/** A batch that only has to be held against what stands in the province; the statements write all of its lives. */
type Prepared = {
  readonly lives: readonly Life[]
  readonly refused: readonly RefusedEntry[]
  readonly statements: readonly CompiledQuery[]
}

async function* preparedBatches(
  transaction: LedgerTransaction,
  posting: EntriesPosting,
  by: Signed,
  context: DecideContext,
): AsyncGenerator<Prepared> {
  let ready: Prepared | undefined
  for await (const batch of batchesOf(posting.entries)) {
    // Whoever takes a batch writes it, and a connection does one thing after the other: so the next one is read by now, and
    // its numbers are the first thing that is asked for.
    if (ready !== undefined) yield ready
    ready = await prepare(posting, batch, await nextIds(transaction, batch.entries.length), by, context)
  }
  if (ready !== undefined) yield ready
}

const prepare = async (
  posting: EntriesPosting,
  { first, entries }: Batch,
  ids: readonly number[],
  by: Signed,
  context: DecideContext,
): Promise<Prepared> => {
  const { province, register } = posting
  const lives: Life[] = []
  const refused: RefusedEntry[] = []
  for (const [index, entry] of entries.entries()) {
    // The batch before this one is being written meanwhile, and its statements have to get through.
    if (index % entriesAtATime === 0) await immediate()
    const [at, id, origin] = [first + index, ids[index] ?? 0, entry.origin]
    const result =
      'drafts' in entry
        ? ({ ok: true, drafts: entry.drafts, record: recordOf(register, entry.drafts, id) } as const)
        : decideEntry(register, entry, id, context)
    if (!result.ok) {
      refused.push({ at, origin, faults: result.faults })
      continue
    }
    const acts = chain({ province, register: register.code, record: id }, undefined, result.drafts, by, {})
    lives.push({ at, record: result.record, acts, origin })
  }
  return { lives, refused, statements: lives.length === 0 ? [] : statementsFor(posting, lives) }
}

const entriesAtATime = 100

const statementsFor = ({ province, register }: EntriesPosting, lives: readonly Life[]): readonly CompiledQuery[] => [
  appendStatement(lives.flatMap(({ acts }) => acts)),
  writeStatement(register, province, lives satisfies readonly Writing[]),
]

type Batch = { readonly first: number; readonly entries: readonly (KeyedEntry | DecidedEntry)[] }

async function* batchesOf(entries: EntriesPosting['entries']): AsyncGenerator<Batch> {
  let first = 0
  let batch: (KeyedEntry | DecidedEntry)[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < batchSize) continue
    yield { first, entries: batch }
    first += batch.length
    batch = []
  }
  if (batch.length > 0) yield { first, entries: batch }
}
