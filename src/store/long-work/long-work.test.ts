import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { ok, refuse } from '../../ledger/index.ts'
import type { OpenDatabase } from '../connection/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { type LongWorks, mostUnfinished, openLongWork } from './open-long-work.ts'
import { queueSchema } from './queue.ts'
import type { LongWork, RunningWork, WorkEnd, WorkKind } from './work.ts'

const an = { person: 'an', province: 'son-la' }
const order = { ...an, kind: 'write', title: 'Xuất sổ', asked: () => ({ of: 3 }) }

/** Goes on until it has to stop, and tells how far it is. */
const untilStopped = async ({ signal, tell }: RunningWork): Promise<WorkEnd> => {
  for (let done = 1; ; done++) {
    tell({ doing: 'Đang ghi', done, of: null })
    await sleep(20)
    signal.throwIfAborted()
  }
}

const write = async ({ folder, tell }: RunningWork): Promise<WorkEnd> => {
  tell({ doing: 'Đang ghi', done: 3, of: 3 })
  writeFileSync(join(folder, 'so.csv'), 'một;hai')
  return { ok: true, tell: 'Đã xuất 3 bản ghi.', file: { name: 'so.csv', type: 'text/csv' } }
}

describeOnBothDatabases('long work', (open) => {
  const folders: string[] = []
  const faults: unknown[] = []
  let now = '2026-11-22T03:00:00.000Z'
  let works: LongWorks
  let folder: string
  let runs: WorkKind['run'] = write
  const kinds = {
    write: { lane: 'files', run: (running) => runs(running) },
    change: { lane: 'writing', run: (running) => runs(running) },
  } satisfies Record<string, WorkKind>

  const openOn = (database: OpenDatabase) =>
    openLongWork(database, { folder, kinds, now: () => now, onFault: (fault) => faults.push(fault) })
  const asked = async (more: Partial<Parameters<LongWorks['ask']>[0]> = {}): Promise<LongWork> => {
    const work = await works.ask({ ...order, ...more })
    if (!work.ok) throw new Error(work.tell)
    return work.value
  }
  const comesTo = async (id: string, isSo: (work: LongWork) => boolean): Promise<LongWork> => {
    for (;;) {
      const work = await works.find(an, id)
      if (work !== undefined && isSo(work)) return work
      await sleep(30)
    }
  }
  const ended = (id: string) => comesTo(id, ({ endedAt }) => endedAt !== null)
  const runningNow = (id: string) => comesTo(id, ({ state }) => state === 'running')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'so-cai-work-'))
    folders.push(folder)
    faults.length = 0
    runs = write
    works = openOn(open())
  })
  afterEach(async () => {
    await works.close()
    await open().db.deleteFrom('long_work').execute()
  })
  afterAll(() => {
    for (const each of folders) rmSync(each, { recursive: true, force: true })
  })

  test('is done after the answer, and its file can be fetched for a day', async () => {
    const work = await asked()

    const done = await ended(work.id)
    expect(work).toMatchObject({ state: 'waiting', title: 'Xuất sổ', asked: { of: 3 }, file: null })
    expect(done).toMatchObject({ state: 'done', doing: null, tell: 'Đã xuất 3 bản ghi.' })
    expect(done.file).toMatchObject({ name: 'so.csv', bytes: 9, until: '2026-11-23T03:00:00.000Z' })
    expect(works.fileOf(done)).toBe(join(folder, work.id, 'so.csv'))
    now = '2026-11-23T03:00:00.000Z'
    expect(works.fileOf(done)).toBeUndefined()
    now = '2026-11-22T03:00:00.000Z'
  })

  test('is seen by who asked, in the province where it was asked, and by nobody else', async () => {
    const { id } = await asked()
    const others = [
      { person: 'binh', province: 'son-la' },
      { person: 'an', province: 'cao-bang' },
    ]

    for (const other of others) {
      expect(await works.list(other)).toEqual([])
      expect(await works.find(other, id)).toBeUndefined()
      expect(await works.cancel(other, id)).toBeUndefined()
    }
    expect(await works.find(an, '1')).toBeUndefined()
    expect((await works.list(an)).map((work) => work.id)).toEqual([id])
    expect((await ended(id)).state).toBe('done')
  })

  test('tells how far it is, and stops when it is cancelled', async () => {
    runs = untilStopped
    const { id } = await asked()
    const under = await comesTo(id, ({ done }) => done > 0)

    await works.cancel(an, id)

    expect(under).toMatchObject({ state: 'running', doing: 'Đang ghi', of: null })
    expect(await ended(id)).toMatchObject({ state: 'cancelled', file: null, tell: expect.stringMatching(/^Đã hủy/) })
    expect(readdirSync(folder)).toEqual([])
  })

  test('that waits is cancelled at once, and what has ended stays as it is', async () => {
    runs = untilStopped
    const first = await asked()
    await runningNow(first.id)
    const second = await asked()

    const cancelled = await works.cancel(an, second.id)
    await works.cancel(an, first.id)
    await ended(first.id)
    const again = await works.cancel(an, second.id)

    expect(cancelled?.state).toBe('cancelled')
    expect(again).toEqual(cancelled)
  })

  test('that another process is asked to cancel stops here too', { timeout: 20_000 }, async () => {
    if (open().engine === 'embedded') return
    runs = untilStopped
    const { id } = await asked()
    await runningNow(id)
    const other = openOn(open())

    await other.cancel(an, id)

    expect((await ended(id)).state).toBe('cancelled')
    await other.close()
  })

  test('that is cancelled as it writes leaves nothing written', async () => {
    runs = async ({ endIn }) => {
      await open()
        .db.transaction()
        .execute(async (transaction) => {
          await transaction.insertInto('provinces').values({ code: 'half', name: 'Một nửa' }).execute()
          await transaction.updateTable('long_work').set({ cancel_at: now }).execute()
          await endIn(transaction, { ok: true, tell: 'Đã ghi.' })
        })
      return { ok: true, tell: 'Đã ghi.' }
    }
    const { id } = await asked({ kind: 'change' })

    const { state } = await ended(id)

    expect(state).toBe('cancelled')
    expect(await open().db.selectFrom('provinces').selectAll().where('code', '=', 'half').execute()).toEqual([])
  })

  test('that is refused says why and what came of it, and a fault says its number', async () => {
    runs = async () => ({ ok: false, code: 'import/faulty-rows', tell: 'Tệp có 1 dòng sai.', outcome: { rows: 7 } })
    const refused = await ended((await asked()).id)
    runs = async () => {
      throw new Error('the disk is full')
    }
    const broken = await ended((await asked()).id)

    expect(refused).toMatchObject({ state: 'failed', code: 'import/faulty-rows', outcome: { rows: 7 }, file: null })
    expect(broken).toMatchObject({ state: 'failed', code: 'fault' })
    expect(broken.tell).toContain(broken.id.slice(0, 8))
    expect(faults).toEqual([new Error('the disk is full')])
    expect(readdirSync(folder)).toEqual([])
  })

  test('is had five times at once by a person, and no more', async () => {
    runs = untilStopped
    const held = []
    for (let at = 0; at < mostUnfinished; at++) held.push(await asked())

    const refused = await works.ask(order)
    const ofAnother = await works.ask({ ...order, person: 'binh' })

    expect(refused).toMatchObject({ ok: false, code: 'work/too-many' })
    expect(ofAnother.ok).toBe(true)
    expect(await works.list(an)).toHaveLength(held.length)
  })

  test('whose file was refused is not asked for, and leaves no folder', async () => {
    const refused = await works.ask({ ...order, bring: async () => refuse('import/too-large', 'Tệp quá lớn.') })

    expect(refused).toMatchObject({ ok: false, code: 'import/too-large' })
    expect(await works.list(an)).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('that writes goes one after the other in a province, and files meanwhile', async () => {
    const order_: string[] = []
    runs = async ({ work, signal }) => {
      order_.push(`${work.title} begins`)
      await sleep(work.kind === 'change' ? 300 : 10, undefined, { signal })
      order_.push(`${work.title} ends`)
      return { ok: true, tell: 'Xong.' }
    }
    const first = await asked({ kind: 'change', title: 'first' })
    now = '2026-11-22T03:00:01.000Z'
    const second = await asked({ kind: 'change', title: 'second' })
    await runningNow(first.id)
    const file = await asked({ title: 'file' })

    for (const { id } of [first, second, file]) await ended(id)

    const ofChanges = order_.filter((line) => !line.startsWith('file'))
    expect(ofChanges).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
    expect(order_.indexOf('file ends')).toBeLessThan(order_.indexOf('first ends'))
    now = '2026-11-22T03:00:00.000Z'
  })

  test('that runs when the server is stopped begins again with the next start', async () => {
    runs = untilStopped
    const { id } = await asked({ bring: async (into) => ok(writeFileSync(join(into, 'brought'), 'a')) })
    await runningNow(id)

    await works.close()
    const between = await works.find(an, id)
    runs = write
    works = openOn(open())
    await works.start()

    expect(between).toMatchObject({ state: 'waiting', isCancelling: false })
    expect(await ended(id)).toMatchObject({ state: 'done' })
  })

  test('begins once where two servers make its queue at the same moment, and breaks no connection', async () => {
    await open().pool.query(`drop schema if exists ${queueSchema} cascade`)
    const other = openOn(open())

    await Promise.all([works.start(), other.start()])

    expect((await ended((await asked()).id)).state).toBe('done')
    const { rows } = await open().pool.query<{ tables: number }>(
      'select count(*) as tables from pg_tables where schemaname = $1 and tablename = $2',
      [queueSchema, 'version'],
    )
    expect(rows).toEqual([{ tables: 1 }])
    await other.close()
  })

  test('leaves no setting on a connection that others use', async () => {
    await ended((await asked()).id)

    const { rows } = await open().pool.query<{ lock: string; idle: string; path: string }>(
      `select current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle,
              current_setting('search_path') as path`,
    )

    expect(rows).toEqual([{ lock: '0', idle: '0', path: expect.stringMatching(/^("\$user", )?public$/) }])
  })
})
