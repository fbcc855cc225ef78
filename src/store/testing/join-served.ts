import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, SystemTables } from '../connection/index.ts'
import { typeParsers } from '../connection/type-parsers.ts'

/**
 * Joins the embedded database of a process that was started with this temporary folder, over the socket through which the
 * process itself works: what is done here is done inside that process, as by somebody who works with its pages.
 */
export const joinServed = (temporaryFolder: string): { readonly db: Database; readonly leave: () => Promise<void> } => {
  const sockets = readdirSync(temporaryFolder, { recursive: true, encoding: 'utf8' })
  const socket = sockets.find((name) => name.endsWith('.s.PGSQL.5432'))
  if (socket === undefined) throw new Error(`no database is served from ${temporaryFolder}`)
  const pool = new pg.Pool({
    host: join(temporaryFolder, socket, '..'),
    user: 'postgres',
    database: 'postgres',
    types: typeParsers,
    max: 1,
  })
  return { db: new Kysely<SystemTables>({ dialect: new PostgresDialect({ pool }) }), leave: () => pool.end() }
}
