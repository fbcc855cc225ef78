import { CompiledQuery, sql } from 'kysely'
import {
  type Act,
  type ActDraft,
  type AnyRegister,
  type Changes,
  changesText,
  hashOf,
} from '../../ledger/register/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'
import { type SentColumn, sentRows } from './sent-rows.ts'
import type { Signed } from './signature.ts'

/** An act as the ledger keeps it: with its place in the chain, and its changes in the very text that was hashed. */
export type KeptAct = {
  readonly act: Act
  readonly changes: string
  readonly previous: Buffer | null
  readonly hash: Buffer
}

type ActRow = Omit<Act, 'recordedAt' | 'happenedOn' | 'changes'> & {
  readonly recorded_at: string
  readonly happened_on: PlainDate
  readonly changes: string
  readonly previous: Buffer | null
  readonly hash: Buffer
}

const asKept = ({ recorded_at, happened_on, changes, previous, hash, ...same }: ActRow): KeptAct => ({
  act: { ...same, recordedAt: recorded_at, happenedOn: happened_on, changes: JSON.parse(changes) as Changes },
  changes,
  previous,
  hash,
})

const columns = sql`province, register, record, seq, kind, action, recorded_at, happened_on, person, office, reason,
  document, changes::text as changes, previous, hash`

/** All acts of one record, in their order. */
export const actsOf = async (
  db: Database | LedgerTransaction,
  province: string,
  register: AnyRegister,
  record: number,
): Promise<readonly KeptAct[]> => {
  const { rows } = await sql<ActRow>`
    select ${columns} from acts
     where province = ${province} and register = ${register.code} and record = ${record} order by seq`.execute(db)
  return rows.map(asKept)
}

/** The acts of a register that follow a record's act, at most `limit`, in the order of record and seq. */
export const actsAfter = async (
  db: Database | LedgerTransaction,
  province: string,
  register: string,
  after: { readonly record: number; readonly seq: number },
  limit: number,
): Promise<readonly KeptAct[]> => {
  const { rows } = await sql<ActRow>`
    select ${columns} from acts
     where province = ${province} and register = ${register} and (record, seq) > (${after.record}, ${after.seq})
     order by record, seq limit ${limit}`.execute(db)
  return rows.map(asKept)
}

/** What an act rests on besides what it changes. */
export type Grounds = { readonly reason?: string | undefined; readonly document?: number | undefined }

/** Signs drafts and chains them to the record's last act. */
export const chain = (
  { province, register, record }: Pick<Act, 'province' | 'register' | 'record'>,
  last: KeptAct | undefined,
  drafts: readonly ActDraft[],
  { person, office, at: recordedAt }: Signed,
  { reason, document }: Grounds,
): readonly KeptAct[] => {
  const kept: KeptAct[] = []
  for (const draft of drafts) {
    const before = kept.at(-1) ?? last
    const seq = (before?.act.seq ?? 0) + 1
    // Named one by one, as `unsigned` does.
    const act: Act = {
      province,
      register,
      record,
      seq,
      kind: draft.kind,
      action: draft.action,
      happenedOn: draft.happenedOn,
      changes: draft.changes,
      recordedAt,
      person,
      office,
      reason: reason ?? null,
      document: document ?? null,
    }
    const changes = changesText(act.changes)
    const previous = before?.hash ?? null
    kept.push({ act, changes, previous, hash: hashOf(act, previous, changes) })
  }
  return kept
}

/** Appends acts, those of one record in their order. */
export const appendActs = async (transaction: LedgerTransaction, kept: readonly KeptAct[]): Promise<void> => {
  if (kept.length > 0) await transaction.executeQuery(appendStatement(kept))
}

/** The statement that appends these acts. */
export const appendStatement = (kept: readonly KeptAct[]): CompiledQuery => {
  const column = (name: string, type: string, read: (kept: KeptAct) => unknown): SentColumn => ({
    name,
    type,
    values: kept.map(read),
  })
  const { names, query, parameters } = sentRows(
    [
      column('province', 'text', ({ act }) => act.province),
      column('register', 'text', ({ act }) => act.register),
      column('record', 'bigint', ({ act }) => act.record),
      column('seq', 'int', ({ act }) => act.seq),
      column('kind', 'text', ({ act }) => act.kind),
      column('action', 'text', ({ act }) => act.action),
      column('recorded_at', 'timestamptz', ({ act }) => act.recordedAt),
      column('happened_on', 'date', ({ act }) => act.happenedOn),
      column('person', 'text', ({ act }) => act.person),
      column('office', 'text', ({ act }) => act.office),
      column('reason', 'text', ({ act }) => act.reason),
      column('document', 'bigint', ({ act }) => act.document),
      column('changes', 'json', ({ changes }) => changes),
      column('previous', 'bytea', ({ previous }) => previous),
      column('hash', 'bytea', ({ hash }) => hash),
    ],
    kept.length,
  )
  return CompiledQuery.raw(`insert into acts (${names}) ${query}`, [...parameters])
}
