import { beforeAll, expect, test } from 'vitest'
import { bookLoan, libraryCard, libraryIndicators, libraryRegisters, shareLost } from '../../ledger/testing/library.ts'
import { plainDate } from '../../ledger/period/index.ts'
import { inTransaction } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { postEntries } from '../posting/index.ts'
import { placesOf } from '../reading/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import { walkSignature } from '../testing/walk.ts'
import { inBooks } from './side-by-side.ts'

const province = 'mau'
const on = '2024-02-01'
const span = { window: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') }, period: '2024' }

describeOnBothDatabases('books of one moment', (open) => {
  const opened = (number: number) =>
    inTransaction(open().db, async (transaction) => {
      const posting = { province, signature: walkSignature }
      await postEntries(transaction, {
        ...posting,
        register: libraryCard,
        entries: [{ on, fill: { number: `T${number}` } }],
      })
      await postEntries(transaction, { ...posting, register: bookLoan, entries: [{ on, fill: { title: 'Sách' } }] })
    })

  beforeAll(async () => {
    const { db } = open()
    await migrate(db, libraryRegisters, libraryIndicators)
    await inTransaction(db, (transaction) => saveProvince(transaction, sampleProvince(province, 'Mẫu')))
    await opened(0)
  })

  test('give, side by side, the figures and records that they give alone, in the order in which they were asked for', async () => {
    const { db } = open()
    const of = [shareLost, ...libraryIndicators]
    const [issued] = libraryIndicators.filter(({ code }) => code === 'cards.issued')
    if (issued === undefined) throw new Error('no such indicator')

    const [figures, records] = await inBooks(db, (books) =>
      Promise.all([books.figures(province, span, of), books.records(province, span, issued)]),
    )

    const alone = booksOf(db)
    expect([...figures]).toEqual([...(await alone.figures(province, span, of))])
    expect(records).toEqual(await alone.records(province, span, issued))
    expect(records).toHaveLength(1)
  })

  test('are of one moment: what is posted together is counted together, while others go on posting', async () => {
    const { db } = open()
    const counted: (readonly number[])[] = []
    const posting = async () => {
      for (let number = 1; counted.length < 20; number += 1) await opened(number)
    }
    const counting = async () => {
      while (counted.length < 20)
        counted.push(
          await inBooks(db, async (books) => {
            const codes = ['cards.issued', 'loans.lent']
            const asked = codes.map((code) => libraryIndicators.filter((each) => each.code === code))
            const figures = await Promise.all(asked.map((of) => books.figures(province, span, of)))
            return figures.flatMap((each) => [...each.values()].map(({ value }) => value))
          }),
        )
    }

    await Promise.all([posting(), counting()])

    for (const [cards, loans] of counted) expect(cards).toBe(loans)
    expect(counted.at(-1)?.[1]).toBeGreaterThan(1)
  }, 60_000)

  test('read the places of a province once, and those of the next moment anew', async () => {
    const { db } = open()
    const read = () =>
      inBooks(db, async (_, snapshot) => [
        (await placesOf(snapshot, [province])).get(province),
        (await placesOf(snapshot, [province])).get(province),
      ])
    const [before, again] = await read()
    const value = [{ code: 'xa-moi', name: 'Xã Mới', level: 'commune' }]
    const reformed = { name: 'places', holdsFrom: plainDate('2025-07-01'), value }
    await inTransaction(db, (transaction) =>
      saveProvince(transaction, { ...sampleProvince(province, 'Mẫu'), settings: [reformed] }),
    )

    const [after] = await read()

    expect(again).toBe(before)
    expect(after).toEqual(value)
  })
})
