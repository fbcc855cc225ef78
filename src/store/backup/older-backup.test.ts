import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { migrateSystem, type OpenDatabase, openDatabase } from '../connection/index.ts'
import { migrate } from '../tables/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { verify } from '../verify/index.ts'
import { isCarried } from './carried-tables.ts'
import { restoreBackup, writeBackup } from './index.ts'
import { fillLedger, prepare } from './testing/sample-ledger.ts'

const { folder, place } = freshPlaces()
const software = '0.1.0'
const patience = 120_000
const restoring = { software, registers: libraryRegisters, indicators: libraryIndicators }

const backUp = async (database: OpenDatabase, version: string): Promise<string> => {
  const file = join(folder(), 'so-cai.tar.gz')
  const written = await writeBackup(database, { file, software: version, at: '2026-11-22T03:00:00.000Z' })
  if (!written.ok) throw new Error(written.tell)
  return file
}

const restoreInto = async (target: OpenDatabase, file: string) => restoreBackup(target, { ...restoring, file })

describe.each(enginesHere)('a backup restored into an %s database', (engine) => {
  test(
    'of an older program is loaded as it was, and brought up to this one',
    async () => {
      const source = await openDatabase({ memory: true })
      await migrateSystem(source.db, ['0001-vietnamese-text', '0002-ledger', '0003-promulgations'])
      await migrate(source.db, libraryRegisters, libraryIndicators)
      await sql`insert into provinces values ('son-la', 'Sơn La')`.execute(source.db)
      await sql`alter table library_card drop column deposit`.execute(source.db)
      await sql`create index library_card__old on library_card (state)`.execute(source.db)
      const file = await backUp(source, '0.0.9')
      await source.close()
      const target = await openDatabase(await place(engine))
      await prepare(target)

      const restored = await restoreInto(target, file)
      const { rows: columns } = await target.pool.query(
        `select from pg_attribute where attrelid = 'library_card'::regclass and attname = 'deposit'`,
      )
      const { rows: later } = await target.pool.query(`select count(*) as people from identity_user`)
      const { findings } = await verify(target.db, libraryRegisters)
      await migrateSystem(target.db)
      await target.close()

      expect(restored).toMatchObject({ ok: true, value: { about: { software: '0.0.9' } } })
      expect([columns.length, later, findings]).toEqual([1, [{ people: 0 }], []])
    },
    patience,
  )

  test(
    'keeps a table that nobody declares any more, and refuses a column that this program does not know',
    async () => {
      const source = await openDatabase({ memory: true })
      await fillLedger(source, 3)
      await sql`create table old_register (province text, id bigint, paid numeric(12,2), on_days date[], primary key (province, id))`.execute(
        source.db,
      )
      await sql`insert into old_register values ('son-la', 1, 1.50, array[date '2024-01-01'])`.execute(source.db)
      const file = await backUp(source, software)
      await sql`alter table library_card add column colour text`.execute(source.db)
      const later = await backUp(source, software)
      await source.close()
      const target = await openDatabase(await place(engine))

      const refused = await restoreInto(target, later)
      const restored = await restoreInto(target, file)
      const { rows } = await target.pool.query('select * from old_register')
      await target.close()

      expect(refused).toMatchObject({ ok: false, code: 'restore/other-declarations' })
      expect(refused.ok ? '' : refused.tell).toContain('library_card.colour (text)')
      expect(restored.ok).toBe(true)
      expect(rows).toEqual([{ province: 'son-la', id: 1, paid: '1.50', on_days: ['2024-01-01'] }])
    },
    patience,
  )
})

test(
  'a ledger that did not agree with itself is restored as it was, so that verification still finds it',
  async () => {
    const source = await openDatabase({ memory: true })
    await fillLedger(source, 3)
    await sql`update library_card set holder = 'Ai khác' where province = 'son-la' and number = 'T1'`.execute(source.db)
    const file = await backUp(source, software)
    await source.close()
    const target = await openDatabase({ memory: true })

    const restored = await restoreInto(target, file)
    const { findings } = await verify(target.db, libraryRegisters)
    await target.close()

    expect(restored.ok).toBe(true)
    expect(findings.map(({ code }) => code)).toEqual(['record/differs'])
  },
  patience,
)

test('only the migrator’s tables and those of one place and hour are not carried', async () => {
  const database = await openDatabase({ memory: true })
  await prepare(database)
  const { rows } = await database.pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  await database.close()

  expect(rows.map(({ name }) => name).filter((name) => !isCarried(name))).toEqual([
    'identity_session',
    'identity_verification',
    'long_work',
    'sign_in_attempts',
    'system_migrations',
    'system_migrations_lock',
  ])
  expect(isCarried('training_session')).toBe(true)
})
