import { beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { appendEvent, eventsOf } from './index.ts'
import { addProvinces, at, invite, office } from './testing/people.ts'

describeOnBothDatabases('the log of access', (open) => {
  beforeAll(async () => {
    await addProvinces(open())
    for (const [instant, record] of [
      ['2026-11-21T16:59:59.999Z', 1],
      ['2026-11-21T17:00:00.000Z', 1],
      ['2026-11-22T16:59:59.999Z', 2],
    ] as const)
      await appendEvent(open().db, {
        at: instant,
        person: 'reader',
        deed: 'personalRead',
        province: 'son-la',
        register: 'petition',
        record,
        detail: { fields: ['người gửi'] },
      })
  })

  test('comes back as it was written, the newest first', async () => {
    const [newest] = await eventsOf(open().db, { person: 'reader' })

    expect(newest).toMatchObject({
      at: '2026-11-22T16:59:59.999Z',
      deed: 'personalRead',
      province: 'son-la',
      register: 'petition',
      record: 2,
      detail: { fields: ['người gửi'] },
      personName: null,
    })
  })

  test('is read by record, and by the days of Vietnam', async () => {
    const read = async (filter: Parameters<typeof eventsOf>[1]) =>
      (await eventsOf(open().db, { person: 'reader', ...filter })).map((each) => each.record)

    expect(await read({ register: 'petition', record: 1 })).toEqual([1, 1])
    expect(await read({ from: plainDate('2026-11-22') })).toEqual([2, 1])
    expect(await read({ to: plainDate('2026-11-21') })).toEqual([1])
  })

  test('of a province holds what its people did that is no province’s, and nothing of others', async () => {
    const [here, there] = [await invite(open()), await invite(open(), office({ province: 'cao-bang' }))]
    for (const { person } of [here, there]) await appendEvent(open().db, { at, person, deed: 'signedIn' })

    const people = (await eventsOf(open().db, { province: 'son-la', deed: 'signedIn' })).map(({ person }) => person)

    expect(people).toContain(here.person)
    expect(people).not.toContain(there.person)
  })

  test.each(["update access_events set person = 'x'", 'delete from access_events', 'truncate access_events'])(
    'is not changed by «%s»',
    async (change) => {
      await expect(open().pool.query(change)).rejects.toMatchObject({
        code: '23001',
        message: expect.stringContaining('Nhật ký truy cập chỉ được ghi thêm'),
      })
    },
  )
})
