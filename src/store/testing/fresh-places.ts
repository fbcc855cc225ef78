import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import type { DatabaseOptions, Engine } from '../connection/index.ts'

/** The engines that can be tested here: the server only where `DATABASE_URL_TEST` names one. */
export const enginesHere: readonly Engine[] = process.env['DATABASE_URL_TEST'] ? ['embedded', 'server'] : ['embedded']

/** New places of a test file, where no database or an empty one is; all are taken away at the end of the file. */
export const freshPlaces = (): {
  readonly folder: () => string
  readonly place: (engine: Engine) => Promise<DatabaseOptions>
} => {
  const serverUrl = process.env['DATABASE_URL_TEST'] ?? ''
  const folders: string[] = []
  const databases: string[] = []
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'so-cai-place-'))
    folders.push(made)
    return made
  }
  afterAll(async () => {
    for (const each of folders) rmSync(each, { recursive: true, force: true })
    for (const each of databases) await say(serverUrl, `drop database ${each} with (force)`)
  }, 60_000)
  const place = async (engine: Engine): Promise<DatabaseOptions> => {
    if (engine === 'embedded') return { dataFolder: join(folder(), 'data') }
    const name = `so_cai_test_${randomBytes(6).toString('hex')}`
    await say(serverUrl, `create database ${name} template template0 encoding 'UTF8' locale 'C'`)
    databases.push(name)
    const databaseUrl = new URL(serverUrl)
    databaseUrl.pathname = `/${name}`
    return { databaseUrl: databaseUrl.href }
  }
  return { folder, place }
}

const say = async (serverUrl: string, command: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(command)
  } finally {
    await client.end()
  }
}
