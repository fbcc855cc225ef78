import { expect, test } from 'vitest'
import { date, register, reservedFieldNames, snakeCase, text } from '../../ledger/register/index.ts'
import { bookLoan, libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { CannotMigrate, ddlOf, migrate } from './index.ts'

test('the table of a register follows from its declaration', async () => {
  const ddl = `${ddlOf(libraryCard, libraryIndicators)}\n${ddlOf(bookLoan, libraryIndicators)}`

  await expect(ddl).toMatchFileSnapshot('./kept/library.sql')
})

test('no field may be called like a column that every record has', () => {
  const { fields, opening } = shelf({})
  const own = [...Object.keys(fields), opening.on].map(snakeCase)

  const [create = ''] = ddlOf(shelf({})).split(';')

  const columns = [...create.matchAll(/^ {2}"(\w+)"/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => !own.includes(name))
  expect(reservedFieldNames.map(snakeCase)).toEqual(expect.arrayContaining(columns))
  expect(columns).toContain('origin')
})

const shelf = (fields: Parameters<typeof register>[0]['fields']) =>
  register({
    code: 'shelf',
    title: 'Giá sách',
    keptBy: 'library',
    fields,
    shownAs: { words: ['Giá'], fields: [] },
    lifecycle: {
      states: { standing: 'Đang dùng' },
      opening: { label: 'Lập', to: 'standing', on: 'madeOn', fill: [], by: ['specialist'] },
    },
  })

describeOnBothDatabases('migration of the registers', (open) => {
  test('a second migration has nothing to do and asks once', async () => {
    const { db } = open()
    await migrate(db, [bookLoan, libraryCard], libraryIndicators)

    const before = performance.now()
    await migrate(db, libraryRegisters, libraryIndicators)

    expect(performance.now() - before).toBeLessThan(150)
  })

  test('an index that the indicators no longer ask for is dropped, and one that they ask for is made', async () => {
    const { db, pool } = open()
    const indexes = async () =>
      (await pool.query(`select indexname from pg_indexes where tablename = 'book_loan' order by 1`)).rows.map(
        ({ indexname }) => String(indexname),
      )
    await migrate(db, libraryRegisters, libraryIndicators)
    const all = await indexes()

    await migrate(db, libraryRegisters, [])
    const none = await indexes()
    await migrate(db, libraryRegisters, libraryIndicators)

    expect(none.length).toBeLessThan(all.length)
    expect(await indexes()).toEqual(all)
  })

  test('a new field becomes a column, a field that is gone or has another type is refused', async () => {
    const { db } = open()
    await migrate(db, [shelf({ name: text('Tên') })], [])

    await migrate(db, [shelf({ name: text('Tên'), bought: date('Ngày mua') })], [])

    const gone = migrate(db, [shelf({ name: text('Tên') })], [])
    await expect(gone).rejects.toThrow(CannotMigrate)
    await expect(gone).rejects.toThrow('shelf.bought')
    const changed = migrate(db, [shelf({ name: date('Tên'), bought: date('Ngày mua') })], [])
    await expect(changed).rejects.toThrow('shelf.name: bảng ghi kiểu text, khai báo cần kiểu date')
  })
})
