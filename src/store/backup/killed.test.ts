import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { openDatabase } from '../connection/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { startProgram } from '../testing/start-program.ts'
import { checkBackup, restoreBackup, writeBackup } from './index.ts'
import { fillLedger } from './testing/sample-ledger.ts'

const { folder, place } = freshPlaces()
const software = '0.1.0'
const patience = 240_000
const restoring = { software, registers: libraryRegisters, indicators: libraryIndicators }

let file: string
let rows: number

beforeAll(async () => {
  file = join(folder(), 'so-cai.tar.gz')
  const source = await openDatabase({ memory: true })
  await fillLedger(source, 1500)
  const written = await writeBackup(source, { file, software, at: '2026-11-22T03:00:00.000Z' })
  await source.close()
  rows = written.ok ? written.value.rows : 0
}, patience)

const some = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * milliseconds))

describe.each(enginesHere)('on an %s database', (engine) => {
  test(
    'a restoration that is killed at any moment leaves nothing or everything, and can be done again',
    async () => {
      const target = await place(engine)
      const where = target.databaseUrl ?? target.dataFolder ?? ''

      const killedAt: number[] = []
      for (const lines of [2, 6, 12]) {
        const program = await startProgram('restore-until-killed', where, file)
        await program.wrote(lines).catch(() => program.ended)
        await some(150)
        await program.kill()
        killedAt.push(program.lines.length)
        // One that was done just as it was killed leaves a place that is not empty: nothing remains to be killed there.
        if (program.lines.some((line) => line === 'done' || line.startsWith('refused'))) break
      }
      const database = await openDatabase(target)
      const restored = await restoreBackup(database, { ...restoring, file })
      const { rows: counted } = await database.pool.query<{ acts: number }>('select count(*) as acts from acts')
      await database.close()

      expect(killedAt.length).toBeGreaterThan(0)
      expect(counted[0]?.acts).toBe(2 * (3 * 1500 + 6))
      expect(restored.ok ? restored.value.rows : restored.code).toBeOneOf([rows, 'restore/not-empty'])
    },
    patience,
  )

  test(
    'a backup that is killed at any moment leaves no file under the name that was asked for, and can be done again',
    async () => {
      const source = await place(engine)
      const where = source.databaseUrl ?? source.dataFolder ?? ''
      const database = await openDatabase(source)
      expect(await restoreBackup(database, { ...restoring, file })).toMatchObject({ ok: true })
      await database.close()
      const copy = join(folder(), 'again.tar.gz')

      for (const lines of [2, 4, 6]) {
        const program = await startProgram('backup-until-killed', where, copy)
        await program.wrote(lines)
        await program.kill()
        if (program.lines.includes('done')) break
        expect(existsSync(copy)).toBe(false)
      }
      const program = await startProgram('backup-until-killed', where, join(folder(), 'last.tar.gz'))
      await program.ended

      expect(program.lines.at(-1)).toBe('done')
      expect(readdirSync(join(copy, '..')).every((name) => name.endsWith('.unfinished'))).toBe(true)
      expect(await checkBackup(file, software)).toMatchObject({ ok: true, value: { rows } })
    },
    patience,
  )
})
