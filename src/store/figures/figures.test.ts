import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { AnyIndicator, Figure } from '../../ledger/indicator/index.ts'
import type { Window } from '../../ledger/period/index.ts'
import type { Act, AnyRegister } from '../../ledger/register/index.ts'
import { recordAsOf } from '../../ledger/testing/as-of.ts'
import { countByHand, type FindRecord } from '../../ledger/testing/brute-force.ts'
import { type Move, someMove, someWindow } from '../../ledger/testing/library-walks.ts'
import {
  bookLoan,
  libraryCard,
  libraryIndicators,
  libraryPlaces,
  libraryRegisters,
  shareLost,
} from '../../ledger/testing/library.ts'
import type { OpenDatabase } from '../connection/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { actsOfWalk, take, type Walked } from '../testing/walk.ts'
import { booksOf, figuresOfProvinces, figuresOfRecord } from './index.ts'

const all: readonly AnyIndicator[] = libraryIndicators
const spanOf = (window: Window) => ({ window, period: `${window.from}/${window.to}` })

type Walk = {
  readonly province: string
  readonly walked: Walked
  /** Of each record its acts. */
  readonly acts: ReadonlyMap<AnyRegister, readonly (readonly Act[])[]>
}

let walks = 0

const walk = async (database: OpenDatabase, moves: readonly Move[]): Promise<Walk> => {
  const province = `walk-${++walks}`
  await database.db
    .insertInto('settings')
    .values({ province, name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
    .execute()
  const walked: Walked = { cards: [], loans: [] }
  for (const move of moves) await take(database, province, walked, move)
  return afterWalk(database, province, walked)
}

const afterWalk = async (database: OpenDatabase, province: string, walked: Walked): Promise<Walk> => {
  const acts = new Map<AnyRegister, readonly (readonly Act[])[]>()
  for (const register of libraryRegisters) acts.set(register, await actsOfWalk(database, province, walked, register))
  return { province, walked, acts }
}

const summary = (figure: Figure | undefined) => ({
  value: figure?.value,
  records: figure?.records,
  parts: Object.fromEntries((figure?.parts ?? []).map(({ by, key, value }) => [`${by}=${key}`, value])),
})

/** Counted from the acts: every record as it stood on the period's last day. */
const byHand = (indicator: AnyIndicator, window: Window, { acts }: Walk) => {
  const then = new Map(
    [...acts].map(([register, all]) => [register, all.map((each) => recordAsOf(register, each, window.to))]),
  )
  const find: FindRecord = (register, id) => then.get(register)?.find((record) => record.id === id)
  return countByHand(indicator, window, then.get(indicator.register) ?? [], find)
}

const summaryByHand = (indicator: AnyIndicator, window: Window, after: Walk) => {
  const { value, records, parts } = byHand(indicator, window, after)
  return {
    value,
    records: records.length,
    parts: Object.fromEntries([...parts].map(([key, part]) => [key, part.value])),
  }
}

describeOnBothDatabases('figures', (open) => {
  beforeAll(() => migrate(open().db, libraryRegisters, all))

  const someWalk = fc.array(someMove, { minLength: 20, maxLength: 60 })
  const runs = () => (open().engine === 'embedded' ? 12 : 6)

  test('a figure is what its definition says, its parts add up to it, and it lists exactly its records', async () => {
    await fc.assert(
      fc.asyncProperty(someWalk, fc.array(someWindow, { minLength: 3, maxLength: 3 }), async (moves, windows) => {
        const { db } = open()
        const after = await walk(open(), moves)
        for (const window of windows) {
          const figures = await booksOf(db).figures(after.province, spanOf(window), all)
          for (const indicator of all) {
            const figure = figures.get(indicator.code)
            expect({ [indicator.code]: summary(figure) }).toEqual({
              [indicator.code]: summaryByHand(indicator, window, after),
            })

            for (const split of new Set(figure?.parts.map(({ by }) => by)))
              expect(
                figure?.parts.filter(({ by }) => by === split).reduce((sum, { value }) => sum + value, 0),
              ).toBeCloseTo(figure?.value ?? 0, 6)
          }
        }
        await listsItsRecords(after, windows[0] as Window)
      }),
      { numRuns: runs() },
    )
  }, 120_000)

  const listsItsRecords = async (after: Walk, window: Window) => {
    const { records } = booksOf(open().db)
    for (const indicator of all) {
      const hand = byHand(indicator, window, after)
      const whole = await records(after.province, spanOf(window), indicator)
      expect(whole.map(({ id }) => id)).toEqual(hand.records)
      for (const [name, part] of hand.parts) {
        const [by = '', key = ''] = name.split('=')
        const behind = await records(after.province, spanOf(window), indicator, { by, key })
        expect({ [name]: behind.map(({ id }) => id) }).toEqual({ [name]: part.records })
      }
    }
  }

  test('one act changes no figure but those that count its record before or after', async () => {
    await fc.assert(
      fc.asyncProperty(someWalk, someMove, someWindow, async (moves, last, window) => {
        const { db } = open()
        const before = await walk(open(), moves)
        const figuresBefore = await booksOf(db).figures(before.province, spanOf(window), all)
        const counting = async () => {
          const codes = new Set<string>()
          const touched = last.register === 'library-card' ? before.walked.cards : before.walked.loans
          const id = last.kind === 'open' ? touched.at(-1) : touched[last.pick % Math.max(touched.length, 1)]
          const of = await figuresOfRecord(
            db,
            before.province,
            last.register === 'library-card' ? libraryCard : bookLoan,
            id ?? 0,
            spanOf(window),
            all,
          )
          for (const { code } of of) codes.add(code)
          return codes
        }
        const countedBefore = await counting()

        await take(open(), before.province, before.walked, last)

        const figuresAfter = await booksOf(db).figures(before.province, spanOf(window), all)
        const counted = new Set([...countedBefore, ...(await counting())])
        const changed = all.filter(
          ({ code }) =>
            JSON.stringify(summary(figuresBefore.get(code))) !== JSON.stringify(summary(figuresAfter.get(code))),
        )
        // A card is read through its loans, so that their figures may change with it.
        const own = changed.filter(({ register }) => register.code === last.register)
        expect(own.filter(({ code }) => !counted.has(code)).map(({ code }) => code)).toEqual([])
      }),
      { numRuns: runs() },
    )
  }, 120_000)

  test('every record knows its figures: exactly those whose records name it', async () => {
    const moves = fc.sample(someMove, { numRuns: 80, seed: 7 })
    const window = { from: moves[0]?.on, to: moves[0]?.on } as Window
    const after = await walk(open(), moves)

    for (const [register, histories] of after.acts)
      for (const [opening] of histories) {
        const id = opening?.record ?? 0
        const found = await figuresOfRecord(open().db, after.province, register, id, spanOf(window), all)

        const expected = all.filter(
          (each) => each.register === register && byHand(each, window, after).records.includes(id),
        )
        expect(found.map(({ code }) => code)).toEqual(expected.map(({ code }) => code))
      }
  }, 60_000)

  test('all provinces are counted together as each of them alone', async () => {
    const { db } = open()
    const one = await walk(open(), fc.sample(someMove, { numRuns: 40, seed: 1 }))
    const two = await walk(open(), fc.sample(someMove, { numRuns: 40, seed: 2 }))
    const span = spanOf({ from: '2024-01-10', to: '2024-03-10' } as Window)
    const of = [...all, shareLost]

    const together = await figuresOfProvinces(db, [one.province, two.province, 'nowhere'], span, of)

    for (const { province } of [one, two])
      expect(together.get(province)).toEqual(await booksOf(db).figures(province, span, of))
    const [lost, lent, share] = ['loans.lost', 'loans.lent', 'loans.share-lost'].map(
      (code) => together.get(one.province)?.get(code)?.value ?? 0,
    )
    expect(share).toBe(Math.round((100 * Number(lost)) / Number(lent)))
    expect([...(together.get('nowhere')?.values() ?? [])].map(({ value }) => value)).toEqual(of.map(() => 0))
  })
})
