import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askFigures, askRecords, eventsOf, type Ledger, plainFigure, plainRecord } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const patience = 300_000

describeOnBothDatabases('figures over HTTP', (open) => {
  const director = readerWith('director', officeOf('director', 'mau'))
  const reader = readerWith('reader', officeOf('reader', 'mau'))
  const readers = [director, reader, readerWith('stranger', officeOf('director', 'xa'))]

  let ledger: Ledger
  let app: FastifyInstance

  const ask = (path: string, by = director) =>
    app.inject({ url: `/api/v1/provinces/mau/periods/${path}`, headers: { 'x-reader': by.person } })

  const granted = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!result.ok) throw new Error('refused')
    return result.value
  }

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    for (const [code, name] of [
      ['mau', 'Mẫu'],
      ['xa', 'Xa'],
    ] as const)
      await workingProvince(ledger.db, { code, name }, ['an'], '2026-03-02T03:00:00.000Z')
    app = await applicationFor(ledger, readers)
  }, patience)

  afterAll(() => app?.close())

  test('are those of the command line, all of them or those of some indicators or one register', async () => {
    const all = granted(await askFigures(ledger, { province: 'mau', period: '2021' })).map(plainFigure)

    const [every, some, one, ofRegister, both] = (
      await Promise.all(
        [
          '2021/figures',
          '2021/figures?indicator=initiatives.recognised&indicator=calibrations.verified',
          '2021/figures?indicator=calibrations.verified',
          '2021/figures?register=calibration',
          '2021/figures?register=calibration&indicator=initiatives.recognised',
        ].map((path) => ask(path)),
      )
    ).map((answer) => answer.json<typeof all>())

    const named = (...codes: readonly string[]) => all.filter(({ indicator }) => codes.includes(indicator))
    expect(all.some(({ value }) => value > 0)).toBe(true)
    expect(every).toEqual(all)
    expect(some).toEqual(named('initiatives.recognised', 'calibrations.verified'))
    expect(one).toEqual(named('calibrations.verified'))
    expect(ofRegister?.length).toBeGreaterThan(1)
    expect(ofRegister?.every(({ indicator }) => indicator.startsWith('calibrations.'))).toBe(true)
    expect(both).toEqual([])
  })

  test('can be asked one by one, with their parts', async () => {
    const all = granted(await askFigures(ledger, { province: 'mau', period: '2021' })).map(plainFigure)

    const one = await ask('2021/figures/calibrations.verified')

    expect(one.json()).toEqual(all.find(({ indicator }) => indicator === 'calibrations.verified'))
    expect(one.json<{ parts: unknown[] }>().parts.length).toBeGreaterThan(0)
  })

  test('stand beside those of the same period of the year before', async () => {
    const [now, before] = [
      granted(await askFigures(ledger, { province: 'mau', period: '2021-Q1' })).map(plainFigure),
      granted(await askFigures(ledger, { province: 'mau', period: '2020-Q1' })).map(plainFigure),
    ]

    const compared = (await ask('2021-Q1/figures?compare=year')).json<Record<string, unknown>[]>()

    expect(compared).toHaveLength(now.length)
    for (const [at, { from, to, value, parts, records }] of before.entries())
      expect(compared[at]).toEqual({
        ...now[at],
        yearBefore: { from, to, value, parts, records, source: null },
        change: Number(((now[at]?.value ?? 0) - value).toFixed(6)),
      })
    expect(compared[0]?.['yearBefore']).toMatchObject({ from: '2019-12-15', to: '2020-03-14' })
  })

  test('lead to exactly their records, page after page', async () => {
    const asked = { province: 'mau', period: '2021', indicator: 'calibrations.verified' }
    const all = granted(await askRecords(ledger, asked)).map(plainRecord)
    const part = granted(await askRecords(ledger, { ...asked, part: 'outcome=failed' })).map(plainRecord)
    expect([all.length > part.length, part.length > 0]).toEqual([true, true])

    const path = '2021/figures/calibrations.verified/records'
    const pages = []
    for (let after: number | null = 0; after !== null; ) {
      const answer = await ask(`${path}?limit=2&after=${after}`)
      const page: { records: unknown[]; next: number | null } = answer.json()
      pages.push(...page.records)
      after = page.next
    }

    expect(pages).toEqual(all)
    expect((await ask(`${path}?part=outcome=failed`)).json()).toEqual({
      indicator: 'calibrations.verified',
      part: 'outcome=failed',
      total: part.length,
      outOfReach: 0,
      next: null,
      records: part,
    })
  })

  test('lead to no field that the reader may not see, and reading of persons is logged', async () => {
    await open().pool.query(`update calibration set phone = '0900 000 001' where province = 'mau'`)
    const path = '2021/figures/calibrations.verified/records'

    const [seen, unseen] = [await ask(path), await ask(path, reader)]

    const events = await eventsOf(open().db, { province: 'mau', register: 'calibration', deed: 'personalRead' })
    expect(seen.body).toContain('0900 000 001')
    expect(unseen.body).not.toContain('0900 000 001')
    expect(unseen.json()).toMatchObject({ total: seen.json<{ total: number }>().total, outOfReach: 0 })
    expect(unseen.json<{ records: { values: object }[] }>().records[0]?.values).not.toHaveProperty('phone')
    expect(new Set(events.map(({ person }) => person))).toEqual(new Set(['director']))
    expect(events[0]?.detail).toMatchObject({ indicator: 'calibrations.verified', period: '2021' })
    expect(JSON.stringify(events)).not.toContain('0900')
  })

  test('of a register that the reader may not read are counted, and their records stay closed', async () => {
    const path = '2021/figures?register=petition'
    const [figures, ofDirector] = [await ask(path, reader), await ask(path)]

    const [first] = figures.json<{ indicator: string }[]>()
    const records = await ask(`2021/figures/${first?.indicator}/records`, reader)

    expect(figures.json()).toEqual(ofDirector.json())
    expect([records.statusCode, records.json<{ code: string }>().code]).toEqual([403, 'register/not-readable'])
    expect((await ask(`2021/figures/${first?.indicator}/records`)).statusCode).toBe(200)
  })

  test.each([
    ['2021/figures?indicator=x', 404, 'indicator/unknown'],
    ['2021/figures/constructor', 404, 'indicator/unknown'],
    ['2021/figures/__proto__/records', 404, 'indicator/unknown'],
    ['2021/figures?register=__proto__', 404, 'register/unknown'],
    ['2021/figures?compare=month', 400, 'request/parameter'],
    ['2021/figures?compare=year&compare=year', 400, 'request/parameter'],
    ['2021-13/figures', 404, 'period/unknown'],
    ['9999-12/figures', 404, 'period/unknown'],
    ['0000/figures', 404, 'period/unknown'],
    ['%00/figures', 404, 'period/unknown'],
    ['0001-01-01%2F0001-12-31/figures?compare=year', 422, 'period/too-far'],
    ['9999-01-01%2F9999-12-31/figures?compare=year', 422, 'period/too-far'],
    ['2999-12-31%2F2999-12-31/figures?compare=year', 200, undefined],
    ['2021-02-30%2F2021-03-01/figures', 404, 'period/unknown'],
    ['1900/figures?compare=year', 422, 'period/no-year-before'],
    ['2999/figures?compare=year', 200, undefined],
    ['2021/figures/calibrations.verified/records?part=__proto__', 404, 'part/unknown'],
    ['2021/figures/calibrations.verified/records?part=outcome=toString', 422, 'part/unknown-key'],
    ['2021/figures/calibrations.verified/records?after=-1', 400, 'request/parameter'],
    ['2021/figures/calibrations.verified/records?after=9007199254740991', 200, undefined],
    ['2021/figures/calibrations.verified/records?limit=1e99', 400, 'request/parameter'],
  ])('answer %s with %i %s', async (path, status, code) => {
    const answer = await ask(path)

    expect([answer.statusCode, answer.json<{ code?: string }>().code]).toEqual([status, code])
  })
})
