import {
  type ActDraft,
  type AnyEntry,
  type AnyRegister,
  type DecideContext,
  decideEntry,
  type FieldFault,
  recordOf,
} from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { placesOf } from '../reading/index.ts'
import { appendActs, chain, type KeptAct } from './act-rows.ts'
import { nextIds, type Writing, writeRecords } from './record-rows.ts'
import { openDay } from './seal.ts'
import { type Signature, signed } from './signature.ts'
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

  for await (const batch of batchesOf(posting.entries)) {
    const ids = await nextIds(transaction, batch.entries.length)
    const lives = batch.entries.flatMap((entry, index) => {
      const at = batch.first + index
      const id = ids[index] ?? 0
      const result =
        'drafts' in entry
          ? ({ ok: true, drafts: entry.drafts, record: recordOf(register, entry.drafts, id) } as const)
          : decideEntry(register, entry, id, context)
      if (result.ok) return [{ at, record: result.record, drafts: result.drafts, origin: entry.origin }]
      refuse({ at, origin: entry.origin, faults: result.faults })
      return []
    })
    const faults = await faultsAgainst(transaction, register, province, lives)
    const posted = lives.filter(({ at, record, origin }) => {
      const found = faults.get(record.id)
      if (found !== undefined) refuse({ at, origin, faults: found })
      return found === undefined
    })
    const acts = posted.flatMap(({ record, drafts }): readonly KeptAct[] =>
      chain({ province, register: register.code, record: record.id }, undefined, drafts, by, {}),
    )
    if (posted.length === 0) continue
    await appendActs(transaction, acts)
    await writeRecords(transaction, register, province, posted satisfies readonly Writing[])
    totals.records += posted.length
    totals.acts += acts.length
  }
  return { ...totals, refusals: refusals.sort((a, b) => a.at - b.at) }
}

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
