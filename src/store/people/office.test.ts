import { beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { deactivatePerson, endOffice, findPerson, giveOffice, isManagedBy, peopleOf, readerOf } from './index.ts'
import { addProvinces, administrator, at, by, director, invite, office, settle, today } from './testing/people.ts'

describeOnBothDatabases('offices', (open) => {
  const give = async (person: string, held: Parameters<typeof giveOffice>[2]) => giveOffice(open().db, person, held, by)
  const end = async (person: string, number: number, lastDay: string) =>
    endOffice(open().db, { person, office: number, lastDay: plainDate(lastDay) }, by)
  const offices = async (person: string) => (await findPerson(open().db, person))?.offices ?? []

  beforeAll(() => addProvinces(open()))

  test('a reader holds the offices of the day, two at a time where two were given', async () => {
    const { person } = await invite(open(), office({ to: plainDate('2026-06-30') }))
    await give(person, office({ role: 'divisionHead', from: plainDate('2026-06-01') }))

    const on = async (day: string) =>
      (await readerOf(open().db, person, plainDate(day)))?.offices.map(({ role }) => role)

    expect(await on('2025-12-31')).toEqual([])
    expect(await on('2026-05-31')).toEqual(['specialist'])
    expect(await on('2026-06-30')).toEqual(['specialist', 'divisionHead'])
    expect(await on('2026-07-01')).toEqual(['divisionHead'])
  })

  test.each([
    [office({ role: 'king' as 'reader' }), 'office/role-unknown', 'Chức vụ phải là một trong: Chuyên viên'],
    [office({ division: null }), 'office/division-missing', 'phải thuộc một phòng, đơn vị: Văn phòng'],
    [office({ division: 'kitchen' }), 'office/division-missing', 'phải thuộc một phòng, đơn vị'],
    [office({ role: 'director' }), 'office/division-needless', 'không thuộc riêng phòng, đơn vị nào'],
    [office({ province: 'atlantis' }), 'office/province-unknown', 'Các tỉnh: cao-bang, son-la.'],
    [office({ province: null }), 'office/province-missing', 'chỉ Quản trị hệ thống, Người đọc báo cáo'],
    [office({ to: plainDate('2025-12-31') }), 'office/days-reversed', 'từ ngày bắt đầu trở đi'],
    [office({ from: plainDate('2026-02-01') }), 'office/held-already', 'từ ngày 01/01/2026'],
  ])('%o is refused with %s', async (held, code, tell) => {
    const { person } = await invite(open())

    const given = await give(person, held)

    expect(given).toMatchObject({ ok: false, code, tell: expect.stringContaining(tell) })
    expect(await offices(person)).toHaveLength(1)
  })

  test('an office that ended is kept with who ended it, and cannot be ended or given for the same days again', async () => {
    const { person } = await invite(open())
    const [held] = await offices(person)

    const ended = await end(person, held!.id, '2026-11-21')
    const again = await end(person, held!.id, '2026-11-21')

    expect(ended).toMatchObject({ ok: true, value: { to: '2026-11-21' } })
    expect(again).toMatchObject({ code: 'office/ended' })
    expect((await readerOf(open().db, person, today))?.offices).toEqual([])
    const row = await open().db.selectFrom('offices').selectAll().where('id', '=', held!.id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ given_by: 'operator', given_at: at, ended_by: 'operator', ended_at: at })
    expect(await give(person, office({ from: plainDate('2026-11-21') }))).toMatchObject({ code: 'office/held-already' })
    expect(await give(person, office({ from: today }))).toMatchObject({ ok: true })
  })

  test('an office given by mistake ends before it began, and no earlier', async () => {
    const { person } = await invite(open())
    const [held] = await offices(person)

    expect(await end(person, held!.id, '2025-12-30')).toMatchObject({ code: 'office/days-reversed' })
    expect(await end(person, held!.id, '2025-12-31')).toMatchObject({ ok: true })
    expect((await readerOf(open().db, person, plainDate('2026-01-01')))?.offices).toEqual([])
  })

  test('somebody else’s office is not ended under a person’s name', async () => {
    const [one, other] = [await invite(open()), await invite(open())]
    const [held] = await offices(other.person)

    expect(await end(one.person, held!.id, '2026-11-21')).toMatchObject({ code: 'office/unknown' })
    expect(await end('nobody', held!.id, '2026-11-21')).toMatchObject({ code: 'person/unknown' })
  })

  test.each(["update offices set role = 'director'", 'delete from offices', 'truncate offices cascade'])(
    'are not changed by «%s»',
    async (change) => {
      await invite(open())

      await expect(open().pool.query(change)).rejects.toMatchObject({
        code: '23001',
        message: expect.stringContaining('chỉ được kết thúc'),
      })
    },
  )

  test('people are managed by the province of all their offices that are not over, else by that of all that were', async () => {
    const { person } = await invite(open())
    const managed = async () => {
      const found = (await findPerson(open().db, person))!
      return ['son-la', 'cao-bang'].filter((province) => isManagedBy(found, province, today))
    }
    expect(await managed()).toEqual(['son-la'])

    await give(person, { ...director, province: 'cao-bang', from: plainDate('2027-01-01') })
    expect(await managed()).toEqual([])

    await end(person, (await offices(person))[0]!.id, '2026-11-21')
    expect(await managed()).toEqual(['cao-bang'])
    expect((await peopleOf(open().db, 'cao-bang', today)).map(({ id }) => id)).toContain(person)
    expect((await peopleOf(open().db, 'son-la', today)).map(({ id }) => id)).not.toContain(person)
  })
})

describeOnBothDatabases('the last administrator', (open) => {
  const end = async (person: string) => {
    const [held] = (await findPerson(open().db, person))!.offices
    return endOffice(open().db, { person, office: held!.id, lastDay: plainDate('2026-11-22') }, { ...by, person })
  }

  test('keeps the office until another one has come, also when two leave at once', async () => {
    await addProvinces(open())
    const first = await settle(open(), administrator)
    const second = await invite(open(), administrator)
    await settle(open(), { ...administrator, province: 'son-la' })

    expect(await end(first.id)).toMatchObject({ code: 'office/last-administrator' })
    expect(await deactivatePerson(open().db, first.id, by)).toMatchObject({ code: 'office/last-administrator' })

    const third = await settle(open(), administrator)
    const left = await Promise.all([end(first.id), end(third.id)])
    expect(left.map((each) => (each.ok ? 'left' : each.code)).sort()).toEqual(['left', 'office/last-administrator'])
    expect(await deactivatePerson(open().db, second.person, by)).toMatchObject({ ok: true })
  })
})
