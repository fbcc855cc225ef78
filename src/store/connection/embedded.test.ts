import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProgram } from '../testing/start-program.ts'
import { lockFolder } from './folder-lock.ts'
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

  const version = readFileSync(join(folder, 'database', 'PG_VERSION'), 'utf8')
  const second = await openDatabase({ dataFolder: folder })
  const { rows } = await second.pool.query('select word from kept')
  await second.close()

  expect(rows).toEqual([{ word: 'giữ' }])
  expect(version).toBe('18\n')
  expect([first.engine, second.engine]).toEqual(['embedded', 'embedded'])
})

test('after a kill every acknowledged transaction is there and none is half there', async () => {
  const program = await startProgram('commit-until-killed', folder)
  await program.wrote(300)
  await program.kill()
  const acknowledged = Number(program.lines.at(-1))

  const { db, close } = await openDatabase({ dataFolder: folder })
  const { rows } = await sql<{ debits: number; credits: number; pairs: number; last: number }>`
    select (select count(*) from debit) as debits, (select count(*) from credit) as credits,
           (select count(*) from debit join credit using (entry)) as pairs, (select max(entry) from debit) as last`.execute(
    db,
  )
  await close()

  const last = rows[0]?.last
  expect(last).toBeGreaterThanOrEqual(acknowledged)
  expect(rows).toEqual([{ debits: last, credits: last, pairs: last, last }])
}, 60_000)

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

test('a folder of another PostgreSQL version is refused and given back', async () => {
  mkdirSync(join(folder, 'database'))
  writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n')

  await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({ code: 'folder/other-version' })
  expect(existsSync(join(folder, 'database', 'PG_VERSION'))).toBe(true)
  lockFolder(folder).release()
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
