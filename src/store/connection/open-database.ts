import { Kysely, PostgresDialect } from 'kysely'
import { CannotOpen, type DatabaseOptions, type OpenDatabase, type SystemTables } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { shareOneSession } from './held-session.ts'
import { connectToServer } from './server.ts'
import { shareSnapshots } from './shared-snapshot.ts'

/**
 * Opens the ledger's database: a server when there is a URL, else the embedded engine in the folder or in memory.
 * The tables are not touched; `migrateSystem` brings them up to date.
 * @throws CannotOpen with a Vietnamese sentence that says what the operator can do
 */
export const openDatabase = async (options: DatabaseOptions): Promise<OpenDatabase> => {
  if (options.databaseUrl !== undefined) {
    const pool = await connectToServer(options.databaseUrl, options.poolSize ?? 10)
    const database = opened('server', pool, () => pool.end())
    shareSnapshots(database.db, pool)
    return database
  }
  if (options.dataFolder === undefined && options.memory === undefined) {
    throw new CannotOpen(
      'database/not-named',
      'Chưa biết dữ liệu nằm ở đâu; hãy đặt biến SOCAI_DATA (thư mục) hoặc DATABASE_URL (máy chủ PostgreSQL).',
    )
  }
  const { pool, stop } = await startEmbedded(options.dataFolder ?? null)
  const database = opened('embedded', pool, stop)
  shareOneSession(database.db)
  return database
}

const opened = (
  engine: OpenDatabase['engine'],
  pool: OpenDatabase['pool'],
  stop: () => Promise<void>,
): OpenDatabase => {
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= stop()
    return closing
  }
  return { db: new Kysely<SystemTables>({ dialect: new PostgresDialect({ pool }) }), pool, engine, close }
}
