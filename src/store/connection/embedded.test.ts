import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProgram } from '../testing/start-program.ts'
import { openDatabase } from './open-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-cai-embedded-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was written is there after closing and opening again', async () => {
  const first = await openDatabase({ dataFolder: folder })
  await first.pool.query(`create table kept as select 'giữ' as word`)
  await first.close()
  await first.close()

  const second = await openDatabase({ dataFolder: folder })
  const { rows } = await second.pool.query('select word from kept')
  await second.close()

  expect(rows).toEqual([{ word: 'giữ' }])
  expect([first.engine, second.engine]).toEqual(['embedded', 'embedded'])
})

test('after a kill every acknowledged transaction is there and none is half there', async () => {
  for (const run of [1, 2]) {
    const program = await startProgram('commit-until-killed', folder)
    await program.wrote(100 * run)
    await program.kill()
    const acknowledged = Number(program.lines.at(-1))

    const { db, close } = await openDatabase({ dataFolder: folder })
    const { rows } = await sql<{ debits: number; credits: number; pairs: number; last: number }>`
      select (select count(*) from debit) as debits, (select count(*) from credit) as credits,
             (select count(*) from debit join credit using (entry)) as pairs, (select max(entry) from debit) as last`.execute(
      db,
    )
    await close()

    const [found] = rows
    expect(found?.last).toBeGreaterThanOrEqual(acknowledged)
    expect(found).toEqual({ debits: found?.last, credits: found?.last, pairs: found?.last, last: found?.last })
  }
}, 30_000)

test('a first start that was killed half-way is started over', async () => {
  const program = await startProgram('open-folder', folder)
  while (!existsSync(join(folder, 'database', 'base'))) await new Promise((resolve) => setTimeout(resolve, 1))
  await program.kill()
  expect(existsSync(join(folder, 'database-unfinished'))).toBe(true)

  const { pool, close } = await openDatabase({ dataFolder: folder })
  const { rows } = await pool.query('select 1 as works')
  await close()

  expect(rows).toEqual([{ works: 1 }])
  expect(existsSync(join(folder, 'database-unfinished'))).toBe(false)
})

test('a folder of another PostgreSQL version is refused, not touched, and given back', async () => {
  const made = await openDatabase({ dataFolder: folder })
  await made.close()
  const versionFile = join(folder, 'database', 'PG_VERSION')
  expect(readFileSync(versionFile, 'utf8').trim()).toBe('18')
  writeFileSync(versionFile, '17\n')

  const refused = openDatabase({ dataFolder: folder })

  await expect(refused).rejects.toMatchObject({ code: 'folder/other-version' })
  writeFileSync(versionFile, '18\n')
  await (await openDatabase({ dataFolder: folder })).close()
})

test('a long query does not stop the main thread', async () => {
  const { pool, close } = await openDatabase({ memory: true })
  const delay = monitorEventLoopDelay({ resolution: 5 })

  delay.enable()
  const start = Date.now()
  await pool.query('select sum(sqrt(a * b)) from generate_series(1, 1500) a, generate_series(1, 1500) b')
  const took = Date.now() - start
  delay.disable()
  await close()

  expect(delay.max / 1e6).toBeLessThan(took / 2)
})

test('neither a folder nor a server is refused', async () => {
  await expect(openDatabase({})).rejects.toMatchObject({ code: 'database/not-named' })
})
