import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { openDatabase } from '../connection/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { startProgram } from '../testing/start-program.ts'
import { verify } from '../verify/index.ts'
import { backupHere, restoreBackup } from './index.ts'

const { folder, place } = freshPlaces()
const software = '0.1.0'
const order = { software, at: '2026-11-22T03:00:00.000Z' }
const restoring = { software, registers: libraryRegisters, indicators: libraryIndicators }
const patience = 180_000

const countOf = (line: string | undefined): number => Number(line?.split(' ')[0])

describe.each(enginesHere)('a backup of an %s database that another process writes in', (engine) => {
  test(
    'holds one moment, and the work goes on',
    async () => {
      const source = await place(engine)
      const file = join(folder(), 'so-cai.tar.gz')
      const office = await startProgram('post-until-killed', source.databaseUrl ?? source.dataFolder ?? '')
      await office.wrote(200)

      const before = countOf(office.lines.at(-1))
      const written = await backupHere(source, { ...order, file })
      const after = countOf(office.lines.at(-1))
      await office.wrote(after + 20)
      office.process.stdin?.end()
      await office.ended

      const target = await openDatabase({ memory: true })
      const restored = await restoreBackup(target, { ...restoring, file })
      const { rows } = await target.pool.query<{ cards: number; acts: number; last: string }>(
        `select (select count(*) from library_card) as cards, (select count(*) from acts) as acts`,
      )
      const { findings } = await verify(target.db, libraryRegisters)
      await target.close()

      expect([written.ok, restored.ok]).toEqual([true, true])
      expect(rows[0]?.cards).toBe(rows[0]?.acts)
      expect(rows[0]?.cards).toBeGreaterThanOrEqual(before)
      expect(rows[0]?.cards).toBeLessThanOrEqual(after + 1)
      expect(after).toBeGreaterThan(before)
      expect(findings).toEqual([])
      expect(office.process.exitCode).toBe(0)
    },
    patience,
  )
})

test(
  'copies that are lent are taken away, also those of a borrower that was killed',
  async () => {
    const dataFolder = join(folder(), 'dữ-liệu-'.repeat(14))
    const office = await startProgram('post-until-killed', dataFolder)
    await office.wrote(5)
    const copies = () => readdirSync(dataFolder).filter((name) => name.startsWith('copy-'))

    const borrower = await startProgram('backup-until-killed', dataFolder, join(folder(), 'a.tar.gz'))
    await until(() => copies().length === 1)
    await borrower.kill()
    await until(() => copies().length === 0)
    const whole = await startProgram('backup-until-killed', dataFolder, join(folder(), 'b.tar.gz'))
    await whole.ended

    expect(whole.lines.at(-1)).toBe('done')
    expect(copies()).toEqual([])
    await office.kill()
  },
  patience,
)

test(
  'a backup goes on when the process that lent the copy is killed, and nothing is left in the folder',
  async () => {
    const dataFolder = join(folder(), 'data')
    const office = await startProgram('post-until-killed', dataFolder)
    await office.wrote(50)

    const borrower = await startProgram('backup-until-killed', dataFolder, join(folder(), 'a.tar.gz'))
    await borrower.wrote(2)
    await office.kill()
    await borrower.ended
    const next = await openDatabase({ dataFolder })
    const left = readdirSync(dataFolder).filter((name) => name.startsWith('copy-'))
    await next.close()

    expect(borrower.lines.at(-1)).toBe('done')
    expect(left).toEqual([])
  },
  patience,
)

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 3000) throw new Error('it never came')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
