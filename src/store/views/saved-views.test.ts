import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { forgetView, keepView, viewsOf } from './index.ts'

const at = '2026-11-22T03:00:00.000Z'
const an = { person: 'an', register: 'calibration' }

describeOnBothDatabases('saved views', (database) => {
  test('a view is kept for its person and register only, and replaced under the same name', async () => {
    const { db } = database()

    await keepView(db, an, { name: ' Áp kế ', query: 'where.kind=a' }, at)
    await keepView(db, an, { name: 'Áp kế', query: 'where.kind=b' }, at)
    await keepView(db, an, { name: 'Cân', query: '' }, at)
    await keepView(db, { ...an, register: 'premises' }, { name: 'Cân', query: 'q=x' }, at)

    expect(await viewsOf(db, an)).toEqual([
      { name: 'Áp kế', query: 'where.kind=b' },
      { name: 'Cân', query: '' },
    ])
    expect(await viewsOf(db, { ...an, person: 'binh' })).toEqual([])
  })

  test('a view is forgotten once', async () => {
    const { db } = database()
    await keepView(db, an, { name: 'Tạm', query: 'q=1' }, at)

    const [first, second] = [await forgetView(db, an, 'Tạm'), await forgetView(db, an, 'Tạm')]

    expect(first.ok).toBe(true)
    expect(second).toMatchObject({ code: 'view/unknown', tell: expect.stringContaining('đã lưu') })
  })

  test.each(['', ' ', 'x'.repeat(81), 'a\u0000b'])('a view may not be called “%s”', async (name) => {
    const { db } = database()

    const kept = await keepView(db, an, { name, query: '' }, at)

    expect(kept).toMatchObject({ ok: false, code: 'view/name' })
  })
})
