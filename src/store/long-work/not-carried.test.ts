import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { restoreBackup, writeBackup } from '../backup/index.ts'
import { fillLedger } from '../backup/testing/sample-ledger.ts'
import { migrateSystem, openDatabase } from '../connection/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { verify } from '../verify/index.ts'
import { type LongWorks, openLongWork } from './open-long-work.ts'
import type { RunningWork, WorkEnd } from './work.ts'

const software = '0.1.0'
const at = '2026-11-22T03:00:00.000Z'
const an = { person: 'an', province: 'son-la' }
const order = { ...an, kind: 'write', title: 'Xuất sổ', asked: () => ({}) }
const { place } = freshPlaces()
const scratch = mkdtempSync(join(tmpdir(), 'so-cai-not-carried-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const write = async ({ folder }: RunningWork): Promise<WorkEnd> => {
  writeFileSync(join(folder, 'so.csv'), 'một')
  return { ok: true, tell: 'Đã xuất.', file: { name: 'so.csv', type: 'text/csv' } }
}

const worksOn = (database: Parameters<typeof openLongWork>[0]): LongWorks =>
  openLongWork(database, {
    folder: join(scratch, 'work'),
    kinds: { write: { lane: 'files', run: write } },
    now: () => at,
    onFault: (fault) => {
      throw fault
    },
  })

const doneOnce = async (works: LongWorks): Promise<void> => {
  const asked = await works.ask(order)
  if (!asked.ok) throw new Error(asked.tell)
  while ((await works.find(an, asked.value.id))?.state !== 'done') await sleep(20)
}

describeOnBothDatabases('long work and its queue', (open) => {
  const file = join(scratch, 'so-cai.tar.gz')
  let works: LongWorks

  beforeAll(async () => {
    await fillLedger(open())
    works = worksOn(open())
    await doneOnce(works)
  })
  afterAll(async () => {
    await works.close()
    rmSync(file, { force: true })
  })

  test('are in no backup, and the ledger is proved beside them', async () => {
    const written = await writeBackup(open(), { file, software, at })

    if (!written.ok) throw new Error(written.tell)
    const names = written.value.about.tables.map(({ name }) => name)
    expect(names).toContain('acts')
    expect(names.filter((name) => /work|job|queue|pgboss/.test(name))).toEqual([])
    expect((await verify(open().db, libraryRegisters)).findings).toEqual([])
  })

  test.each(enginesHere)(
    'are no rows that keep a backup out of an %s ledger, and go on working after it was restored',
    {
      timeout: 60_000,
    },
    async (engine) => {
      const target = await openDatabase(await place(engine))
      const there = worksOn(target)
      await migrateSystem(target.db)
      await doneOnce(there)

      const restored = await restoreBackup(target, {
        file,
        software,
        registers: libraryRegisters,
        indicators: libraryIndicators,
      })

      expect(restored).toMatchObject({ ok: true })
      expect(await there.list(an)).toEqual([])
      await doneOnce(there)
      expect(await there.list(an)).toMatchObject([{ state: 'done', file: { name: 'so.csv' } }])
      await there.close()
      await target.close()
    },
  )
})
