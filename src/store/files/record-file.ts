import { sql } from 'kysely'
import type { AnyRegister } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'

/** The record whose files are meant. */
export type FilesOf = { readonly province: string; readonly register: AnyRegister; readonly record: number }

/** Who took a file off a record, when and why. */
export type FileRemoval = {
  readonly at: string
  readonly person: string
  readonly office: string
  readonly reason: string
}

/** Who erased for good what a file held, when, why and by which law. */
export type FilePurge = FileRemoval & { readonly basis: string }

/** A file of a record, by its number there; what it holds is read by `readFile`. */
export type RecordFile = {
  readonly number: number
  readonly name: string
  readonly type: string
  readonly size: number
  /** SHA-256 of what it holds, as hexadecimal digits. */
  readonly hash: string
  readonly attachedAt: string
  readonly person: string
  readonly office: string
  readonly removed: FileRemoval | null
  /** Not null where what it held was erased: its name, its size and its hash are what is left. */
  readonly purged: FilePurge | null
}

type FileRow = Omit<RecordFile, 'removed' | 'purged'> & {
  readonly removedAt: string | null
  readonly removedBy: string
  readonly removedOffice: string
  readonly reason: string
  readonly purgedAt: string | null
  readonly purgedBy: string
  readonly purgedOffice: string
  readonly purgedFor: string
  readonly basis: string
}

/** The files of a record in the order in which they were attached, those that were taken off among them. */
export const filesOf = async (
  db: Database,
  { province, register, record }: FilesOf,
): Promise<readonly RecordFile[]> => {
  const { rows } = await sql<FileRow>`
    select f.number, f.name, f.type, f.size, encode(f.hash, 'hex') as hash, f.attached_at as "attachedAt", f.person,
           f.office, r.removed_at as "removedAt", r.person as "removedBy", r.office as "removedOffice", r.reason,
           g.recorded_at as "purgedAt", g.person as "purgedBy", g.office as "purgedOffice", g.reason as "purgedFor", g.basis
      from record_files f
      left join record_file_removals r using (province, register, record, number)
      left join record_file_purges g using (province, register, record, number)
     where f.province = ${province} and f.register = ${register.code} and f.record = ${record}
     order by f.number`.execute(db)
  return rows.map(
    ({
      removedAt,
      removedBy,
      removedOffice,
      reason,
      purgedAt,
      purgedBy,
      purgedOffice,
      purgedFor,
      basis,
      ...file
    }): RecordFile => ({
      ...file,
      removed: removedAt === null ? null : { at: removedAt, person: removedBy, office: removedOffice, reason },
      purged:
        purgedAt === null ? null : { at: purgedAt, person: purgedBy, office: purgedOffice, reason: purgedFor, basis },
    }),
  )
}

/** What a file holds, piece by piece. */
export async function* readFile(
  db: Database,
  { province, register, record }: FilesOf,
  number: number,
): AsyncGenerator<Buffer> {
  for (let piece = 1; ; piece += 1) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select bytes from record_file_pieces
       where province = ${province} and register = ${register.code} and record = ${record} and number = ${number}
         and piece = ${piece}`.execute(db)
    const [found] = rows
    if (found === undefined) return
    yield found.bytes
  }
}
