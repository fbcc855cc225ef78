import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { formatNumber } from '../../ledger/document/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { type Signature, signed } from '../posting/index.ts'
import { fileKindOf, fileKinds } from './file-kind.ts'
import { fileNameOf } from './file-name.ts'
import { holdRecord, noRecord } from './hold-record.ts'
import { type FilesOf, filesOf, type RecordFile } from './record-file.ts'

const mebibyte = 1024 * 1024

/** Most bytes of one file. */
export const largestFile = 20 * mebibyte

/** Most files of one record, those that were taken off or purged not counted. */
export const mostFiles = 50

const pieceSize = 256 * 1024

/**
 * Attaches a file to a record that is there and not voided.
 * @param name as it was called where it came from
 * @returns the file as it is kept, or why it is not
 */
export const attachFile = async (
  db: Database,
  of: FilesOf,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  signature: Signature,
): Promise<Result<RecordFile>> => {
  if (bytes.length === 0) return refuse('file/empty', `Tệp trống; chọn tệp ${allowed}.`)
  if (bytes.length > largestFile) return fileTooLarge
  const kind = fileKindOf(bytes)
  if (kind === undefined) return unknownKind
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { person, office, at } = signed(signature)
  return inTransaction(
    db,
    async (transaction) => {
      if (!(await holdRecord(transaction, of))) return noRecord
      const files = await filesOf(transaction, of)
      const standing = files.filter(({ removed, purged }) => removed === null && purged === null)
      const same = standing.find((file) => file.hash === hash)
      if (same !== undefined)
        return refuse('file/already-there', `Tệp này đã được đính kèm với tên “${same.name}”; mở tệp đó để xem.`)
      if (standing.length >= mostFiles)
        return refuse('file/too-many', `Một bản ghi có nhiều nhất ${mostFiles} tệp; hãy gỡ bớt hoặc gộp thành một tệp.`)
      const file = {
        number: files.length + 1,
        name: fileNameOf(name, kind),
        type: kind.type,
        size: bytes.length,
        hash,
        attachedAt: at,
        person,
        office,
        removed: null,
        purged: null,
      }
      await write(transaction, of, file, bytes)
      return ok(file)
    },
    { isolation: 'read committed' },
  )
}

/** Takes a file off a record. What it held is kept, for those who may correct the record. */
export const removeFile = async (
  db: Database,
  of: FilesOf,
  number: number,
  reason: string,
  signature: Signature,
): Promise<Result<RecordFile>> => {
  const { person, office, at } = signed(signature)
  const { province, register, record } = of
  return inTransaction(
    db,
    async (transaction) => {
      if (!(await holdRecord(transaction, of))) return noRecord
      const file = (await filesOf(transaction, of)).find((each) => each.number === number)
      if (file === undefined || file.removed !== null)
        return refuse('file/unknown', 'Không có tệp này ở bản ghi, hoặc tệp đã được gỡ; tải lại trang để xem các tệp.')
      if (file.purged !== null)
        return refuse('file/purged', 'Nội dung tệp đã được xóa hẳn, không còn gì để gỡ; tải lại trang để xem các tệp.')
      await sql`
        insert into record_file_removals (province, register, record, number, removed_at, person, office, reason)
        values (${province}, ${register.code}, ${record}, ${number}, ${at}, ${person}, ${office}, ${reason})`.execute(
        transaction,
      )
      return ok({ ...file, removed: { at, person, office, reason } })
    },
    { isolation: 'read committed' },
  )
}

const allowed = `dạng ${fileKinds.map(({ label }) => label).join(', ')}, không có macro`

/** The refusal of a file that is larger than may be. */
export const fileTooLarge = refuse(
  'file/too-large',
  `Tệp quá lớn; nhận nhiều nhất ${formatNumber(largestFile / mebibyte)} MB, hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.`,
)
const unknownKind = refuse(
  'file/kind',
  `Không nhận dạng tệp này; nhận tệp ${allowed}. Tệp .doc, .xls: mở và lưu lại thành .docx, .xlsx hoặc PDF.`,
)

const write = async (
  transaction: LedgerTransaction,
  { province, register, record }: FilesOf,
  { number, name, type, size, hash, attachedAt, person, office }: RecordFile,
  bytes: Buffer,
): Promise<void> => {
  await sql`
    insert into record_files (province, register, record, number, name, type, size, hash, attached_at, person, office)
    values (${province}, ${register.code}, ${record}, ${number}, ${name}, ${type}, ${size}, decode(${hash}, 'hex'),
            ${attachedAt}, ${person}, ${office})`.execute(transaction)
  for (let piece = 1, at = 0; at < bytes.length; piece += 1, at += pieceSize)
    await sql`
      insert into record_file_pieces (province, register, record, number, piece, bytes)
      values (${province}, ${register.code}, ${record}, ${number}, ${piece}, ${bytes.subarray(at, at + pieceSize)})`.execute(
      transaction,
    )
}
