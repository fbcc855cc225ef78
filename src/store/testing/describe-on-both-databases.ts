import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrateSystem, type OpenDatabase, openDatabase } from '../connection/index.ts'

/**
 * Runs the same tests on a fresh embedded database and on a fresh database of the server at `DATABASE_URL_TEST`,
 * both with the system tables. Call it at the top of a test file; `open()` gives the database inside tests and hooks.
 * Without a server it says so on standard error and runs the embedded half only.
 */
export const describeOnBothDatabases = (name: string, tests: (open: () => OpenDatabase) => void): void => {
  afterAll(async () => {
    await (await engine)?.close()
    engine = undefined
  }, patience)
  describeOn(`${name} (embedded)`, freshEmbedded, tests)

  const serverUrl = process.env['DATABASE_URL_TEST']
  if (serverUrl) describeOn(`${name} (server)`, () => freshOnServer(serverUrl), tests)
  else process.stderr.write(`\n${name}: left out on the server, DATABASE_URL_TEST is not set\n`)
}

const patience = 60_000

type Fresh = { readonly database: OpenDatabase; readonly drop: () => Promise<void> }

const describeOn = (name: string, fresh: () => Promise<Fresh>, tests: (open: () => OpenDatabase) => void) =>
  describe(name, () => {
    let made: Fresh | undefined
    beforeAll(async () => {
      made = await fresh()
    }, patience)
    afterAll(() => made?.drop(), patience)
    tests(() => {
      if (made === undefined) throw new Error('the database is open only inside tests and hooks')
      return made.database
    })
  })

// One engine serves a whole test file: emptying it takes a fifth of the time of starting another.
let engine: Promise<OpenDatabase> | undefined

const freshEmbedded = async (): Promise<Fresh> => {
  const isFirst = engine === undefined
  engine ??= openDatabase({ memory: true })
  const database = await engine
  if (!isFirst) await empty(database)
  await migrateSystem(database.db)
  return { database, drop: async () => undefined }
}

const empty = async ({ pool }: OpenDatabase): Promise<void> => {
  await pool.query('discard all')
  await pool.query(`
    do $$ declare schema_name text; begin
      for schema_name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
        execute format('drop schema %I cascade', schema_name);
      end loop;
      create schema public;
    end $$`)
}

// A database under the locale C keeps the tests honest: what works there depends on nobody's locale.
const freshOnServer = async (serverUrl: string): Promise<Fresh> => {
  const name = `so_cai_test_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl, `create database ${name} template template0 encoding 'UTF8' locale 'C'`)
  const databaseUrl = new URL(serverUrl)
  databaseUrl.pathname = `/${name}`
  const database = await openDatabase({ databaseUrl: databaseUrl.href })
  await migrateSystem(database.db)
  const drop = async () => {
    await database.close()
    await onServer(serverUrl, `drop database ${name} with (force)`)
  }
  return { database, drop }
}

const onServer = async (serverUrl: string, command: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(command)
  } finally {
    await client.end()
  }
}
