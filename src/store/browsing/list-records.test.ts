import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../connection/index.ts'
import { operator, post, postEntries } from '../posting/index.ts'
import type { Row } from '../reading/index.ts'
import { migrate, tableOf } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { askedList, type Listed, listRecords, rowsListed, sightOf } from './index.ts'
import { columnName, idColumn, isFound, isHidden, questions, seenBy, sorted } from './testing/look-at-every-record.ts'
import { toyEntries, toyLoan, toyMember, toyPlaces, toyReaders } from './testing/toy-loans.ts'

const signature = { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' }
const count = 120

describeOnBothDatabases('a list of records', (open) => {
  let rows: readonly Row[] = []

  beforeAll(async () => {
    const { db, pool } = open()
    await migrate(db, [toyMember, toyLoan], [])
    for (const province of ['mau', 'xa'])
      await db
        .insertInto('settings')
        .values({ province, name: 'places', holds_from: '1900-01-01', value: JSON.stringify(toyPlaces) })
        .execute()
    const members: number[] = []
    for (const name of ['Cầm Thị Mai', 'Sùng A Lử']) {
      const posted = await post(db, {
        province: 'mau',
        register: toyMember,
        intent: { do: 'open', on: '2019-01-01' as never, fill: { name } },
        signature,
      })
      if (posted.ok) members.push(posted.value.id)
    }
    await inTransaction(db, async (transaction) => {
      const order = { register: toyLoan, signature }
      const mine = await postEntries(transaction, { ...order, province: 'mau', entries: toyEntries(count, members) })
      await postEntries(transaction, { ...order, province: 'xa', entries: toyEntries(10, []) })
      if (mine.refused > 0) throw new Error(JSON.stringify(mine.refusals))
    })
    const { rows: all } = await pool.query<Row>(`select * from ${tableOf(toyLoan)} where province = 'mau' order by id`)
    const [first] = all
    if (first === undefined) throw new Error('no loans')
    await post(db, {
      province: 'mau',
      register: toyLoan,
      record: first.id,
      intent: { do: 'void', reason: 'Nhầm' },
      signature,
    })
    rows = all.slice(1)
  })

  const ask = async (
    who: (typeof toyReaders)[number],
    query: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Listed> => {
    const sight = sightOf(who.reader, 'mau', toyLoan)
    const asked = askedList(sight, query, toyPlaces)
    if (!asked.ok) throw new Error(`${JSON.stringify(query)}: ${asked.tell}`)
    return listRecords(open().db, sight, asked.value)
  }

  const allPages = async (
    who: (typeof toyReaders)[number],
    query: Readonly<Record<string, string | readonly string[]>>,
  ) => {
    const records = []
    for (let after: string | undefined; ; ) {
      const page: Listed = await ask(who, { ...query, ...(after === undefined ? {} : { after }) })
      records.push(...page.records)
      if (page.next === null) return records
      after = page.next
    }
  }

  test('holds on its pages exactly the rows and fields that a look at every record finds, in the same order', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ who, filters, sort, limit, q }) => {
        const asked = filters.filter(({ by }) => !isHidden(who, by.name))
        const by = isHidden(who, sort.by.name) ? idColumn : sort.by
        const query = {
          ...Object.fromEntries(asked.map(({ parameter, written }) => [parameter, written])),
          ...(q === undefined ? {} : { q }),
          sort: `${sort.descending ? '-' : ''}${by.name}`,
        }
        const expected = sorted(
          rows.map((row) => seenBy(who, row)).filter((row) => row !== undefined && isFound(row, asked, q)),
          by,
          sort.descending,
        )

        const listed = await allPages(who, { ...query, limit: String(limit) })

        expect({ query, ids: listed.map(({ id }) => id) }).toEqual({ query, ids: expected.map(({ id }) => id) })
        for (const [at, record] of listed.entries()) {
          const row = expected[at] as Row
          const hidden = Object.keys(toyLoan.fields).filter((name) => who.hides(name, row['division']))
          expect(Object.keys(record.values).filter((name) => hidden.includes(name))).toEqual([])
          for (const [name, { raw }] of Object.entries(record.values)) expect(raw).toEqual(row[columnName(name)])
        }
        const end = await ask(who, { ...query, limit: String(limit), last: 'true' })
        expect(end.records.map(({ id }) => id)).toEqual(expected.slice(-limit).map(({ id }) => id))
        expect([end.next, end.start === null]).toEqual([null, expected.length <= limit])
        const from = end.start === null ? {} : { after: end.start }
        expect((await ask(who, { ...query, limit: String(limit), ...from })).records).toEqual(end.records)
        const counted = await ask(who, { ...query, totals: 'true', limit: '1' })
        expect(counted.total).toBe(expected.length)
        const priced = expected.reduce((sum, row) => sum + Number(row['price'] ?? 0), 0)
        expect(counted.sums?.['price']?.value).toBe(isHidden(who, 'price') ? undefined : String(priced))
        const taken: number[] = []
        const sight = sightOf(who.reader, 'mau', toyLoan)
        const again = askedList(sight, query, toyPlaces)
        if (again.ok)
          for await (const batch of rowsListed(open().db, sight, again.value)) taken.push(...batch.map(({ id }) => id))
        expect(taken).toEqual(expected.map(({ id }) => id))
      }),
      { numRuns: 120 },
    )
  })

  describe('a field that is not seen', () => {
    const [, reader, ofBuying] = toyReaders

    test('is neither filtered, sorted nor read by, and is told so', () => {
      const sight = sightOf(reader!.reader, 'mau', toyLoan)
      for (const query of [
        { 'where.price.from': '1' },
        { 'where.borrower': 'x' },
        { sort: 'price' },
        { sort: '-borrower' },
        { columns: 'title,price' },
      ]) {
        const asked = askedList(sight, query, toyPlaces)
        expect(asked.ok ? query : asked.code).toBe('request/parameter')
      }
    })

    test('is no way to find or to order rows, where it is hidden in some of them only', async () => {
      const found = await allPages(ofBuying!, { 'where.borrower.is': 'filled' })
      const sought = await allPages(ofBuying!, { q: 'Páo' })

      expect(new Set([...found, ...sought].map(({ values }) => values['division']?.raw))).toEqual(new Set(['buying']))
    })

    test('is not told by what a linked record is called', async () => {
      const [director, blind] = [await allPages(toyReaders[0]!, {}), await allPages(reader!, {})]
      const texts = (records: typeof director) => new Set(records.flatMap(({ values }) => values['member']?.text || []))

      expect(texts(director)).toEqual(new Set(['Cầm Thị Mai', 'Sùng A Lử']))
      expect(texts(blind)).toEqual(new Set(['…']))
    })
  })

  test.each([
    [{ limit: '501' }, 'limit'],
    [{ limit: '0' }, 'limit'],
    [{ limit: ['1', '2'] }, 'limit'],
    [{ sort: 'constructor' }, 'sort'],
    [{ after: 'nonsense' }, 'after'],
    [{ after: Buffer.from('["-id",{},1]').toString('base64url') }, 'after'],
    [{ totals: 'yes' }, 'totals'],
    [{ last: 'yes' }, 'last'],
    [{ q: 'a\u0000b' }, 'q'],
    [{ 'where.constructor': 'x' }, 'where.constructor'],
    [{ 'where.title.from': 'x' }, 'where.title.from'],
    [{ 'where.dueOn': '2021-02-30' }, 'where.dueOn'],
    [{ 'where.pages.from': '1e400' }, 'where.pages.from'],
    [{ 'where.member': '99999999999999999999' }, 'where.member'],
    [{ 'where.condition': 'toString' }, 'where.condition'],
    [{ 'where.place': '\ud800' }, 'where.place'],
    [{ 'where.note.contains': ['a', 'b'] }, 'where.note.contains'],
    [{ unheard: '1' }, 'unheard'],
  ])('the parameters %j are refused, naming %s', (query, parameter) => {
    const asked = askedList(sightOf(toyReaders[0]!.reader, 'mau', toyLoan), query, toyPlaces)

    expect(asked.ok ? [] : asked.faults.map(({ field }) => field)).toEqual([parameter])
    expect(asked.ok ? '' : asked.tell).toContain(`Tham số ${parameter}: `)
  })
})
