import { type Migration, Migrator, sql } from 'kysely'
import { CannotOpen, type Database } from './database.ts'
import { vietnameseText } from './migrations/0001-vietnamese-text.ts'
import { ledger } from './migrations/0002-ledger.ts'
import { promulgations } from './migrations/0003-promulgations.ts'
import { closings } from './migrations/0004-closings.ts'
import { identity } from './migrations/0005-identity.ts'
import { history } from './migrations/0006-history.ts'
import { savedViews } from './migrations/0007-saved-views.ts'
import { longWork } from './migrations/0008-long-work.ts'
import { editions } from './migrations/0009-editions.ts'
import { recordFiles } from './migrations/0010-record-files.ts'
import { dashboards } from './migrations/0011-dashboards.ts'
import { checks } from './migrations/0012-checks.ts'
import { filePurges } from './migrations/0013-file-purges.ts'

/** In order of name; forward only, and never changed once released. */
export const systemMigrations: Readonly<Record<string, Migration>> = {
  '0001-vietnamese-text': vietnameseText,
  '0002-ledger': ledger,
  '0003-promulgations': promulgations,
  '0004-closings': closings,
  '0005-identity': identity,
  '0006-history': history,
  '0007-saved-views': savedViews,
  '0008-long-work': longWork,
  '0009-editions': editions,
  '0010-record-files': recordFiles,
  '0011-dashboards': dashboards,
  '0012-checks': checks,
  '0013-file-purges': filePurges,
}

/** Whether this program has a migration of that name. */
export const isKnownMigration = (name: string): boolean => Object.hasOwn(systemMigrations, name)

/**
 * Brings the system tables up to date in one transaction; starters that come at the same time wait for each other.
 * @param only the migrations to know of, where the tables are to be made as they once were
 * @throws CannotOpen `database/newer` when a newer Sổ cái has already changed the tables
 */
export const migrateSystem = async (db: Database, only?: readonly string[]): Promise<void> => {
  const done = await findDone(db)
  if (!done.every(isKnownMigration)) throw newer()
  // Asking the migrator costs a look at every table, even when nothing is to be done.
  if (done.length === Object.keys(systemMigrations).length) return

  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsNamed(only ?? Object.keys(systemMigrations)) },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('the migrator stopped', { cause: error })
}

const migrationsNamed = (names: readonly string[]): Record<string, Migration> =>
  Object.fromEntries(Object.entries(systemMigrations).filter(([name]) => names.includes(name)))

const table = 'system_migrations'

const findDone = async (db: Database): Promise<readonly string[]> => {
  const { rows: tables } = await sql`select from pg_class where oid = to_regclass(${table})`.execute(db)
  if (tables.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)}`.execute(db)
  return rows.map(({ name }) => name)
}

const newer = () =>
  new CannotOpen(
    'database/newer',
    'Dữ liệu này đã được một bản Sổ cái mới hơn mở; hãy cập nhật Sổ cái lên bản mới nhất rồi thử lại.',
  )
