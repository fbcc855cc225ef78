import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import type { Database, LedgerTransaction, SystemTables } from './database.ts'
import { inSnapshot } from './transaction.ts'

/**
 * Reads in one unchanging view of the database, over two connections where nobody else is served at this moment, else
 * over one. Queries that are sent by different readers are answered side by side, and all of them see the same moment.
 * Nobody waits for the second connection: whoever waited while holding the first could wait for others that do the same.
 */
export const inSharedSnapshot = async <T>(
  db: Database,
  read: (first: LedgerTransaction, second?: LedgerTransaction) => Promise<T>,
): Promise<T> => {
  const free = freeConnections.get(db)
  return inSnapshot(db, (first) => (free === undefined ? read(first) : withSecond(free, first, read)))
}

const withSecond = async <T>(
  free: Database,
  first: LedgerTransaction,
  read: (first: LedgerTransaction, second?: LedgerTransaction) => Promise<T>,
): Promise<T> => {
  const { rows } = await sql<{ name: string }>`select pg_export_snapshot() as name`.execute(first)
  let isShared = false
  try {
    return await inSnapshot(free, async (second) => {
      await sql`set transaction snapshot ${sql.lit(rows[0]?.name ?? '')}`.execute(second)
      isShared = true
      return await read(first, second)
    })
  } catch (error) {
    // The second connection only saves time; without it everything is read over the first.
    if (isShared) throw error
    return read(first)
  }
}

const freeConnections = new WeakMap<Database, Database>()

/** Lets the readers of this database take a second connection from the pool whenever nobody else uses one. */
export const shareSnapshots = (db: Database, pool: pg.Pool): void => {
  const connect = (): Promise<pg.PoolClient> => {
    // While others are served they need the machine more than one reader needs to be served twice as fast.
    const isAlone = pool.waitingCount === 0 && pool.totalCount - pool.idleCount <= 1
    return isAlone && pool.options.max > 1 ? pool.connect() : Promise.reject(new Error('no connection is free'))
  }
  const dialect = new PostgresDialect({ pool: { connect, end: async () => undefined } })
  freeConnections.set(db, new Kysely<SystemTables>({ dialect }))
}
