import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { chainedHash } from '../../ledger/register/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { lastHash, linksInOrder, standsAt } from '../frozen/index.ts'
import { appendEvent } from '../people/index.ts'
import { type Signature, signed } from '../posting/index.ts'
import { holdRecord, noRecord } from './hold-record.ts'
import { type FilesOf, filesOf, type RecordFile } from './record-file.ts'

/** Why what a file holds is erased, and by which law. */
export type Purging = { readonly reason: string; readonly basis: string }

/**
 * Erases for good what a file of a record holds, whether the file is attached or was taken off, also of a voided record. Name,
 * size and hash stay, as does who did it, when, why and by which law. First that is written, then the content goes: whoever
 * is killed in between has done it, and the next start or verification takes the content away. What other records hold is theirs.
 * @returns the file as it is told from now on, or why it is not purged
 */
export const purgeFile = async (
  db: Database,
  of: FilesOf,
  number: number,
  purging: Purging,
  signature: Signature,
): Promise<Result<RecordFile>> => {
  const noted = await inTransaction(db, (transaction) => notePurge(transaction, of, number, purging, signature))
  if (noted.ok) await dropPurgedContent(db)
  return noted
}

/** Takes away the content that files still hold although they are told as purged. */
export const dropPurgedContent = async (db: Database): Promise<void> => {
  await sql`
    delete from record_file_pieces p using record_file_purges g
     where p.province = g.province and p.register = g.register and p.record = g.record and p.number = g.number`.execute(
    db,
  )
}

/** What was noted when a file was purged, with the file that it was about. */
export type KeptPurge = {
  readonly province: string
  readonly register: string
  readonly record: number
  readonly number: number
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  readonly reason: string
  readonly basis: string
  readonly name: string
  readonly size: number
  /** SHA-256 of what the file held, as hexadecimal digits. */
  readonly content: string
  readonly previous: Buffer | null
  readonly hash: Buffer
}

/**
 * The hash by which a purge is known, chained to the one its province kept before. It covers the file's name, size and hash:
 * nothing else proves them once the content is gone.
 */
export const hashOfPurge = (kept: Omit<KeptPurge, 'hash'>): Buffer =>
  chainedHash(kept.previous, [
    kept.province,
    kept.register,
    kept.record,
    kept.number,
    kept.name,
    kept.size,
    kept.content,
    kept.recorded_at,
    kept.person,
    kept.office,
    kept.reason,
    kept.basis,
  ])

/** Every purge, or every one of a province, those of a province in the order of its chain; last those that stand in none. */
export async function* keptPurges(db: Database, province?: string): AsyncGenerator<KeptPurge> {
  for (const link of await linksInOrder(db, 'record_file_purges', province)) {
    const { rows } = await sql<KeptPurge>`
      select province, register, record, number, g.recorded_at, g.person, g.office, g.reason, g.basis,
             f.name, f.size, encode(f.hash, 'hex') as content, g.previous, g.hash
        from record_file_purges g join record_files f using (province, register, record, number)
       where ${standsAt(link)}`.execute(db)
    yield* rows
  }
}

const notePurge = async (
  transaction: LedgerTransaction,
  of: FilesOf,
  number: number,
  { reason, basis }: Purging,
  signature: Signature,
): Promise<Result<RecordFile>> => {
  const { province, record } = of
  const register = of.register.code
  const { person, office, at } = signed(signature)
  if (!(await holdRecord(transaction, of, true))) return noRecord
  const file = (await filesOf(transaction, of)).find((each) => each.number === number)
  if (file === undefined) return noFile
  if (file.purged !== null) return alreadyPurged
  const kept = {
    province,
    register,
    record,
    number,
    recorded_at: at,
    person,
    office,
    reason,
    basis,
    name: file.name,
    size: file.size,
    content: file.hash,
    previous: await lastHash(transaction, 'record_file_purges', province),
  }
  await sql`
    insert into record_file_purges
      (province, register, record, number, recorded_at, person, office, reason, basis, previous, hash)
    values (${province}, ${register}, ${record}, ${number}, ${at}, ${person}, ${office}, ${reason}, ${basis},
            ${kept.previous}, ${hashOfPurge(kept)})`.execute(transaction)
  const detail = { file: number, hash: file.hash, under: office, basis }
  await appendEvent(transaction, { at, person, deed: 'filePurged', province, register, record, detail })
  return ok({ ...file, purged: { at, person, office, reason, basis } })
}

const noFile = refuse('file/unknown', 'Không có tệp này ở bản ghi; mở danh sách tệp của bản ghi để xem các tệp.')
const alreadyPurged = refuse(
  'file/purged',
  'Nội dung tệp này đã được xóa hẳn trước đó; mở lịch sử của bản ghi để xem ai đã xóa, căn cứ và lý do.',
)
