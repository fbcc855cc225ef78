import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type pg from 'pg'
import type { ActKind } from '../../ledger/register/index.ts'
import type { IdentityTables } from './identity-tables.ts'

/** Where the ledger is kept. `databaseUrl` wins over `dataFolder`; with neither, `memory` must be set. */
export type DatabaseOptions = {
  /** `postgres://…` of a PostgreSQL server, 15 or later. */
  readonly databaseUrl?: string | undefined
  /** Folder of the embedded database; made when absent, locked while open. */
  readonly dataFolder?: string | undefined
  /** An embedded database that is forgotten on close. */
  readonly memory?: true | undefined
  /** Most connections to a server at a time (10 when not said). The embedded engine has one session and always one connection. */
  readonly poolSize?: number | undefined
}

export type Engine = 'embedded' | 'server'

/**
 * An open ledger. Values come back as: `date` 'YYYY-MM-DD'; `timestamptz` 'YYYY-MM-DDTHH:mm:ss.sssZ'; `bigint` a number
 * (a fault beyond 2^53); `numeric` an exact decimal string (so is `sum` of bigints); `bytea` a Buffer; `json` parsed
 * (select `column::text` where the exact text matters).
 */
export type OpenDatabase = {
  readonly db: Database
  readonly pool: pg.Pool
  readonly engine: Engine
  /** Waits for what is under way, closes the engine and gives the folder back. May be called twice. */
  readonly close: () => Promise<void>
}

/** The system tables are typed; tables derived from registers are reached with `withTables` or `sql`. */
export type Database = Kysely<SystemTables>

export type LedgerTransaction = Transaction<SystemTables>

export type SystemTables = IdentityTables & {
  readonly acts: ActsTable
  readonly seals: SealsTable
  readonly open_days: OpenDaysTable
  readonly promulgations: PromulgationsTable
  readonly closings: ClosingsTable
  readonly provinces: ProvincesTable
  readonly settings: SettingsTable
  readonly imports: ImportsTable
  readonly long_work: LongWorkTable
}

/** Append-only: the database itself refuses update, delete and truncate. */
export type ActsTable = {
  readonly province: string
  readonly register: string
  readonly record: number
  /** 1 for the act that opened the record, then without gaps. */
  readonly seq: number
  readonly kind: ActKind
  /** The lifecycle action; present when `kind` is 'action'. */
  readonly action: string | null
  readonly recorded_at: string
  readonly happened_on: string
  readonly person: string
  readonly office: string
  readonly reason: string | null
  readonly document: number | null
  /** JSON whose exact text is hashed: written as text, read back exactly with `changes::text`. */
  readonly changes: ColumnType<unknown, string, never>
  /** The hash of the record's act before this one; null for the first. */
  readonly previous: Buffer | null
  readonly hash: Buffer
}

/** One per province and day, covering the acts recorded on that day; append-only like acts. */
export type SealsTable = {
  readonly province: string
  readonly day: string
  readonly acts: number
  /** The hash of the province's seal before this one; null for the first. */
  readonly previous: Buffer | null
  readonly hash: Buffer
  readonly sealed_at: string
}

/** The day on which a province last recorded; the days before it are sealed. */
export type OpenDaysTable = { readonly province: string; readonly day: string }

/** Reports that got their number and date; append-only like acts. */
export type PromulgationsTable = {
  readonly province: string
  readonly year: number
  readonly number: number
  readonly outline: string
  readonly period: string
  readonly promulgated_on: string
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  /** JSON whose exact text is hashed: written as text, read back exactly with `content::text`. */
  readonly content: ColumnType<unknown, string, never>
  /** The hash of the report that the province promulgated before this one; null for the first. */
  readonly previous: Buffer | null
  readonly hash: Buffer
}

/** Figures for which divisions vouched, and what was opened again; append-only like acts. */
export type ClosingsTable = {
  readonly province: string
  readonly period: string
  readonly division: string
  /** 1 for the first closing of a division and period, then without gaps. */
  readonly seq: number
  readonly kind: 'closed' | 'reopened'
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  /** Present when `kind` is 'reopened'. */
  readonly reason: string | null
  /** JSON whose exact text is hashed: written as text, read back exactly with `content::text`. */
  readonly content: ColumnType<unknown, string, never>
  /** The hash of the entry that the province kept before this one; null for the first. */
  readonly previous: Buffer | null
  readonly hash: Buffer
}

export type ProvincesTable = { readonly code: string; readonly name: string }

/** Whatever a decree or a province can change: a JSON document that holds from a date (inclusive) until the next one. */
export type SettingsTable = {
  readonly province: string
  readonly name: string
  readonly holds_from: string
  readonly value: ColumnType<unknown, string, string>
}

/** Files that were imported, so that the same file is not posted twice. */
export type ImportsTable = {
  readonly province: string
  readonly register: string
  readonly file_hash: Buffer
  readonly file_name: string
  readonly rows: number
  readonly imported_at: Generated<string>
  readonly person: string
  readonly office: string
}

/** What people let run in the background; rows go some weeks after their end, and no backup carries them. */
export type LongWorkTable = {
  readonly id: string
  readonly province: string
  readonly person: string
  readonly kind: string
  readonly title: string
  readonly asked: ColumnType<unknown, string, never>
  readonly state: string
  readonly doing: string | null
  readonly done: Generated<number>
  readonly of_all: number | null
  readonly asked_at: string
  readonly began_at: string | null
  readonly ended_at: string | null
  /** How often it was begun: a work that kills its server is not begun for ever. */
  readonly beginnings: Generated<number>
  /** The mark of the process that runs it, and when that process last showed itself, by the clock of the database. */
  readonly runner: string | null
  readonly seen_at: string | null
  readonly cancel_at: string | null
  readonly code: string | null
  readonly tell: string | null
  readonly outcome: ColumnType<unknown, string | null, string | null>
  readonly file_name: string | null
  readonly file_type: string | null
  readonly file_bytes: number | null
  readonly file_until: string | null
}

/**
 * Thrown when the database cannot be opened for a reason the operator can remove: `code` is stable, `message` one
 * Vietnamese sentence that says what to do. Everything else that is thrown is a fault.
 */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
  readonly code: string

  constructor(code: string, tell: string) {
    super(tell)
    this.code = code
  }
}
