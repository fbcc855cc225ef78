import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { type DatabaseOptions, type OpenDatabase, openDatabase } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { operator, post } from '../posting/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { verify } from '../verify/index.ts'
import { backupHere, type Backup, checkBackup, restoreBackup, writeBackup } from './index.ts'
import { fillLedger, prepare, provinces } from './testing/sample-ledger.ts'

const { folder, place } = freshPlaces()
const software = '0.1.0'
const order = { software, at: '2026-11-22T03:00:00.000Z' }
const restoring = { software, registers: libraryRegisters, indicators: libraryIndicators }
const patience = 120_000

const within = async <T>(where: DatabaseOptions, work: (database: OpenDatabase) => Promise<T>): Promise<T> => {
  const database = await openDatabase(where)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const backUp = async (database: OpenDatabase, file: string): Promise<Backup> => {
  const written = await writeBackup(database, { ...order, file })
  if (!written.ok) throw new Error(written.tell)
  return written.value
}

const everyFigure = async ({ db }: OpenDatabase) => {
  const span = { window: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') }, period: '2024' }
  const figures = []
  for (const province of provinces) figures.push([...(await booksOf(db).figures(province, span, libraryIndicators))])
  return figures
}

/** What tables are made of besides columns: indexes, links, checks, triggers, comments. */
const piecesOf = async ({ pool }: OpenDatabase): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ piece: string }>(`
    select indexdef as piece from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
     where connamespace = 'public'::regnamespace and contype <> 'n'
    union all select pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    union all select objoid::regclass || ' ' || description from pg_description
     where classoid = 'pg_class'::regclass and objoid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
    union all select attrelid::regclass || ' ' || attname || ' ' || pg_get_expr(adbin, adrelid)
      from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
    order by 1`)
  return rows.map(({ piece }) => piece)
}

describe.each(enginesHere)('a backup of an %s database', (from) => {
  let source: OpenDatabase
  let file: string
  let backup: Backup
  let figures: unknown

  beforeAll(async () => {
    source = await openDatabase(await place(from))
    file = join(folder(), 'so-cai.tar.gz')
    await fillLedger(source)
    backup = await backUp(source, file)
    figures = await everyFigure(source)
  }, patience)
  afterAll(() => source.close())

  test.each(enginesHere)(
    'restores into an empty %s database with every row, figure and hash',
    async (to) => {
      const target = await place(to)
      const again = join(folder(), 'again.tar.gz')
      await within(target, async (database) => {
        const restored = await restoreBackup(database, { ...restoring, file })

        expect(restored).toEqual({ ok: true, value: backup })
        expect((await backUp(database, again)).contents).toEqual({ ...backup.contents, about: expect.any(String) })
        expect(await everyFigure(database)).toEqual(figures)
        expect((await verify(database.db, libraryRegisters)).findings).toEqual([])
      })
    },
    patience,
  )

  test('says of itself what it is, and how to recognise what it proves', async () => {
    const { about, contents } = backup
    const rows = Object.fromEntries(contents.tables.map((table) => [table.name, table.rows]))

    expect(about).toMatchObject({ kind: 'so-cai-backup', format: 1, software, engine: from, takenAt: order.at })
    expect(about.migrations[0]).toBe('0001-vietnamese-text')
    expect(rows).toMatchObject({
      acts: 252,
      library_card: 80,
      book_loan: 12,
      seals: 4,
      promulgations: 1,
      identity_user: 2,
      imports: 11,
    })
    expect(contents.sequences.find(({ name }) => name === 'record_ids')).toMatchObject({ last: '92', called: true })
    expect(contents.newest.map(({ chain, province }) => `${chain} ${province}`)).toEqual([
      'seals hoa-binh',
      'seals son-la',
      'promulgations son-la',
    ])
    expect(await checkBackup(file, software)).toEqual({ ok: true, value: backup })
  })

  test('carries no session and no attempt to sign in', () => {
    const names = backup.about.tables.map(({ name }) => name)

    expect(names).toContain('identity_account')
    expect(names.filter((name) => /session|verification|attempt|migration/.test(name))).toEqual([])
  })

  test(
    'is for the eyes of this account only, and stands where nothing stood',
    async () => {
      const taken = await writeBackup(source, { ...order, file })
      const nowhere = await writeBackup(source, { ...order, file: '/nowhere/a.tar.gz' })

      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(taken).toMatchObject({ ok: false, code: 'backup/already-there', tell: expect.stringContaining('--force') })
      expect(nowhere).toMatchObject({ ok: false, code: 'backup/cannot-write' })
      expect((await checkBackup(file, software)).ok).toBe(true)
      expect(readdirSync(join(file, '..'))).toEqual(['so-cai.tar.gz'])
    },
    patience,
  )

  test(
    'that is asked for replaces the one that stood there',
    async () => {
      const other = join(folder(), 'so-cai.tar.gz')
      writeFileSync(other, 'cũ')

      const written = await writeBackup(source, { ...order, file: other, force: true })

      expect(written.ok).toBe(true)
      expect((await checkBackup(other, software)).ok).toBe(true)
    },
    patience,
  )

  test(
    'that is stopped leaves no file, and the database goes on',
    async () => {
      const stopped = join(folder(), 'stopped.tar.gz')
      const stopping = new AbortController()

      const writing = writeBackup(source, {
        ...order,
        file: stopped,
        signal: stopping.signal,
        onProgress: () => stopping.abort(),
      })

      await expect(writing).rejects.toMatchObject({ name: 'AbortError' })
      expect((await source.pool.query('select from provinces')).rowCount).toBe(2)
      expect(readdirSync(join(stopped, '..'))).toEqual([])
    },
    patience,
  )

  test(
    'is refused where records are, and leaves them as they were',
    async () => {
      const target = await place(from)

      await within(target, async (database) => {
        await prepare(database)
        await database.pool.query(`insert into provinces values ('lai-chau', 'Lai Châu')`)
        const restored = await restoreBackup(database, { ...restoring, file })

        expect(restored).toMatchObject({ ok: false, code: 'restore/not-empty' })
        expect(restored.ok ? '' : restored.tell).toContain('đã có dữ liệu (provinces)')
        expect((await database.pool.query('select code from provinces')).rows).toEqual([{ code: 'lai-chau' }])
      })
    },
    patience,
  )

  test(
    'restores where the program has only made its tables and the invitation of a first administrator',
    async () => {
      const target = await place(from)

      await within(target, async (database) => {
        await prepare(database)
        await database.pool.query(`insert into invitations (kind, token_hash, made_by, made_at, expires_at)
        values ('administrator', '\\x01', 'operator', now(), now())`)
        const restored = await restoreBackup(database, { ...restoring, file })
        const posted = await post(database.db, {
          province: 'son-la',
          register: libraryCard,
          intent: { do: 'open', on: plainDate('2025-01-02'), fill: { number: 'T999' } },
          signature: { person: 'Lò Văn An', office: operator, at: '2025-01-02T03:00:00Z' },
        })

        expect(restored.ok).toBe(true)
        expect(await piecesOf(database)).toEqual(await piecesOf(source))
        expect(posted).toMatchObject({ ok: true, value: { id: 93 } })
        expect((await database.pool.query('select from invitations')).rowCount).toBe(0)
        await expect(database.pool.query('delete from acts')).rejects.toThrow('Bút toán chỉ được ghi thêm')
      })
    },
    patience,
  )

  test(
    'is refused where no ledger is, which is not made by asking',
    async () => {
      const nowhere = { dataFolder: join(folder(), 'không có') }

      const refused = await backupHere(from === 'server' ? await place('server') : nowhere, {
        ...order,
        file: `${file}.2`,
      })

      expect(refused).toMatchObject({ ok: false, code: 'backup/no-ledger' })
      expect(existsSync(nowhere.dataFolder)).toBe(false)
    },
    patience,
  )
})
