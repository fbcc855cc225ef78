import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { reservedRegisterCodes } from '../../ledger/register/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { migrateSystem, systemMigrations } from './migrate.ts'

describeOnBothDatabases('system migrations', (open) => {
  test('starters that come at the same time on an empty database do the work once', async () => {
    const { db, pool } = open()
    await pool.query('drop schema public cascade')
    await pool.query('create schema public')

    await Promise.all([migrateSystem(db), migrateSystem(db), migrateSystem(db)])

    const { rows } = await sql<{ name: string }>`select name from system_migrations order by name`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(systemMigrations))
  })

  test('no register may be called like a system table', async () => {
    const { pool } = open()

    const { rows } = await pool.query(`select tablename from pg_tables where schemaname = 'public' order by 1`)

    expect(rows.map(({ tablename }) => String(tablename).replaceAll('_', '-'))).toEqual(
      [...reservedRegisterCodes].sort(),
    )
  })

  test('a database that a newer program has changed is refused', async () => {
    const { db } = open()
    await sql`insert into system_migrations values ('9999-later', now()::text)`.execute(db)

    await expect(migrateSystem(db)).rejects.toMatchObject({
      code: 'database/newer',
      message: expect.stringContaining('bản Sổ cái mới hơn'),
    })
  })
})
