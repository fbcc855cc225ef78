import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookLoan, libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { plainDate } from '../../ledger/period/index.ts'
import { inTransaction } from '../connection/index.ts'
import { postEntries } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { walkSignature } from '../testing/walk.ts'
import { figuresOfProvinces } from './figures.ts'

const provinces = Array.from({ length: 12 }, (_, at) => `library-${at}`)
const [first = ''] = provinces
const on = '2024-02-01'
const span = { window: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') }, period: '2024' }

describeOnBothDatabases('figures of many provinces', (open) => {
  beforeAll(() => migrate(open().db, libraryRegisters, libraryIndicators))

  const opened = (number: number) =>
    inTransaction(open().db, async (transaction) => {
      const posting = { province: first, signature: walkSignature }
      await postEntries(transaction, {
        ...posting,
        register: libraryCard,
        entries: [{ on, fill: { number: `T${number}` } }],
      })
      await postEntries(transaction, { ...posting, register: bookLoan, entries: [{ on, fill: { title: 'Sách' } }] })
    })

  test('are of one moment: what is posted together is counted together, while others go on posting', async () => {
    const counted: (readonly (number | undefined)[])[] = []
    let posted = 0
    const posting = async () => {
      while (counted.length < 40) await opened(++posted)
    }
    const counting = async () => {
      while (counted.length < 40) {
        const figures = (await figuresOfProvinces(open().db, provinces, span, libraryIndicators)).get(first)
        counted.push(['cards.issued', 'loans.lent'].map((code) => figures?.get(code)?.value))
      }
    }

    await Promise.all([posting(), counting()])

    for (const [cards, loans] of counted) expect(cards).toBe(loans)
    expect(counted.at(-1)?.[0]).toBeGreaterThan(0)
    expect(await sql`select from library_card`.execute(open().db)).toMatchObject({ rows: { length: posted } })
  }, 60_000)
})
