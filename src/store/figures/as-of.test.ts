import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays, plainDate } from '../../ledger/period/index.ts'
import type { Act, AnyRegister, Intent } from '../../ledger/register/index.ts'
import { recordAsOf } from '../../ledger/testing/as-of.ts'
import { countByHand } from '../../ledger/testing/brute-force.ts'
import { libraryPlaces } from '../../ledger/testing/library.ts'
import {
  largeMachine,
  machine,
  machineIndicators as indicators,
  machineRegisters as registers,
  owner,
} from '../../ledger/testing/machines.ts'
import { actsOf, operator, post } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { verify } from '../verify/index.ts'
import { booksOf, figuresOfRecord } from './index.ts'

const signature = { person: 'Người kiểm thử', office: operator, at: '2024-06-30T03:00:00.000Z' } as const

const someDay = fc.integer({ min: 0, max: 70 }).map((days) => addDays(plainDate('2024-01-01'), days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })
const someFill = fc.record(
  {
    verifiedUntil: maybe(someDay),
    power: maybe(fc.constantFrom('1,5', '2', '0,001')),
    kept: maybe(fc.constantFrom(['van-ho'], ['van-ho', 'bac-yen'])),
    owner: maybe(fc.nat(2)),
  },
  { requiredKeys: [] },
)
const someDoing = fc.record({
  kind: fc.constantFrom(
    'open',
    'begin',
    'verify',
    'verify',
    'verify',
    'retire',
    'amend',
    'amend',
    'correct',
    'move',
    'owner',
  ),
  large: fc.boolean(),
  pick: fc.nat(100),
  on: someDay,
  fill: someFill,
})
type Doing = typeof someDoing extends fc.Arbitrary<infer T> ? T : never

describeOnBothDatabases('figures of the past', (open) => {
  beforeAll(async () => {
    await migrate(open().db, registers, indicators)
    const value = JSON.stringify(libraryPlaces)
    const settings = Array.from({ length: 40 }, (_, at) => ({
      province: `p${at}`,
      name: 'places',
      holds_from: '1900-01-01',
      value,
    }))
    await open().db.insertInto('settings').values(settings).execute()
  })

  const posted = async (province: string, of: AnyRegister, record: number | undefined, intent: Intent) => {
    const answer = await post(open().db, {
      province,
      register: of,
      ...(record === undefined ? {} : { record }),
      intent,
      signature,
    })
    return answer.ok ? answer.value.id : undefined
  }

  let provinces = 0

  /** Does all this in a province of its own; what was refused is left out. */
  const live = async (doings: readonly Doing[]) => {
    const province = `p${provinces++}`
    const ids = new Map<AnyRegister, number[]>(registers.map((each) => [each, []]))
    for (const name of ['A', 'B', 'C'])
      ids
        .get(owner)
        ?.push(
          (await posted(province, owner, undefined, { do: 'open', on: plainDate('2024-01-20'), fill: { name } })) ?? 0,
        )
    for (const { kind, large, pick, on, fill: drawn } of doings) {
      const of = large ? largeMachine : machine
      const owners = ids.get(owner) ?? []
      const fill = {
        ...drawn,
        ...(drawn.owner === undefined ? {} : { owner: drawn.owner === null ? null : owners[drawn.owner] }),
      }
      const { kept: _, ...verified } = fill
      const all = ids.get(of) ?? []
      const record = all[pick % Math.max(all.length, 1)]
      if (kind === 'open' || kind === 'begin') {
        const action = kind === 'begin' ? { action: 'verify' } : {}
        const id = await posted(province, of, undefined, { do: 'open', ...action, on, fill: { ...fill, code: 'M' } })
        if (id !== undefined) all.push(id)
      } else if (kind === 'owner')
        await posted(province, owner, owners[pick % 3], { do: 'amend', on, fill: { isPublic: pick % 2 === 0 } })
      else if (kind === 'verify')
        await posted(province, of, record, { do: 'act', action: 'verify', on, fill: verified })
      else if (kind === 'retire')
        await posted(province, of, record, { do: 'act', action: 'retire', on, fill: { power: '3' } })
      else if (kind === 'amend') await posted(province, of, record, { do: 'amend', on, fill })
      else if (kind === 'correct') await posted(province, of, record, { do: 'correct', fill, reason: 'Ghi nhầm' })
      else await posted(province, of, record, { do: 'correct', fill: { installedOn: on }, reason: 'Ghi nhầm ngày' })
    }
    const acts = new Map<AnyRegister, readonly (readonly Act[])[]>()
    for (const [each, known] of ids)
      acts.set(
        each,
        await Promise.all(known.map(async (id) => (await actsOf(open().db, province, each, id)).map(({ act }) => act))),
      )
    return { province, acts }
  }

  test('are those that the acts up to the last day give, with their parts, their records and the figures of a record', async () => {
    const window = fc.tuple(someDay, fc.nat(25)).map(([from, days]) => ({ from, to: addDays(from, days) }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(someDoing, { minLength: 30, maxLength: 70 }),
        fc.array(window, { minLength: 4, maxLength: 4 }),
        async (doings, windows) => {
          const { province, acts } = await live(doings)
          const books = booksOf(open().db)
          for (const [at, each] of windows.entries()) {
            const span = { window: each, period: 'past' }
            const then = new Map([...acts].map(([of, all]) => [of, all.map((known) => recordAsOf(of, known, each.to))]))
            const figures = await books.figures(province, span, indicators)
            for (const one of indicators) {
              const hand = countByHand(one, each, then.get(one.register) ?? [], (of, id) =>
                then.get(of)?.find((record) => record.id === id),
              )
              const figure = figures.get(one.code)
              const parts = Object.fromEntries(
                (figure?.parts ?? []).map(({ by, key, value }) => [`${by}=${key}`, value]),
              )
              expect({ code: one.code, value: figure?.value, parts }).toEqual({
                code: one.code,
                value: hand.value,
                parts: Object.fromEntries([...hand.parts].map(([key, { value }]) => [key, value])),
              })
              if (at > 0) continue
              const behind = await books.records(province, span, one)
              expect(behind.map(({ id }) => id)).toEqual(hand.records)
              for (const { id, values } of behind) {
                const known = then.get(one.register)?.find((record) => record.id === id)
                expect(Object.fromEntries(Object.entries(values).map(([name, { raw }]) => [name, raw]))).toEqual(
                  known?.values,
                )
              }
              const [first] = hand.records
              if (first === undefined) continue
              const of = await figuresOfRecord(open().db, province, one.register, first, span, indicators)
              expect(of.map(({ code }) => code)).toContain(one.code)
            }
          }
        },
      ),
      { numRuns: open().engine === 'embedded' ? 6 : 4, endOnFailure: true },
    )
    expect((await verify(open().db, registers)).findings).toEqual([])
  }, 180_000)

  const year = (of: number) => ({
    window: { from: plainDate(`${of}-01-01`), to: plainDate(`${of}-12-31`) },
    period: `${of}`,
  })
  const valueIn = async (province: string, code: string, of: number) =>
    (await booksOf(open().db).figures(province, year(of), indicators)).get(code)?.value

  test('a figure of a past year stays when a later step or amendment fills a field again, and changes when it is corrected', async () => {
    const province = 'p-years'
    const day = (on: string) => plainDate(on)
    const id = await posted(province, machine, undefined, {
      do: 'open',
      on: day('2020-02-01'),
      fill: { code: 'M', verifiedUntil: '2020-12-01', power: '2' },
    })
    const values = async () => [
      await valueIn(province, 'machines.lapsed', 2020),
      await valueIn(province, 'machines.due', 2020),
      await valueIn(province, 'machines.in-use', 2020),
      await valueIn(province, 'machines.in-use', 2021),
    ]
    const [owned] = [
      await posted(province, owner, undefined, { do: 'open', on: day('2020-01-01'), fill: { name: 'A' } }),
    ]
    await posted(province, machine, id, { do: 'correct', fill: { owner: owned }, reason: 'Ghi thiếu' })
    const before = await values()

    await posted(province, machine, id, {
      do: 'act',
      action: 'verify',
      on: day('2021-03-01'),
      fill: { verifiedUntil: '2023-03-01' },
    })
    await posted(province, machine, id, { do: 'amend', on: day('2021-04-01'), fill: { power: '5', owner: null } })
    const after = await values()
    await posted(province, machine, id, { do: 'correct', fill: { power: '7' }, reason: 'Ghi nhầm' })

    expect(before).toEqual([1, 1, 2, 2])
    expect(after).toEqual([1, 1, 2, 5])
    expect(await values()).toEqual([1, 1, 2, 7])
  })
})
