import type pg from 'pg'
import type { Countable } from '../../ledger/indicator/index.ts'
import { type Refusal, type Result, ok, refuse } from '../../ledger/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { isKnownMigration, migrateSystem, type OpenDatabase } from '../connection/index.ts'
import { dropPurgedContent } from '../files/index.ts'
import { migrate, quoted } from '../tables/index.ts'
import { readArchive, readThrough, rowsIn } from './archive-reader.ts'
import { CannotRestore, newer, notEmpty } from './cannot-restore.ts'
import { isCarried } from './carried-tables.ts'
import { type About, type Contents, hashOf, isLater } from './format.ts'
import { holdClient } from './held-client.ts'
import { type Loading, loadTable } from './load-rows.ts'
import { makeTables } from './make-tables.ts'
import { insideTransaction } from './nested.ts'
import { clearPlace, holdPlace, tablesInUse } from './place.ts'
import { empty, setAside } from './set-aside.ts'
import type { Backup, BackupProgress } from './write-backup.ts'

export type RestoreOrder = {
  readonly file: string
  /** The version of this program. */
  readonly software: string
  /** The registers and indicators to whose declarations the tables are brought at the end. */
  readonly registers: readonly AnyRegister[]
  readonly indicators: readonly Countable[]
  readonly onProgress?: ((progress: BackupProgress) => void) | undefined
}

/**
 * Reads all of a backup, without a database.
 * @returns what it says of itself, or a refusal where it is not whole, of something else, or of a newer program
 */
export const checkBackup = (
  file: string,
  software: string,
  onProgress?: (bytes: number) => void,
): Promise<Result<Backup>> =>
  refusing(async () => {
    const { about, contents } = await readThrough(file, onProgress)
    refuseNewer(file, about, software)
    return { about, contents, rows: rowsOf(contents), hash: hashOf(contents) }
  })

/**
 * Restores a backup into an empty ledger, in one transaction: what is refused, fails or is killed leaves the place as it
 * was. A backup of an older program is loaded into the tables of its time, which are then brought up to this program.
 * The file was read through before (`checkBackup`); its hashes are proved again while it is loaded.
 * @returns a refusal where the place is not empty or the file does not fit
 */
export const restoreBackup = (database: OpenDatabase, order: RestoreOrder): Promise<Result<Backup>> =>
  refusing(async () => {
    const { client, lost, release } = await holdClient(database.pool)
    let isIdle = false
    try {
      await client.query(`begin isolation level read committed; set local statement_timeout = 0;
        set local idle_in_transaction_session_timeout = 0; set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'`)
      await holdPlace(client)
      const inUse = await tablesInUse(client)
      if (inUse.length > 0) throw notEmpty(inUse)
      const restored = await load(client, database.engine, order)
      await client.query('commit')
      // Statistics, and the map of what everybody sees, without which indexes alone answer nothing.
      await client.query('vacuum (analyze)')
      isIdle = true
      return restored
    } catch (error) {
      const refusal = lost(error)
      throw refusal === undefined ? error : new CannotRestore(refusal.code, refusal.tell)
    } finally {
      // A connection that still waits for rows hears nothing else: its transaction ends with it.
      release(isIdle)
    }
  })

const load = async (client: pg.PoolClient, engine: OpenDatabase['engine'], order: RestoreOrder): Promise<Backup> => {
  const { file, onProgress } = order
  const db = insideTransaction(client)
  let about: About | undefined
  let putBack = async (): Promise<void> => undefined
  let loading: (Loading & { readonly table: string }) | undefined
  let rows = 0
  for await (const piece of readArchive(file)) {
    if (piece.kind === 'about') {
      about = piece.about
      refuseNewer(file, about, order.software)
      await clearPlace(client)
      await migrateSystem(db, about.migrations)
      await makeTables(client, file, about.tables, order.registers)
      const names = about.tables.map(({ name }) => name)
      putBack = await setAside(client, names)
      await empty(client, names)
    } else if (piece.kind === 'rows') {
      const table = about?.tables.find(({ name }) => name === piece.table)
      if (table === undefined) throw new Error(`rows of ${piece.table} before its columns`)
      if (loading?.table !== piece.table) {
        await loading?.end()
        loading = { ...loadTable(client, engine, table), table: piece.table }
      }
      await loading.take(piece.bytes)
      rows += rowsIn(piece.bytes)
      onProgress?.({ table: piece.table, rows })
    } else if (about !== undefined) {
      await loading?.end()
      await putBack()
      await setSequences(client, piece.contents)
      await migrateSystem(db)
      await migrate(db, order.registers, order.indicators)
      await dropPurgedContent(db)
      return { about, contents: piece.contents, rows, hash: hashOf(piece.contents) }
    }
  }
  throw new Error('a backup that ended without its contents')
}

const setSequences = async (client: pg.ClientBase, { sequences }: Contents): Promise<void> => {
  for (const { name, last, called } of sequences) {
    await client.query(`create sequence if not exists ${quoted(name)}`)
    await client.query('select setval(to_regclass(quote_ident($1)), $2, $3)', [name, last, called])
  }
}

const refuseNewer = (file: string, about: About, software: string): void => {
  if (isLater(about.software, software) || !about.migrations.every(isKnownMigration)) throw newer(file)
  // A later program may carry what this one would drop.
  if (!about.tables.every(({ name }) => isCarried(name))) throw newer(file)
}

const rowsOf = ({ tables }: Contents): number => tables.reduce((sum, { rows }) => sum + rows, 0)

const refusing = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work())
  } catch (error) {
    const refusal = asRefusal(error)
    if (refusal === undefined) throw error
    return refusal
  }
}

const asRefusal = (error: unknown): Refusal | undefined =>
  error instanceof CannotRestore ? refuse(error.code, error.message) : undefined
