import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { someMove, someWindow } from '../../ledger/testing/library-walks.ts'
import { libraryIndicators, libraryPlaces, libraryRegisters } from '../../ledger/testing/library.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { take, type Walked } from '../testing/walk.ts'
import { booksOf, pageBehind } from './index.ts'

const indicators: readonly AnyIndicator[] = libraryIndicators

describeOnBothDatabases('a page of the records behind a figure', (open) => {
  beforeAll(() => migrate(open().db, libraryRegisters, libraryIndicators))

  let walks = 0
  const walked = async (moves: Parameters<typeof take>[3][]): Promise<string> => {
    const province = `page-${++walks}`
    await open()
      .db.insertInto('settings')
      .values({ province, name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
      .execute()
    const all: Walked = { cards: [], loans: [] }
    for (const move of moves) await take(open(), province, all, move)
    return province
  }

  test('after page, they are all that the figure counts, in their order, and of each part all of its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someMove, { maxLength: 25 }),
        someWindow,
        fc.integer({ min: 1, max: 4 }),
        async (moves, window, limit) => {
          const province = await walked(moves)
          const span = { window, period: `${window.from}/${window.to}` }
          const { db } = open()
          const figures = await booksOf(db).figures(province, span, indicators)

          for (const of of indicators)
            for (const part of [undefined, ...(figures.get(of.code)?.parts ?? [])]) {
              const all = (await booksOf(db).records(province, span, of, part)).map(({ id }) => id)
              const paged: number[] = []
              for (let after = 0; after <= all.length; after += limit) {
                const page = await pageBehind(db, province, span, of, { part, after, limit })
                expect([page.total, page.reached]).toEqual([all.length, all.length])
                expect(page.ids.length).toBe(Math.min(limit, all.length - after))
                paged.push(...page.ids)
              }
              expect(paged).toEqual(all)
            }
        },
      ),
      { numRuns: 8 },
    )
  }, 300_000)

  test('those out of reach are counted and not given, and a page begins behind those within reach', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someMove, { minLength: 5, maxLength: 25 }), someWindow, async (moves, window) => {
        const province = await walked(moves)
        const span = { window, period: `${window.from}/${window.to}` }
        const { db } = open()

        for (const of of indicators.filter(({ register }) => 'kind' in register.fields)) {
          const all = await booksOf(db).records(province, span, of)
          const within = all.filter(({ values }) => values['kind']?.raw === 'student').map(({ id }) => id)
          const reach = { field: 'kind', values: ['student'] }
          const page = await pageBehind(db, province, span, of, { reach, after: 1, limit: 1000 })

          expect(page).toEqual({ total: all.length, reached: within.length, ids: within.slice(1) })
        }
      }),
      { numRuns: 8 },
    )
  }, 300_000)
})
