import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import type { ActsTable } from './database.ts'

const changes = '{ "hạn": "2026-03-01",  "số":1.50 }'

const opened = {
  province: 'son-la',
  register: 'library-card',
  record: 1,
  seq: 1,
  kind: 'opened',
  action: null,
  recorded_at: '2021-08-17T06:30:00.123Z',
  happened_on: '2021-08-16',
  person: 'lan',
  office: 'so-khcn',
  reason: null,
  document: null,
  changes,
  previous: null,
  hash: Buffer.alloc(32, 1),
} satisfies ActsTable | { changes: string }

describeOnBothDatabases('acts', (open) => {
  beforeAll(async () => {
    await open().db.insertInto('acts').values(opened).execute()
  })

  test('come back as they were written, the text of the changes to the letter', async () => {
    const act = await open().db.selectFrom('acts').selectAll().executeTakeFirstOrThrow()
    const { rows } = await sql<{ text: string }>`select changes::text as text from acts`.execute(open().db)

    expect(act).toEqual({ ...opened, changes: { hạn: '2026-03-01', số: 1.5 } })
    expect(rows).toEqual([{ text: changes }])
  })

  test.each(['update acts set reason = $$x$$', 'delete from acts', 'truncate acts'])(
    'are refused by «%s»',
    async (change) => {
      await expect(open().pool.query(change)).rejects.toMatchObject({
        code: '23001',
        message: expect.stringContaining('Bút toán chỉ được ghi thêm, không được sửa hoặc xóa'),
      })
      expect((await open().pool.query('select from acts')).rowCount).toBe(1)
    },
  )

  test.each([
    ['acts_pkey', {}],
    ['acts_kind', { seq: 2, previous: opened.hash, kind: sql<'opened'>`'closed'` }],
    ['acts_action_is_named', { seq: 2, previous: opened.hash, kind: 'action' as const }],
    ['acts_chain', { seq: 2 }],
    ['acts_chain', { record: 2, previous: opened.hash }],
  ])('are refused by %s: %o', async (constraint, change) => {
    const adding = open()
      .db.insertInto('acts')
      .values({ ...opened, ...change })
      .execute()

    await expect(adding).rejects.toMatchObject({ constraint })
  })

  test('record ids count up', async () => {
    const next = async (): Promise<number> => (await open().pool.query(`select nextval('record_ids') as id`)).rows[0].id

    expect(await next()).toBeLessThan(await next())
  })
})
