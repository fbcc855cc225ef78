import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { migrateSystem, type OpenDatabase, openDatabase } from '../connection/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { startProgram } from '../testing/start-program.ts'
import { brokenRecords, prepareLibrary } from './testing/library-ledger.ts'
import { sheetFolder } from './testing/sheet-files.ts'

const { csv } = sheetFolder()

const rows = 4000
const file = () =>
  csv(
    'Ngày cấp thẻ;Số thẻ;Ngày tạm khóa;Ngày mở lại',
    ...Array.from({ length: rows }, (_, at) => `05/01/2024;T${at};06/01/2024;07/01/2024`),
  )

const whatStands = async (database: OpenDatabase) => {
  const { rows: counted } = await database.pool.query<{ acts: number; imports: number }>(
    `select (select count(*) from acts) as acts, (select coalesce(sum(rows), 0)::bigint from imports) as imports`,
  )
  return { ...counted[0], ...(await brokenRecords(database, libraryCard, 'son-la')) }
}

const nothing = { acts: 0, imports: 0, records: 0, broken: [] }
const everything = { acts: 3 * rows, imports: rows, records: rows, broken: [] }

/** Kills an import at a random moment after a random line of what it tells. */
const importAndKill = async (where: string, sheet: string): Promise<void> => {
  const program = await startProgram('import-until-killed', where, sheet)
  // Where an earlier one was done just as it was killed, nothing is left to do, and less is told of it.
  await program.wrote(1 + Math.floor(Math.random() * 9)).catch(() => program.ended)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
  await program.kill()
}

const kills = 4

test('an import into a folder that is killed at any moment leaves all or nothing, and can be done again', {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-cai-killed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const open = () => openDatabase({ dataFolder: folder })
  const first = await open()
  await migrateSystem(first.db)
  await migrate(first.db, libraryRegisters, libraryIndicators)
  await first.close()
  const sheet = file()

  for (let count = 0; count < kills; count++) {
    await importAndKill(folder, sheet)

    const database = await open()
    const stands = await whatStands(database)
    await database.close()
    expect([nothing, everything]).toContainEqual(stands)
  }

  const last = await startProgram('import-until-killed', folder, sheet)
  await last.ended
  const database = await open()
  expect(await whatStands(database)).toEqual(everything)
  await database.close()
})

describeOnBothDatabases('a killed import', (database) => {
  beforeAll(() => prepareLibrary(database(), ['son-la']))

  test('on a server leaves all or nothing, and can be done again', { timeout: 240_000 }, async () => {
    const { engine, pool } = database()
    const address = pool.options.connectionString
    expect(address === undefined).toBe(engine === 'embedded')
    if (address === undefined) return
    const sheet = file()

    for (let count = 0; count < kills; count++) {
      await importAndKill(address, sheet)

      await othersAreGone(database())
      expect([nothing, everything]).toContainEqual(await whatStands(database()))
    }

    await (await startProgram('import-until-killed', address, sheet)).ended
    expect(await whatStands(database())).toEqual(everything)
  })
})

// The server notices only after a while that a client is dead, and may still be about to commit.
const othersAreGone = async ({ pool }: OpenDatabase): Promise<void> => {
  for (;;) {
    const { rows: others } = await pool.query(
      'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = $1 and state <> $2',
      ['client backend', 'idle'],
    )
    if (others.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
