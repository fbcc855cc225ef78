import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Engine } from '../connection/index.ts'
import { quoted } from '../tables/index.ts'
import type { CarriedTable } from './carried-tables.ts'
import { rowReader, type TextRow } from './row-text.ts'

/** Takes the rows of one table as COPY text, in pieces; `end` waits until the last of them is in the table. */
export type Loading = { readonly take: (bytes: Buffer) => Promise<void>; readonly end: () => Promise<void> }

/** Begins to load a table, by COPY where the engine reads it from a connection, else by inserts of many rows. */
export const loadTable = (client: pg.ClientBase, engine: Engine, table: CarriedTable): Loading =>
  engine === 'server' ? byCopy(client, table) : byInserts(client, table)

const byCopy = (client: pg.ClientBase, { name, columns }: CarriedTable): Loading => {
  const names = columns.map((column) => quoted(column.name)).join(', ')
  const stream = client.query(copyFrom(`copy ${quoted(name)} (${names}) from stdin`))
  let failure: Error | undefined
  const ended = finished(stream).catch((error: Error) => {
    failure = error
  })
  return {
    take: async (bytes) => {
      if (!stream.write(bytes) && failure === undefined) await once(stream, 'drain')
      if (failure !== undefined) throw failure
    },
    end: async () => {
      stream.end()
      await ended
      if (failure !== undefined) throw failure
    },
  }
}

const mostRows = 2000
const mostBytes = 4 * 1024 * 1024

// The embedded engine answers COPY FROM STDIN with an end of the connection: its socket brings one message at a time.
const byInserts = (client: pg.ClientBase, table: CarriedTable): Loading => {
  const reader = rowReader()
  const insert = insertOf(table)
  let waiting: TextRow[] = []
  let bytes = 0
  const flush = async () => {
    if (waiting.length > 0)
      await client.query(
        insert,
        table.columns.map((_, at) => waiting.map((row) => row[at] ?? null)),
      )
    waiting = []
    bytes = 0
  }
  return {
    take: async (piece) => {
      for (const row of reader.read(piece)) {
        waiting.push(row)
        if (waiting.length >= mostRows) await flush()
      }
      bytes += piece.length
      if (bytes >= mostBytes) await flush()
    },
    end: async () => {
      if (!reader.isEnded()) throw new Error(`half a row of ${table.name}`)
      await flush()
    },
  }
}

const insertOf = ({ name, columns }: CarriedTable): string => {
  const names = columns.map((column) => quoted(column.name)).join(', ')
  const read = columns.map(({ type }, at) => `c${at}::${type}`).join(', ')
  const arrays = columns.map((_, at) => `$${at + 1}::text[]`).join(', ')
  return `insert into ${quoted(name)} (${names}) overriding system value
    select ${read} from unnest(${arrays}) as u (${columns.map((_, at) => `c${at}`).join(', ')})`
}
