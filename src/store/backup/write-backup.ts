import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type Result, refuse } from '../../ledger/index.ts'
import type { OpenDatabase } from '../connection/index.ts'
import { quoted } from '../tables/index.ts'
import { holdClient } from './held-client.ts'
import { rowsIn } from './archive-reader.ts'
import { type Put, writeArchive } from './archive-writer.ts'
import { type CarriedTable, carriedSequences, carriedTables, migrationsOf } from './carried-tables.ts'
import { copyOut, plainOutput } from './copy-out.ts'
import {
  type About,
  aboutName,
  type Contents,
  contentsName,
  endName,
  endOf,
  formatNumber,
  hashOf,
  partName,
  sha256,
  written,
} from './format.ts'

/** How far a backup or a restoration has come: the table it is in, and the rows of all tables so far. */
export type BackupProgress = { readonly table: string; readonly rows: number }

export type BackupOrder = {
  readonly file: string
  /** Replaces a file that is already there. */
  readonly force?: boolean | undefined
  /** The version of this program. */
  readonly software: string
  /** The instant that the backup bears, ISO 8601. */
  readonly at: string
  /** Stops the backup, of which nothing stays. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: BackupProgress) => void) | undefined
}

export type Backup = {
  readonly about: About
  readonly contents: Contents
  readonly rows: number
  /** The hash over the hashes of everything in the backup: kept elsewhere, it proves the file. */
  readonly hash: string
}

/**
 * Writes everything that a ledger holds, as of one moment, into one file, while others work. Memory does not grow with
 * the ledger; on the embedded engine it holds what one register of one province holds.
 * @returns a refusal where there is no ledger, where the file is already there, or where it cannot be written
 */
export const writeBackup = async ({ pool, engine }: OpenDatabase, order: BackupOrder): Promise<Result<Backup>> => {
  const { client, lost, release } = await holdClient(pool)
  let isIdle = false
  try {
    await client.query(`begin isolation level repeatable read read only; ${plainOutput}`)
    const migrations = await migrationsOf(client)
    isIdle = migrations.length === 0
    if (isIdle) return noLedger()
    const { rows: versions } = await client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    )
    const about: About = {
      kind: 'so-cai-backup',
      format: formatNumber,
      software: order.software,
      engine,
      postgres: versions[0]?.version ?? '',
      takenAt: order.at,
      migrations: [...migrations],
      tables: (await carriedTables(client)).map((table) => ({
        ...table,
        columns: [...table.columns],
        key: [...table.key],
      })),
    }
    return await writeArchive(order, async (put) => {
      const backup = await fill(client, about, put, order.onProgress)
      isIdle = true
      return backup
    })
  } catch (error) {
    const refusal = lost(error)
    if (refusal === undefined) throw error
    return refusal
  } finally {
    // A connection that is still sending rows hears nothing, and ends its transaction by ending.
    if (isIdle) await client.query('rollback')
    release(isIdle)
  }
}

/** What is told where a place that was to be backed up holds no ledger. */
export const noLedger = () =>
  refuse(
    'backup/no-ledger',
    'Ở đây chưa có sổ cái nào để sao lưu; hãy kiểm tra biến SOCAI_DATA (thư mục) hoặc DATABASE_URL (máy chủ PostgreSQL).',
  )

const fill = async (
  client: pg.ClientBase,
  about: About,
  put: Put,
  onProgress: BackupOrder['onProgress'],
): Promise<Backup> => {
  const beginning = written(about)
  await put(aboutName, beginning)
  const tables: Contents['tables'] = []
  let rows = 0
  for (const table of about.tables) {
    const copied = copyOut(client, table, leftOutOf(table.name, about.tables))
    const summary = await putTable(table, copied, put, (more) => onProgress?.({ table: table.name, rows: rows + more }))
    tables.push(summary)
    rows += summary.rows
  }
  const isThere = (name: string): boolean => about.tables.some((table) => table.name === name)
  const newest: Contents['newest'] = []
  for (const chain of chains) if (isThere(chain)) newest.push(...(await newestOf(client, chain)))
  const contents: Contents = {
    about: sha256(beginning),
    tables,
    sequences: [...(await carriedSequences(client))],
    newest,
  }
  await put(contentsName, written(contents))
  await put(endName, endOf(written(contents)))
  return { about, contents, rows, hash: hashOf(contents) }
}

/** Which rows of a table stay behind: what purged files held, where it was not yet taken away. */
const leftOutOf = (name: string, tables: About['tables']): string | undefined =>
  name === 'record_file_pieces' && tables.some((table) => table.name === 'record_file_purges')
    ? `exists (select from record_file_purges g where g.province = t.province and g.register = t.register
                  and g.record = t.record and g.number = t.number)`
    : undefined

const partSize = 4 * 1024 * 1024

/** Rows are put in parts, as the container wants to know the size of each before it comes; a part holds whole rows. */
const putTable = async (
  table: CarriedTable,
  copied: AsyncIterable<Buffer>,
  put: Put,
  onRows: (rows: number) => void,
): Promise<Contents['tables'][number]> => {
  const hash = createHash('sha256')
  let [rows, bytes, part] = [0, 0, 0]
  for await (const content of wholeRows(copied)) {
    part += 1
    rows += rowsIn(content)
    bytes += content.length
    hash.update(content)
    await put(partName(table.name, part), content)
    onRows(rows)
  }
  return { name: table.name, rows, bytes, sha256: hash.digest('hex') }
}

async function* wholeRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length < partSize) continue
    const all = Buffer.concat(waiting)
    const end = all.lastIndexOf('\n') + 1
    if (end > 0) yield all.subarray(0, end)
    waiting = [all.subarray(end)]
    length = all.length - end
  }
  if (length > 0) yield Buffer.concat(waiting)
}

/** Tables whose rows each carry the hash of the one that their province got before it. */
const chains = ['seals', 'promulgations', 'closings', 'record_file_purges']

const newestOf = async (client: pg.ClientBase, chain: string): Promise<Contents['newest']> => {
  const { rows } = await client.query<Contents['newest'][number]>(
    `select $1::text as chain, province, encode(hash, 'hex') as hash from ${quoted(chain)} this
      where not exists (select from ${quoted(chain)} next where next.province = this.province and next.previous = this.hash)
      order by province collate "C"`,
    [chain],
  )
  return rows
}
