import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { libraryCard } from '../../ledger/testing/library.ts'
import { type DatabaseOptions, migrateSystem, type OpenDatabase, openDatabase } from '../connection/index.ts'
import { brokenRecords, prepareLibrary } from '../exchange/testing/library-ledger.ts'
import { sheetFolder } from '../exchange/testing/sheet-files.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { startProgram } from '../testing/start-program.ts'

const { csv } = sheetFolder()
const { place } = freshPlaces()
const scratch = mkdtempSync(join(tmpdir(), 'so-cai-killed-work-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const rows = 3000
const sheet = () =>
  csv(
    'Ngày cấp thẻ;Số thẻ;Ngày tạm khóa;Ngày mở lại',
    ...Array.from({ length: rows }, (_, at) => `05/01/2024;T${at};06/01/2024;07/01/2024`),
  )

const opened = async <T>(at: DatabaseOptions, look: (database: OpenDatabase) => Promise<T>): Promise<T> => {
  const database = await openDatabase(at)
  try {
    return await look(database)
  } finally {
    await database.close()
  }
}

const stands = (at: DatabaseOptions) =>
  opened(at, async (database) => {
    const { rows: works } = await database.pool.query<{ state: string }>(
      `select state from long_work where kind = 'import'`,
    )
    return { import: works[0]?.state, ...(await brokenRecords(database, libraryCard, 'son-la')) }
  })

const whole = { import: 'done', records: rows, broken: [] }

test.each(enginesHere)(
  'a server that is killed at any moment, %s: its work is whole or not there, and is done after the next start',
  {
    timeout: 300_000,
  },
  async (engine) => {
    for (let round = 0; round < 3; round++) {
      const at = await place(engine)
      const where = at.databaseUrl ?? at.dataFolder ?? ''
      await opened(at, async (database) => {
        await migrateSystem(database.db)
        await prepareLibrary(database, ['son-la'])
      })
      const folder = join(scratch, `${engine}-${round}`)
      const program = await startProgram('long-work-until-killed', where, folder, sheet())
      await program.wrote(2 + round * 5)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))

      await program.kill()
      const between = await stands(at)
      const next = await startProgram('long-work-until-killed', where, folder)
      await next.ended

      expect([
        { import: 'waiting', records: 0, broken: [] },
        { import: 'running', records: 0, broken: [] },
        whole,
      ]).toContainEqual(between)
      expect(await stands(at)).toEqual(whole)
      const told = next.lines.find((line) => line.startsWith('told ')) ?? ''
      expect(JSON.parse(told.slice(5))).toEqual(
        expect.arrayContaining([
          { kind: 'import', state: 'done', outcome: { records: rows, unchanged: 0 } },
          { kind: 'export', state: 'done', outcome: null, bytes: 5 },
        ]),
      )
      const [only, ...others] = readdirSync(folder)
      expect(others).toEqual([])
      expect(readFileSync(join(folder, only ?? '', 'so.csv'), 'utf8')).toBe('xxxxx')
    }
  },
)

test.each(enginesHere)(
  'work that ends its server again and again is begun three times and then left, %s',
  {
    timeout: 120_000,
  },
  async (engine) => {
    const at = await place(engine)
    const where = at.databaseUrl ?? at.dataFolder ?? ''
    const folder = join(scratch, `${engine}-again`)
    await opened(at, async (database) => {
      await migrateSystem(database.db)
      await prepareLibrary(database, ['son-la'])
    })
    for (let beginning = 1; beginning <= 3; beginning++) {
      const program = await startProgram('long-work-until-killed', where, folder, ...(beginning === 1 ? [sheet()] : []))
      while (!program.lines.some((line) => line.startsWith('wrote part'))) await program.wrote(program.lines.length + 1)
      await program.kill()
    }

    await (await startProgram('long-work-until-killed', where, folder)).ended

    const left = await opened(at, ({ db }) =>
      db.selectFrom('long_work').select(['state', 'code', 'file_name']).where('kind', '=', 'export').execute(),
    )
    expect(left).toEqual([{ state: 'failed', code: 'work/interrupted', file_name: null }])
  },
)
