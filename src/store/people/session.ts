import { ok, type Result, refuse } from '../../ledger/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import { appendEvent } from './events.ts'
import type { By } from './person.ts'

/** A place where somebody is signed in; instants are ISO 8601. */
export type Session = {
  readonly id: string
  readonly person: string
  readonly since: string
  /** When it was last seen at work, to a few minutes. */
  readonly seen: string
  readonly endsAt: string
  readonly address: string | null
  readonly program: string | null
}

/** The sessions of a person that are not over, the latest first. */
export const sessionsOf = async (db: Database, person: string, at: string): Promise<readonly Session[]> => {
  const rows = await db
    .selectFrom('identity_session')
    .select(['id', 'user_id', 'created_at', 'updated_at', 'expires_at', 'ip_address', 'user_agent'])
    .where('user_id', '=', person)
    .where('expires_at', '>', at)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    person: row.user_id,
    since: row.created_at,
    seen: row.updated_at,
    endsAt: row.expires_at,
    address: row.ip_address,
    program: row.user_agent,
  }))
}

/** Ends one session of a person; whoever holds it is out at once. */
export const endSession = (
  db: Database,
  { person, session }: { readonly person: string; readonly session: string },
  by: By,
): Promise<Result<true>> =>
  inTransaction(db, async (transaction) => {
    const ended = await transaction
      .deleteFrom('identity_session')
      .where('id', '=', session)
      .where('user_id', '=', person)
      .executeTakeFirst()
    if (ended.numDeletedRows === 0n)
      return refuse('session/unknown', 'Phiên này đã kết thúc; hãy tải lại danh sách phiên.')
    await appendEvent(transaction, { at: by.at, person: by.person, deed: 'sessionEnded', detail: { of: person } })
    return ok(true)
  })
