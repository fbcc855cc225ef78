import { beforeAll, expect, test } from 'vitest'
import { plainDate, yearPeriod } from '../../ledger/period/index.ts'
import { bookLoan, libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import type { AnyRegister, Intent } from '../../ledger/register/index.ts'
import { inTransaction } from '../connection/index.ts'
import { restatementOf } from '../frozen/index.ts'
import { operator, post, postEntries } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { issuing, lending, libraryProvince as province, yearly } from '../testing/yearly-report.ts'
import { hashOfPromulgation, type KeptPromulgation, keptPromulgations, promulgate, promulgationsOf } from './index.ts'

const by = (at: string) => ({ person: 'Người lập', office: operator, at }) as const

describeOnBothDatabases('promulgation', (open) => {
  const asked = (number: number, passages = [issuing]) => ({
    province,
    period: yearPeriod(2024),
    outline: yearly,
    passages,
    number,
    on: plainDate('2024-12-20'),
    signature: by('2024-12-20T03:00:00.000Z'),
  })
  const latest = async () => {
    const [found] = await promulgationsOf(open().db, 'son-la', '2024')
    if (found === undefined) throw new Error('nothing was promulgated')
    return found
  }

  beforeAll(async () => {
    await migrate(open().db, libraryRegisters, libraryIndicators)
    const entries = ['T1', 'T2', 'T3'].map((number) => ({ on: '2024-03-01', fill: { number, kind: 'student' } }))
    await inTransaction(open().db, (transaction) =>
      postEntries(transaction, {
        province: 'son-la',
        register: libraryCard,
        entries,
        signature: by('2024-03-01T00:00:00.000Z'),
      }),
    )
  })

  test('a report gets its number and date, and holds each figure with the version of every record', async () => {
    const promulgated = await promulgate(open(), asked(7))

    expect(promulgated.ok).toBe(true)
    const kept = await latest()
    expect(kept.document.number).toBe(7)
    expect(kept.document.date).toEqual({ year: 2024, month: 12, day: 20 })
    expect(kept.figures.map((figure) => [figure.id, figure.value, figure.records.map((each) => each.version)])).toEqual(
      [['cards.issued@2024', 3, [1, 1, 1]]],
    )
  })

  test('a number is given once a year', async () => {
    const again = await promulgate(open(), asked(7))

    expect(again).toMatchObject({ ok: false, code: 'promulgation/number-taken' })
  })

  test('a day to come is refused, and the latest day that is allowed is told', async () => {
    const tomorrow = await promulgate(open(), { ...asked(9), on: plainDate('2024-12-21') })

    expect(tomorrow).toMatchObject({
      code: 'promulgation/in-the-future',
      tell: 'Ngày ban hành 21/12/2024 ở sau hôm nay; ngày ban hành muộn nhất là 20/12/2024.',
    })
  })

  test('as long as nothing was recorded since, nothing is restated', async () => {
    expect(await restatementOf(open().db, await latest(), libraryIndicators)).toEqual([])
  })

  test('what is recorded later leaves the report as it was, and explains what it would be today', async () => {
    const before = await latest()
    const [first] = before.figures[0]?.records ?? []
    await post(open().db, {
      province: 'son-la',
      register: libraryCard,
      record: first?.id ?? 0,
      intent: { do: 'correct', fill: { issuedOn: '2023-03-01' }, reason: 'Ghi nhầm năm' },
      signature: by('2025-01-05T00:00:00.000Z'),
    })
    await post(open().db, {
      province: 'son-la',
      register: libraryCard,
      intent: { do: 'open', on: plainDate('2024-11-01'), fill: { number: 'T4', kind: 'teacher' } },
      signature: by('2025-01-06T00:00:00.000Z'),
    })

    const restated = await restatementOf(open().db, await latest(), libraryIndicators)

    expect(await latest()).toEqual(before)
    expect(restated).toHaveLength(1)
    expect(restated[0]).toMatchObject({ value: 3, left: [{ id: first?.id }], changed: [] })
    expect(restated[0]?.entered).toHaveLength(1)
    expect(restated[0]?.acts.map((act) => [act.kind, act.reason])).toEqual([
      ['corrected', 'Ghi nhầm năm'],
      ['opened', null],
    ])
  })

  test('a figure that reads through a link is explained by the acts of the linked record', async () => {
    const asOf = (register: AnyRegister) => ({
      province: 'son-la',
      register,
      signature: by('2024-03-01T00:00:00.000Z'),
    })
    const [card] = (await latest()).figures[0]?.records ?? []
    const lend = (title: string, id: number) =>
      post(open().db, {
        ...asOf(bookLoan),
        intent: { do: 'open', on: plainDate('2024-04-01'), fill: { title, card: id } },
        signature: by('2025-01-06T00:00:00.000Z'),
      })
    await lend('Truyện Kiều', card?.id ?? 0)
    await promulgate(open(), asked(9, [lending]))
    const { figures } = await latest()

    await post(open().db, {
      ...asOf(libraryCard),
      record: card?.id ?? 0,
      intent: { do: 'correct', fill: { kind: 'teacher' }, reason: 'Nhầm loại' },
      signature: by('2025-01-07T00:00:00.000Z'),
    })
    const restated = await restatementOf(open().db, await latest(), libraryIndicators)

    expect(figures[0]?.linked).toEqual([{ register: 'library-card', id: card?.id, version: 2 }])
    expect(restated).toMatchObject([{ entered: [], left: [], changed: [], linked: [{ id: card?.id, version: 2 }] }])
    expect(restated[0]?.acts.map((act) => [act.register, act.reason, act.since])).toEqual([
      ['library-card', 'Nhầm loại', true],
    ])
  })

  test('an act that was signed before the promulgation and finished after it is explained too', async () => {
    await promulgate(open(), { ...asked(10), signature: by('2025-06-01T00:00:00.000Z') })
    const [, second] = (await latest()).figures[0]?.records ?? []
    const early = { province: 'son-la', register: libraryCard, signature: by('2025-05-31T00:00:00.000Z') }
    await post(open().db, {
      ...early,
      record: second?.id ?? 0,
      intent: { do: 'correct', fill: { kind: 'teacher' }, reason: 'Nhầm loại' },
    })
    await post(open().db, {
      ...early,
      intent: { do: 'open', on: plainDate('2024-11-02'), fill: { number: 'T5', kind: 'teacher' } },
    })

    const restated = await restatementOf(open().db, await latest(), libraryIndicators)

    expect(restated[0]?.acts.map((act) => [act.kind, act.since])).toEqual([
      ['corrected', true],
      ['opened', false],
    ])
  })

  test('each report is chained to the one before it, and the database refuses to change any', async () => {
    await promulgate(open(), asked(8))

    const kept: KeptPromulgation[] = []
    for await (const each of keptPromulgations(open().db)) kept.push(each)

    expect(kept.map((each) => hashOfPromulgation(each).equals(each.hash))).toEqual([true, true, true, true])
    expect(kept.map(({ number }) => number)).toEqual([7, 9, 10, 8])
    expect(kept.map(({ previous }) => previous)).toEqual([null, ...kept.slice(0, -1).map(({ hash }) => hash)])
    await expect(open().pool.query(`update promulgations set number = 9`)).rejects.toThrow('đã ban hành')
    await expect(open().pool.query(`delete from promulgations`)).rejects.toThrow('đã ban hành')
  })

  test('a step and an amendment of later days are ordinary work: they restate nothing and explain nothing', async () => {
    await promulgate(open(), { ...asked(11), signature: by('2025-07-01T00:00:00.000Z') })
    const frozen = await latest()
    const [first, second] = frozen.figures[0]?.records ?? []
    const work = (record: number | undefined, intent: Intent) =>
      post(open().db, {
        province: 'son-la',
        register: libraryCard,
        record: record ?? 0,
        intent,
        signature: by('2025-07-02T00:00:00.000Z'),
      })
    const restated = () => restatementOf(open().db, frozen, libraryIndicators)

    const worked = [
      await work(first?.id, { do: 'amend', on: plainDate('2025-06-20'), fill: { kind: 'other' } }),
      await work(second?.id, { do: 'act', action: 'suspend', on: plainDate('2025-06-20'), fill: {} }),
    ]
    const afterWork = await restated()
    const corrected = await work(second?.id, { do: 'correct', fill: { kind: 'student' }, reason: 'Ghi nhầm' })

    expect([...worked, corrected].map(({ ok }) => ok)).toEqual([true, true, true])
    expect(afterWork).toEqual([])
    expect((await restated())[0]?.acts.map((act) => [act.kind, act.record])).toEqual([['corrected', second?.id]])
  })
})
