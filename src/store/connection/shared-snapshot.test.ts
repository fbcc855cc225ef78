import { type Kysely, sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import type { SystemTables } from './database.ts'
import { inSharedSnapshot } from './shared-snapshot.ts'

describeOnBothDatabases('a shared snapshot', (open) => {
  beforeAll(() => open().pool.query('create table visit (day date not null)'))
  beforeEach(() => open().pool.query('truncate visit'))

  const visits = async (reader: Kysely<SystemTables>): Promise<number> =>
    (await sql<{ visits: number }>`select count(*) as visits from visit`.execute(reader)).rows[0]?.visits ?? Number.NaN

  const visit = () => open().pool.query("insert into visit values ('2024-03-08')")

  const pause = (reader: Kysely<SystemTables>) => sql`select pg_sleep(0.02)`.execute(reader)

  test('is read over two connections of a server, and over the one of the embedded engine', async () => {
    const { db, engine } = open()

    const readers = await inSharedSnapshot(db, (...both) => Promise.resolve(both.filter(Boolean).length))

    expect(readers).toBe(engine === 'server' ? 2 : 1)
  })

  test('both readers see the same moment, whatever another connection commits meanwhile', async () => {
    const { db, engine } = open()

    const seen = await inSharedSnapshot(db, async (first, second = first) => {
      const before = await visits(first)
      if (engine === 'server') await visit()
      return [before, await visits(second), await visits(first)]
    })
    if (engine === 'embedded') await visit()

    expect(seen).toEqual([0, 0, 0])
    expect(await visits(db)).toBe(1)
  })

  test('nobody who holds a connection waits for another one: more readers than connections all come to their end', async () => {
    const { db, pool } = open()
    const many = Array.from({ length: 3 * pool.options.max }, (_, at) => at)

    const done = await Promise.all(
      many.map((at) =>
        inSharedSnapshot(db, async (first, second = first) => {
          await Promise.all([pause(first), pause(second)])
          return at
        }),
      ),
    )

    expect(done).toEqual(many)
  }, 20_000)

  test('a failure of either reader is told, and both connections are given back', async () => {
    const { db, pool } = open()

    const failing = [0, 1].map((which) =>
      inSharedSnapshot(db, async (first, second = first) => {
        const readers = [first, second]
        await Promise.all(
          readers.map((reader, at) => (at === which ? sql`select 1 / 0`.execute(reader) : pause(reader))),
        )
      }),
    )

    for (const each of await Promise.allSettled(failing)) expect(each).toMatchObject({ reason: { code: '22012' } })
    expect({ idle: pool.idleCount, waiting: pool.waitingCount }).toEqual({ idle: pool.totalCount, waiting: 0 })
    expect(await visits(db)).toBe(0)
  })
})
