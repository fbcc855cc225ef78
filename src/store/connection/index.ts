export {
  type ActsTable,
  CannotOpen,
  type Database,
  type DatabaseOptions,
  type Engine,
  type ImportsTable,
  type LedgerTransaction,
  type LongWorkTable,
  type OpenDaysTable,
  type OpenDatabase,
  type PromulgationsTable,
  type ProvincesTable,
  type SealsTable,
  type SettingsTable,
  type SystemTables,
} from './database.ts'
export { beginShortQuestion, holdingSession, isConnectionTimeout, isSessionHeld, sessionFree } from './held-session.ts'
export { isKnownMigration, migrateSystem } from './migrate.ts'
export { openDatabase } from './open-database.ts'
export { isRunning, processStart } from './process-identity.ts'
export { inSharedSnapshot } from './shared-snapshot.ts'
export { type BorrowedCopy, borrowCopy } from './still-copy.ts'
export { inSnapshot, inTransaction } from './transaction.ts'
