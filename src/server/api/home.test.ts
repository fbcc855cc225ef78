import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignment } from '../../domains/office/index.ts'
import { planTarget } from '../../domains/planning/index.ts'
import { petition } from '../../domains/inspection/index.ts'
import { plainDate } from '../../ledger/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { askFigures, type Ledger, operator, plainFigure, post } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'
import type { HomeTold, OpenRecordsTold } from './home.ts'

const patience = 300_000

describeOnBothDatabases('the first page and the dashboard', (open) => {
  const readers = [
    readerWith('director', officeOf('director', 'mau')),
    readerWith('technologist', officeOf('specialist', 'mau', 'technology')),
    readerWith('inspector', officeOf('inspector', 'mau')),
    readerWith('reader', officeOf('reader', 'mau')),
    readerWith('stranger', officeOf('director', 'xa')),
  ]
  let ledger: Ledger
  let app: FastifyInstance

  const ask = (path: string, by = 'director', province = 'mau') =>
    app.inject({ url: `/api/v1/provinces/${province}/${path}`, headers: { 'x-reader': by } })
  const homeOf = async (query: string, by = 'director', province = 'mau'): Promise<HomeTold> =>
    (await ask(`home?${query}`, by, province)).json()
  const put = (path: string, payload: object, by = 'director') =>
    app.inject({ method: 'PUT', url: `/api/v1/provinces/mau/${path}`, headers: { 'x-reader': by }, payload })

  const begin = async (
    register: AnyRegister,
    on: string,
    fill: Readonly<Record<string, unknown>>,
    province = 'mau',
  ) => {
    const posted = await post(ledger.db, {
      province,
      register,
      intent: { do: 'open', on: plainDate(on), fill },
      signature: { person: 'an', office: operator, at: '2026-03-03T03:00:00.000Z' },
    })
    if (!posted.ok) throw new Error(posted.tell)
    return posted.value.id
  }

  const given = { source: 'workProgramme', part: 'lead', division: 'technology' }

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    for (const [code, name] of [
      ['mau', 'Mẫu'],
      ['xa', 'Xa'],
    ] as const)
      await workingProvince(ledger.db, { code, name }, ['an'], '2026-03-02T03:00:00.000Z')
    await begin(assignment, '2022-03-01', { ...given, title: 'Việc muộn', dueOn: '2022-06-30' })
    await begin(assignment, '2022-03-01', { ...given, title: 'Việc sắp đến hạn', dueOn: '2022-07-20' })
    await begin(assignment, '2022-03-01', {
      ...given,
      title: 'Việc của phòng khác',
      division: 'inspectorate',
      dueOn: '2022-06-01',
    })
    await begin(assignment, '2022-03-01', { ...given, title: 'Việc của tỉnh khác', dueOn: '2022-06-30' }, 'xa')
    await begin(petition, '2022-06-20', { kind: 'khieuNai', sender: 'Lò Văn Kín', content: 'Đề nghị xem xét' })
    app = await applicationFor(ledger, readers, { now: () => '2022-07-10T03:00:00.000Z' })
  }, patience)

  afterAll(() => app?.close())

  const titles = ({ work }: HomeTold, urgency: string) =>
    work.items.filter((item) => item.urgency === urgency).map(({ label }) => label)

  test('tell what of the own division is late and what is due soon, on the day that is asked', async () => {
    const [today, before] = [await homeOf('', 'technologist'), await homeOf('on=2022-06-29', 'technologist')]

    expect([today.on, today.division]).toEqual(['2022-07-10', 'technology'])
    expect(titles(today, 'late')).toContain('Việc muộn')
    expect(titles(today, 'soon')).toContain('Việc sắp đến hạn')
    expect(titles(before, 'late')).not.toContain('Việc muộn')
    expect(titles(before, 'soon')).toContain('Việc muộn')
    expect(JSON.stringify(today)).not.toContain('Việc của phòng khác')
    expect(titles(await homeOf('division=all'), 'late')).toContain('Việc của phòng khác')
  })

  test('tell of a step with a time limit, counted from the day on which the record came into its state', async () => {
    const { work } = await homeOf('division=inspectorate')

    const found = work.items.find((item) => item.register === 'petition' && item.due > '2022-06-20')
    expect(found).toMatchObject({ due: '2022-06-30', urgency: 'late', what: 'Thụ lý' })
  })

  test('tell for whom something waits', async () => {
    const [director, reader] = [await homeOf('division=technology'), await homeOf('division=technology', 'reader')]

    const mine = director.work.items.find(({ label }) => label === 'Việc muộn')
    expect(mine?.mySteps).toContain('Trình kết quả')
    expect(director.work.counts.mine).toBeGreaterThan(0)
    expect([reader.work.counts.mine, reader.work.items.flatMap(({ mySteps }) => mySteps)]).toEqual([0, []])
  })

  test('count and tell no record that the reader may not read, and nothing of another province', async () => {
    const [inspector, reader] = [await homeOf('division=all', 'inspector'), await homeOf('division=all', 'reader')]
    const there = await homeOf('division=all', 'stranger', 'xa')

    const ofPetitions = ({ work }: HomeTold) =>
      [...work.items, ...work.open].filter(({ register }) => register === 'petition')
    expect(ofPetitions(inspector).length).toBeGreaterThan(0)
    expect(ofPetitions(reader)).toEqual([])
    expect(reader.work.counts.late).toBeLessThan(inspector.work.counts.late)
    expect(JSON.stringify(inspector)).not.toContain('Việc của tỉnh khác')
    expect(JSON.stringify(there)).toContain('Việc của tỉnh khác')
    expect((await ask('home', 'stranger')).statusCode).toBe(404)
  })

  test('count as under way in a state just the records that are listed there, on the day that is asked', async () => {
    const id = await begin(assignment, '2022-03-01', { ...given, title: 'Việc đã trình', dueOn: '2022-06-15' }, 'xa')
    const submitted = { do: 'act', action: 'submit', on: plainDate('2022-06-10'), fill: {} } as const
    const signature = { person: 'an', office: operator, at: '2026-03-03T03:00:00.000Z' }
    const done = await post(ledger.db, {
      province: 'xa',
      register: assignment,
      record: id,
      intent: submitted,
      signature,
    })
    if (!done.ok) throw new Error(done.tell)
    const asked = [
      ['stranger', 'xa', 'division=all&on=2022-06-09'],
      ['stranger', 'xa', 'division=all&on=2022-07-10'],
      ['stranger', 'xa', 'division=technology&on=2022-06-09'],
      ['inspector', 'mau', 'division=all'],
      ['technologist', 'mau', 'division=technology&on=2022-06-29'],
      ['reader', 'mau', 'division=all'],
    ] as const
    const listed: string[][] = []

    for (const [by, province, query] of asked) {
      const { work } = await homeOf(query, by, province)
      for (const { register, states } of work.open)
        for (const { state, records } of states) {
          const found = (await ask(`home/open/${register}/${state}?${query}`, by, province)).json<OpenRecordsTold>()
          expect([register, state, found.total, found.records.length]).toEqual([register, state, records, records])
          if (province === 'xa') listed.push([query, state, ...found.records.map(({ label }) => label)])
        }
    }

    const under = (query: string, label: string) =>
      listed.filter(([of, , ...labels]) => of === query && labels.includes(label)).map(([, state]) => state)
    expect(listed.length).toBeGreaterThan(2)
    expect(under('division=all&on=2022-06-09', 'Việc đã trình')).toEqual([assignment.opening.to])
    expect(under('division=all&on=2022-07-10', 'Việc đã trình')).not.toEqual([assignment.opening.to])
  })

  test('show the figures of the running period, each the one of the report, beside the year before', async () => {
    const { dashboard } = await homeOf('division=all&on=2021-09-20')

    const asked = await askFigures(ledger, { province: 'mau', period: dashboard.period })
    const figures = new Map(asked.ok ? asked.value.map((each) => [each.indicator.code, plainFigure(each)]) : [])
    expect(dashboard.period).toBe('2021-10M')
    expect(dashboard.figures.length).toBeGreaterThan(20)
    for (const shown of dashboard.figures)
      expect([shown.value, shown.parts, shown.records]).toEqual([
        figures.get(shown.indicator)?.value,
        figures.get(shown.indicator)?.parts,
        figures.get(shown.indicator)?.records,
      ])
    expect(dashboard.figures[0]?.yearBefore.to).toBe('2020-10-14')
  })

  test('show a division its part of what all divisions share', async () => {
    const [own, whole] = [
      (await homeOf('division=technology&period=2022')).dashboard,
      (await homeOf('division=all&period=2022')).dashboard,
    ]

    const followed = ({ figures }: typeof own) => figures.find(({ indicator }) => indicator === 'assignments.followed')
    expect([followed(own)?.part, followed(own)?.value]).toEqual(['division=technology', 2])
    expect([followed(whole)?.part, followed(whole)?.value]).toEqual([null, 3])
    expect(own.figures.every(({ register, part }) => part !== null || register !== 'calibration')).toBe(true)
  })

  test('set the plan beside what has been done since its first day, and name targets of unknown indicators', async () => {
    const target = { holdsFrom: '2022-01-01', holdsTo: '2022-12-31', division: 'informationCentre' }
    await begin(planTarget, '2021-12-20', {
      ...target,
      title: 'Bản tin',
      indicator: 'publications.science-bulletins',
      amount: '4',
    })
    await begin(planTarget, '2021-12-20', {
      ...target,
      title: 'Nhiệm vụ được giao',
      indicator: 'assignments.given',
      amount: '6',
      division: 'office',
    })
    const { names: _names, ...anyCode } = planTarget.fields.indicator
    // As it was entered while there still was such an indicator.
    const asItWas = { ...planTarget, fields: { ...planTarget.fields, indicator: anyCode } }
    await begin(asItWas, '2021-12-20', { ...target, title: 'Lạc', indicator: 'gone.since', amount: '1' })

    const { plans, stray } = (await homeOf('division=all&on=2022-07-10')).dashboard
    const asked = await askFigures(ledger, { province: 'mau', period: '2022-7M' })

    const planned =
      asked.ok && asked.value.find(({ indicator }) => indicator.code === 'planned.publications.science-bulletins')
    const bulletins = plans.find(({ indicator }) => indicator === 'publications.science-bulletins')
    expect(bulletins?.amount).toBe(planned && planned.value)
    expect(plans.find(({ indicator }) => indicator === 'assignments.given')).toMatchObject({
      amount: 6,
      value: 3,
      percent: 50,
      period: '2022-7M',
      from: '2021-12-15',
      to: '2022-07-14',
    })
    expect(stray.map(({ indicator }) => indicator)).toEqual(['gone.since'])
  })

  test('show the indicators that the province has chosen, and those of the declarations again', async () => {
    const chosen = { indicators: ['calibrations.verified', 'awards.given'] }

    const [refused, unknown, done] = [
      await put('dashboard', chosen, 'technologist'),
      await put('dashboard', { indicators: ['no.such'] }),
      await put('dashboard', chosen),
    ]

    const shown = (await ask('periods/2021/dashboard')).json<{
      figures: { indicator: string }[]
      isDeclared: boolean
    }>()
    const elsewhere = (await ask('dashboard', 'stranger', 'xa')).json<{ isDeclared: boolean }>()
    const again = await put('dashboard', { indicators: [] })
    expect([refused.statusCode, unknown.statusCode, done.statusCode]).toEqual([403, 422, 200])
    expect([shown.isDeclared, shown.figures.map(({ indicator }) => indicator)]).toEqual([false, chosen.indicators])
    expect(elsewhere.isDeclared).toBe(true)
    expect(again.json<{ isDeclared: boolean }>().isDeclared).toBe(true)
  })

  test.each([
    ['home?on=2021-02-30', 400],
    ['home?division=__proto__', 404],
    ['home?period=x', 404],
    ['home/open/assignment/no-such', 404],
    ['home/open/__proto__/x', 404],
    ['home/open/assignment/assigned?on=2021-02-30', 400],
    ['home/open/assignment/assigned?division=none', 404],
    ['periods/2021-13/dashboard', 404],
    ['periods/1900/dashboard', 422],
    ['periods/2021/dashboard?division=none', 404],
  ])('answer %s with %i', async (path, status) => {
    expect((await ask(path)).statusCode).toBe(status)
  })
})
