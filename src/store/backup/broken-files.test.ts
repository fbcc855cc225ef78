import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { type OpenDatabase, openDatabase } from '../connection/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { type Backup, checkBackup, restoreBackup, writeBackup } from './index.ts'
import { fillLedger, prepare } from './testing/sample-ledger.ts'

const { folder, place } = freshPlaces()
const software = '0.1.0'
const patience = 180_000

let backup: Backup
let whole: Buffer
let source: OpenDatabase
let scratch: string

beforeAll(async () => {
  source = await openDatabase({ memory: true })
  const file = join(folder(), 'so-cai.tar.gz')
  await fillLedger(source)
  const written = await writeBackup(source, { file, software, at: '2026-11-22T03:00:00.000Z' })
  if (!written.ok) throw new Error(written.tell)
  backup = written.value
  whole = readFileSync(file)
  scratch = join(folder(), 'broken.tar.gz')
}, patience)

afterAll(() => source.close())

const check = (bytes: Uint8Array) => {
  writeFileSync(scratch, bytes)
  return checkBackup(scratch, software)
}

const restoring = { software, registers: libraryRegisters, indicators: libraryIndicators }

const restoreInto = (target: OpenDatabase, bytes: Uint8Array) => {
  writeFileSync(scratch, bytes)
  return restoreBackup(target, { ...restoring, file: scratch })
}

const isOneSentence = (tell: string): boolean => !tell.includes('\n') && tell.endsWith('.') && /[àáạảđêôơư]/.test(tell)

/** What stands in a place where nothing was restored. */
const rowsIn = async ({ pool }: OpenDatabase): Promise<number> => {
  const { rows } = await pool.query<{ rows: number }>(
    `select (select count(*) from acts) + (select count(*) from library_card) + (select count(*) from identity_user) as rows`,
  )
  return rows[0]?.rows ?? Number.NaN
}

test(
  'a file that is cut short anywhere is refused in one sentence',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const checked = await check(whole.subarray(0, length))

        expect(checked).toMatchObject({ ok: false })
        expect(checked.ok || isOneSentence(checked.tell)).toBe(true)
      }),
      { numRuns: 150, examples: [[0], [1], [2], [10], [whole.length - 1], [whole.length - 8]] },
    )
  },
  patience,
)

test(
  'a file of which any byte was altered is refused, or is still the same backup',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = Buffer.from(whole)
        altered[at] = (altered[at] ?? 0) ^ by
        const checked = await check(altered)

        // The head of a packed file holds a time that nothing rests on, and a run of zeros can be packed in several ways.
        expect(checked.ok ? gunzipSync(altered).equals(gunzipSync(whole)) : checked.code).toBeOneOf([
          true,
          'restore/broken',
          'restore/not-a-backup',
        ])
      }),
      { numRuns: 200 },
    )
  },
  patience,
)

test(
  'rows that were altered inside the archive, under a right check sum of the packer, are refused',
  async () => {
    const open = gunzipSync(whole)
    await fc.assert(
      fc.asyncProperty(fc.nat(open.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = Buffer.from(open)
        altered[at] = (altered[at] ?? 0) ^ by
        const checked = await check(gzipSync(altered, { level: 1 }))

        expect(checked.ok ? checked.value : backup).toEqual(backup)
        expect(checked.ok || isOneSentence(checked.tell)).toBe(true)
      }),
      { numRuns: 200 },
    )
    const person = Buffer.from(open.toString('latin1').replace('binh@example.vn', 'bynh@example.vn'), 'latin1')
    expect(await check(gzipSync(person))).toMatchObject({ ok: false, code: 'restore/broken' })
  },
  patience,
)

test('what is no backup is called so', async () => {
  const other = pack()
  other.entry({ name: 'thư.txt' }, 'Kính gửi')
  other.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of other) chunks.push(chunk)

  const strangers = [
    '',
    'Kính gửi Sở',
    'PK\u0003\u0004',
    gzipSync('xin chào'),
    gzipSync(''),
    gzipSync(Buffer.concat(chunks)),
  ]
  for (const stranger of strangers) {
    const checked = await check(Buffer.from(stranger))
    expect(checked).toMatchObject({ ok: false })
    expect(checked.ok ? '' : checked.code).toMatch(/^restore\/(not-a-backup|broken)$/)
  }
  expect(await checkBackup(folder(), software)).toMatchObject({ ok: false, code: 'restore/not-a-backup' })
  expect(await checkBackup(join(folder(), 'x'), software)).toMatchObject({ ok: false, code: 'restore/unreadable' })
})

test('a backup of a later program is refused, and the way out is told', async () => {
  const later = join(folder(), 'later.tar.gz')
  await writeBackup(source, { file: later, software: '0.2.0', at: '2026-11-22T03:00:00.000Z' })
  await source.pool.query(`insert into system_migrations values ('9999-later', 'now')`)
  const migrated = join(folder(), 'migrated.tar.gz')
  await writeBackup(source, { file: migrated, software, at: '2026-11-22T03:00:00.000Z' })
  const format = gunzipSync(whole).toString('latin1').replace('"format": 1', '"format": 2')

  const refused = [
    await checkBackup(later, software),
    await checkBackup(migrated, software),
    await check(gzipSync(Buffer.from(format, 'latin1'))),
  ]

  expect(refused.map((each) => each.ok || each.code)).toEqual(Array(3).fill('restore/newer'))
  expect(refused[0]).toMatchObject({ tell: expect.stringContaining('hãy cập nhật Sổ cái') })
  expect((await checkBackup(later, '0.2.0')).ok).toBe(true)
})

test.each(enginesHere)(
  'a file that turns out broken while it is loaded leaves an %s database empty, to be restored into',
  async (engine) => {
    const target = await openDatabase(await place(engine))
    await prepare(target)
    const open = gunzipSync(whole).toString('latin1')
    const altered = gzipSync(Buffer.from(open.replace('binh@example.vn', 'bynh@example.vn'), 'latin1'))
    const broken = [whole.length - 20, Math.floor(whole.length / 2), 4000].map((end) => whole.subarray(0, end))

    const refused = []
    for (const bytes of [...broken, altered]) {
      const restored = await restoreInto(target, bytes)
      refused.push([restored.ok || restored.code, await rowsIn(target)])
    }
    const restored = await restoreInto(target, whole)
    await target.close()

    expect(refused).toEqual(Array(4).fill(['restore/broken', 0]))
    expect(restored).toEqual({ ok: true, value: backup })
  },
  patience,
)

test.skipIf(!enginesHere.includes('server'))(
  'a server that goes away while it is loaded is told of in one sentence, and nothing stays',
  async () => {
    const where = await place('server')
    const [target, other] = [await openDatabase(where), await openDatabase(where)]
    await prepare(target)
    writeFileSync(scratch, whole)

    const lost = await restoreBackup(target, {
      ...restoring,
      file: scratch,
      onProgress: ({ table }) => {
        if (table === 'library_card')
          void other.pool.query(
            'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
          )
      },
    })
    const rows = await rowsIn(other)
    await Promise.all([target.close(), other.close()])

    expect(lost).toMatchObject({ ok: false, code: 'backup/connection-lost' })
    expect(rows).toBe(0)
  },
  patience,
)
