import type { IsolationLevel } from 'kysely'
import type { Database, LedgerTransaction } from './database.ts'

/**
 * Does work in one transaction and commits it; when `work` throws, nothing of it stays.
 *
 * Serializable unless said otherwise: the embedded engine does one transaction after the other, and so the server must
 * look as if it did. A transaction that the server gives up because of another one is done again from the start, so
 * `work` may run several times and must not touch anything but the database. Inside, use only the transaction given:
 * the embedded engine has one session, and a query on `db` would wait for this very transaction.
 * Session settings leak to other users of the connection: `set local` only.
 */
export const inTransaction = async <T>(
  db: Database,
  work: (transaction: LedgerTransaction) => Promise<T>,
  { isolation = 'serializable' }: { readonly isolation?: IsolationLevel } = {},
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel(isolation).execute(work)
    } catch (error) {
      if (attempt === attempts || !gaveWay(error)) throw error
      await pause(Math.random() * 2 ** attempt * 5)
    }
  }
}

/** Reads in one unchanging view of the database, so that several queries agree; writing is refused. */
export const inSnapshot = <T>(db: Database, read: (snapshot: LedgerTransaction) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)

const attempts = 10

const serializationFailure = '40001'
const deadlockDetected = '40P01'

const gaveWay = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === serializationFailure || error.code === deadlockDetected)

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
