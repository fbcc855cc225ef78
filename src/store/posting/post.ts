import {
  type AnyRegister,
  decide,
  type FieldFault,
  fold,
  foldAll,
  type Intent,
  type LedgerRecord,
} from '../../ledger/register/index.ts'
import { type Refusal, refuse } from '../../ledger/index.ts'
import type { Calendar } from '../../ledger/period/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { findField, placesOf, type Sees } from '../reading/index.ts'
import { actsOf, appendActs, chain, type Grounds, type KeptAct } from './act-rows.ts'
import { holdRecord, nextIds, writeRecords } from './record-rows.ts'
import { openDay } from './seal.ts'
import { type Signature, signed } from './signature.ts'
import { faultsAgainst, linkedFrom } from './standing.ts'

export type Posting = Grounds & {
  readonly province: string
  readonly register: AnyRegister
  /** The record that the intent is about; none when it opens one. */
  readonly record?: number
  /** The version that the user saw. */
  readonly expectedVersion?: number
  readonly intent: Intent
  readonly signature: Signature
  /** The working days by which derived days are counted; those of public bodies unless told. */
  readonly calendar?: Calendar
  /** What whoever posts sees of other records; everything unless told. */
  readonly sees?: Sees
}

/** The record after the act, or a refusal with the faults of each field. */
export type Posted =
  | { readonly ok: true; readonly value: LedgerRecord }
  | (Refusal & { readonly faults: readonly FieldFault[] })

/** Posts one act: appends it to the record's history and writes the record as it now stands, in one transaction. */
export const post = async (db: Database, posting: Posting): Promise<Posted> => {
  try {
    return await inTransaction(db, (transaction) => postIn(transaction, posting), { isolation: 'read committed' })
  } catch (error) {
    // Two who open the same thing at the same moment do not see each other; the database lets one of them through.
    if (isUniqueViolation(error))
      return refused(
        'record/already-there',
        `Sổ “${posting.register.title}” vừa có bản ghi trùng ${labels(posting.register)}.`,
      )
    throw error
  }
}

/**
 * What posting would answer, by doing all of it but the writing.
 * @returns the record as it would stand, numbered 0 where it would be new, or the very refusal of `post`
 */
export const wouldPost = async (db: Database, posting: Posting): Promise<Posted> => {
  const rolledBack = new Error('a trial is rolled back')
  let found: Posted | undefined
  try {
    await inTransaction(
      db,
      async (transaction) => {
        const decided = await decideIn(transaction, posting)
        found = decided.ok ? { ok: true, value: decided.value.after } : decided
        // The first to come on a new day opens it, which a trial must not.
        throw rolledBack
      },
      { isolation: 'read committed' },
    )
  } catch (error) {
    if (error !== rolledBack) throw error
  }
  if (found === undefined) throw new Error('a trial without an end')
  return found
}

/** Posts one act inside a transaction (read committed) that somebody else commits. */
export const postIn = async (transaction: LedgerTransaction, posting: Posting): Promise<Posted> => {
  const { province, register } = posting
  const decided = await decideIn(transaction, posting, async () => (await nextIds(transaction, 1))[0] ?? 0)
  if (!decided.ok) return decided
  const { kept, after } = decided.value
  await appendActs(transaction, [kept])
  await writeRecords(transaction, register, province, [{ record: after }])
  return { ok: true, value: after }
}

type Decided =
  | { readonly ok: true; readonly value: { readonly kept: KeptAct; readonly after: LedgerRecord } }
  | Exclude<Posted, { readonly ok: true }>

/** Decides on a posting against everything that stands in the ledger; a trial takes no number for a new record. */
const decideIn = async (
  transaction: LedgerTransaction,
  posting: Posting,
  newId: () => Promise<number> = async () => 0,
): Promise<Decided> => {
  const { province, register, intent } = posting
  const by = await openDay(transaction, province, signed(posting.signature))
  const before = posting.record === undefined ? [] : await held(transaction, posting)
  const record =
    before.length === 0
      ? undefined
      : foldAll(
          register,
          before.map(({ act }) => act),
        )
  if (record !== undefined && record.version !== (posting.expectedVersion ?? record.version))
    return refused(
      'record/changed-meanwhile',
      'Bản ghi đã được người khác sửa; hãy xem lại bản mới nhất rồi thực hiện lại.',
    )

  const places = (await placesOf(transaction, [province])).get(province) ?? []
  const context = {
    places,
    today: by.today,
    ...(by.role === undefined ? {} : { role: by.role }),
    ...(posting.calendar === undefined ? {} : { calendar: posting.calendar }),
  }
  const decision = decide(register, intent.do === 'open' ? undefined : record, intent, context)
  if (!decision.ok) return decision

  const links =
    intent.do === 'void' && record
      ? await linkedFrom(transaction, register, province, record.id, posting.sees)
      : undefined
  if (links !== undefined)
    return refused(
      'record/linked',
      `Chưa thể hủy vì còn bản ghi dẫn tới bản ghi này: ${links}. Hãy hủy hoặc đính chính các bản ghi đó trước.`,
    )

  const id = record?.id ?? (await newId())
  const reason = 'reason' in intent ? intent.reason.trim() : posting.reason
  const grounds = { reason, document: posting.document }
  const [kept] = chain({ province, register: register.code, record: id }, before.at(-1), [decision.value], by, grounds)
  if (kept === undefined) throw new Error('a decision without an act')
  const after = fold(register, record, kept.act)
  const faults =
    (await faultsAgainst(transaction, register, province, [{ record: after, before: record }])).get(id) ?? []
  if (faults.length > 0) return refused('act/faulty', `${faults.map(({ tell }) => tell).join('; ')}.`, faults)
  return { ok: true, value: { kept, after } }
}

const held = async (transaction: LedgerTransaction, { province, register, record = 0 }: Posting) =>
  (await holdRecord(transaction, register, province, record)) ? actsOf(transaction, province, register, record) : []

const refused = (
  code: string,
  tell: string,
  faults: readonly FieldFault[] = [],
): Exclude<Posted, { readonly ok: true }> => ({
  ...refuse(code, tell),
  faults,
})

const labels = (register: AnyRegister): string =>
  register.identity.map((name) => `“${findField(register, name)?.label ?? name}”`).join(', ')

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'
