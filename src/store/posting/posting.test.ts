import { beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import {
  bookLoan,
  libraryCard,
  libraryIndicators,
  libraryPlaces,
  libraryRegisters,
} from '../../ledger/testing/library.ts'
import { inTransaction } from '../connection/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { idsByOrigin, type KeyedEntry, type Posting, post, postEntries, sealDays, type Signature } from './index.ts'

const signature: Signature = { person: 'Lò Văn An', office: 'specialist', at: '2024-05-10T02:00:00Z' }
const day = plainDate('2024-05-01')

const open = (number: string, more: Partial<Posting> = {}): Posting => ({
  province: 'son-la',
  register: libraryCard,
  intent: { do: 'open', on: day, fill: { number, kind: 'student', district: 'Mộc Châu', deposit: '50.000' } },
  signature,
  ...more,
})

describeOnBothDatabases('posting', (database) => {
  beforeAll(async () => {
    const { db } = database()
    await migrate(db, libraryRegisters, libraryIndicators)
    for (const province of ['son-la', 'hoa-binh'])
      await db
        .insertInto('settings')
        .values({ province, name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
        .execute()
  })

  const opened = async (number: string, more: Partial<Posting> = {}) => {
    const posted = await post(database().db, open(number, more))
    if (!posted.ok) throw new Error(posted.tell)
    return posted.value
  }

  test('an act and its row are written together, and the acts form a chain', async () => {
    const { db, pool } = database()
    const card = await opened('T1')

    const locked = await post(db, {
      ...open('T1'),
      record: card.id,
      expectedVersion: 1,
      intent: { do: 'act', action: 'suspend', on: plainDate('2024-05-03'), fill: {} },
    })

    expect(locked.ok && locked.value.state).toBe('suspended')
    const { rows } = await pool.query('select * from library_card where id = $1', [card.id])
    expect(rows).toMatchObject([
      {
        state: 'suspended',
        version: 2,
        life_state: ['inForce', 'suspended'],
        suspended_on: ['2024-05-03'],
        deposit: 50000,
      },
    ])
    const acts = await pool.query('select previous, hash, reason from acts where record = $1 order by seq', [card.id])
    expect(acts.rows[1].previous).toEqual(acts.rows[0].hash)
  })

  test('who saw an older version is refused', async () => {
    const card = await opened('T2')
    const amend: Posting = {
      ...open('T2'),
      record: card.id,
      expectedVersion: 1,
      intent: { do: 'amend', on: day, fill: { deposit: 10 } },
    }
    await post(database().db, amend)

    const late = await post(database().db, amend)

    expect(late).toMatchObject({ ok: false, code: 'record/changed-meanwhile' })
  })

  test('an identity stands once in a province, again after it was voided, and in every province', async () => {
    const { db } = database()
    const card = await opened('T3')

    const twice = await post(db, open('T3'))
    const elsewhere = await post(db, open('T3', { province: 'hoa-binh' }))
    await post(db, { ...open('T3'), record: card.id, intent: { do: 'void', reason: 'Nhập nhầm' } })
    const again = await post(db, open('T3'))

    expect(twice).toMatchObject({ ok: false, tell: 'Sổ “Thẻ bạn đọc” đã có bản ghi với Số thẻ “T3”.' })
    expect(elsewhere.ok).toBe(true)
    expect(again.ok).toBe(true)
  })

  test('two who open the same identity at the same moment: one is refused', async () => {
    const { db } = database()

    const both = await Promise.all([post(db, open('T4')), post(db, open('T4'))])

    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a link leads to a record of the same province that is not voided', async () => {
    const { db } = database()
    const [ours, theirs, voided] = [
      await opened('T5'),
      await opened('T5', { province: 'hoa-binh' }),
      await opened('T6'),
    ]
    await post(db, { ...open('T6'), record: voided.id, intent: { do: 'void', reason: 'Nhập nhầm' } })
    const lend = (card: number) =>
      post(db, {
        ...open(''),
        register: bookLoan,
        intent: { do: 'open', on: day, fill: { title: 'Truyện Kiều', card } },
      })

    const answers = [await lend(ours.id), await lend(theirs.id), await lend(voided.id), await lend(999_999)]

    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, false])
    expect(answers[1]).toMatchObject({ faults: [{ field: 'card', value: theirs.id }] })
  })

  test('a record to which living records link is voided only after them', async () => {
    const { db } = database()
    const card = await opened('T7')
    const voiding: Posting = { ...open(''), record: card.id, intent: { do: 'void', reason: 'Nhập nhầm' } }
    const loans: number[] = []
    for (const title of ['A', 'B', 'C', 'D', 'E', 'G']) {
      const fill = { title, card: card.id }
      const loan = await post(db, { ...open(''), register: bookLoan, intent: { do: 'open', on: day, fill } })
      if (loan.ok) loans.push(loan.value.id)
    }

    const early = await post(db, voiding)
    for (const record of loans)
      await post(db, { ...open(''), register: bookLoan, record, intent: { do: 'void', reason: 'Nhập nhầm' } })
    const late = await post(db, voiding)

    expect(early).toMatchObject({
      ok: false,
      code: 'record/linked',
      tell: 'Chưa thể hủy vì còn bản ghi dẫn tới bản ghi này: Phiếu mượn sách “A”; Phiếu mượn sách “B”; Phiếu mượn sách “C”; Phiếu mượn sách “D”; Phiếu mượn sách “E”… (tất cả 6 bản ghi). Hãy hủy hoặc đính chính các bản ghi đó trước.',
    })
    expect(late.ok).toBe(true)
  })

  test('of two who void a record and link to it at the same moment, one is refused', async () => {
    const { db } = database()
    for (let round = 0; round < 8; round++) {
      const card = await opened(`T8${round}`)
      const voiding: Posting = { ...open(''), record: card.id, intent: { do: 'void', reason: 'Nhập nhầm' } }
      const fill = { title: 'Dế Mèn', card: card.id }
      const lending: Posting = { ...open(''), register: bookLoan, intent: { do: 'open', on: day, fill } }

      const both = await Promise.all(
        round % 2 === 0 ? [post(db, voiding), post(db, lending)] : [post(db, lending), post(db, voiding)],
      )

      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    }
  })

  test('many entries are posted in one transaction; the faulty ones are named and the others stand', async () => {
    const { db, pool } = database()
    function* entries(): Generator<KeyedEntry> {
      for (let at = 0; at < 2500; at++)
        yield {
          on: '2024-01-05',
          origin: `line-${at}`,
          fill: { number: at === 2000 ? 'T90005' : at === 7 ? 'không' : `T9000${at}`, holder: 'Ai đó, "x" \\ {y}' },
          then:
            at % 2 === 0
              ? [
                  { do: 'suspend', on: '2024-02-01' },
                  { do: 'restore', on: '2024-02-02' },
                ]
              : [],
        }
    }
    const batch = () =>
      inTransaction(db, (transaction) =>
        postEntries(transaction, { province: 'son-la', register: libraryCard, entries: entries(), signature }),
      )

    const first = await batch()
    const second = await batch()

    expect(first).toMatchObject({ records: 2498, acts: 4996, refused: 2, refusals: [{ at: 7 }, { at: 2000 }] })
    expect(first.refusals[1]?.faults[0]?.tell).toBe('Sổ “Thẻ bạn đọc” đã có bản ghi với Số thẻ “T90005”')
    expect(second.records).toBe(0)
    const ids = await idsByOrigin(db, libraryCard, 'son-la', ['line-12', 'line-7'])
    const { rows } = await pool.query('select * from library_card where id = $1', [ids.get('line-12')])
    expect(rows).toMatchObject([
      { holder: 'Ai đó, "x" \\ {y}', life_state: ['inForce', 'suspended', 'inForce'], version: 3 },
    ])
    expect([...ids.keys()]).toEqual(['line-12'])
  })

  test('the first act of a day seals the days before it, and nothing is recorded behind a seal', async () => {
    const { pool } = database()
    const at = (instant: string) => ({ province: 'hoa-binh', signature: { ...signature, at: instant } })
    await opened('T10', at('2024-05-10T16:59:59Z'))
    const before = await pool.query(`select * from seals where province = 'hoa-binh'`)

    await opened('T11', at('2024-05-10T17:00:00Z'))

    const after = await pool.query(`select day, acts from seals where province = 'hoa-binh'`)
    expect(before.rows).toEqual([])
    expect(after.rows).toEqual([{ day: '2024-05-10', acts: expect.any(Number) }])
    await expect(opened('T12', at('2024-05-09T16:00:00Z'))).rejects.toThrow('its clock says 2024-05-09')
  })

  test('what was signed just before midnight is recorded with the first instant of the day that was opened meanwhile', async () => {
    const { pool } = database()

    const card = await opened('T13', {
      province: 'hoa-binh',
      signature: { ...signature, at: '2024-05-10T16:59:59.900Z' },
    })

    const { rows } = await pool.query('select recorded_at from acts where record = $1', [card.id])
    expect(rows).toEqual([{ recorded_at: '2024-05-10T17:00:00.000Z' }])
  })

  test('the open day is never sealed, and a day is sealed once', async () => {
    const { db, pool } = database()

    const sealed = [
      await sealDays(db, plainDate('2024-05-10')),
      await sealDays(db, plainDate('2024-05-12')),
      await sealDays(db, plainDate('2024-05-12')),
    ]

    expect(sealed).toEqual([0, 2, 0])
    const { rows } = await pool.query('select province, day from seals order by 1, 2')
    expect(rows).toEqual([
      { province: 'hoa-binh', day: '2024-05-10' },
      { province: 'hoa-binh', day: '2024-05-11' },
      { province: 'son-la', day: '2024-05-10' },
    ])
  })
})
