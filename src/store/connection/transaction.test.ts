import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import type { LedgerTransaction } from './database.ts'
import { inSnapshot, inTransaction } from './transaction.ts'

describeOnBothDatabases('a transaction', (open) => {
  beforeAll(async () => {
    await open().pool.query(`create table balance (account text primary key, amount bigint not null)`)
    await open().pool.query(`insert into balance values ('a', 0), ('b', 0)`)
  })

  const amount = async (transaction: LedgerTransaction, account: string): Promise<number> =>
    (await sql<{ amount: number }>`select amount from balance where account = ${account}`.execute(transaction)).rows[0]
      ?.amount ?? Number.NaN

  const set = (transaction: LedgerTransaction, account: string, value: number) =>
    sql`update balance set amount = ${value} where account = ${account}`.execute(transaction)

  test('gives back what the work gives and keeps what it wrote', async () => {
    const result = await inTransaction(open().db, async (transaction) => {
      await set(transaction, 'a', 5)
      return 'done'
    })

    expect(result).toBe('done')
    expect(await inSnapshot(open().db, (snapshot) => amount(snapshot, 'a'))).toBe(5)
  })

  test('keeps nothing of work that throws', async () => {
    const work = inTransaction(open().db, async (transaction) => {
      await set(transaction, 'a', 99)
      throw new Error('no')
    })

    await expect(work).rejects.toThrow('no')
    expect(await inSnapshot(open().db, (snapshot) => amount(snapshot, 'a'))).not.toBe(99)
  })

  test('loses none of several changes that are made from what was read at the same time', async () => {
    await inTransaction(open().db, (transaction) => set(transaction, 'a', 0))

    await Promise.all(
      Array.from({ length: 6 }, () =>
        inTransaction(open().db, async (transaction) => set(transaction, 'a', (await amount(transaction, 'a')) + 1)),
      ),
    )

    expect(await inSnapshot(open().db, (snapshot) => amount(snapshot, 'a'))).toBe(6)
  })

  test('is done again when two wait for each other', async () => {
    const add = (first: string, second: string) =>
      inTransaction(
        open().db,
        async (transaction) => {
          await sql`update balance set amount = amount + 1 where account = ${first}`.execute(transaction)
          await sql`select pg_sleep(0.05)`.execute(transaction)
          await sql`update balance set amount = amount + 1 where account = ${second}`.execute(transaction)
        },
        { isolation: 'read committed' },
      )
    await inTransaction(open().db, async (transaction) => {
      await set(transaction, 'a', 0)
      await set(transaction, 'b', 0)
    })

    await Promise.all([add('a', 'b'), add('b', 'a')])

    expect(await inSnapshot(open().db, async (at) => [await amount(at, 'a'), await amount(at, 'b')])).toEqual([2, 2])
  })

  test('leaves no setting behind', async () => {
    const setting = async (): Promise<unknown> =>
      (await open().pool.query(`select current_setting('so_cai.province', true) as value`)).rows[0]?.value

    const inside = await inTransaction(open().db, async (transaction) => {
      await sql`set local so_cai.province = 'son-la'`.execute(transaction)
      return (await sql<{ value: string }>`select current_setting('so_cai.province') as value`.execute(transaction))
        .rows
    })

    expect(inside).toEqual([{ value: 'son-la' }])
    expect((await setting()) || null).toBeNull()
  })

  test('a snapshot cannot be written in', async () => {
    const writing = inSnapshot(open().db, (snapshot) => set(snapshot, 'a', 1))

    await expect(writing).rejects.toMatchObject({ code: '25006' })
  })
})
