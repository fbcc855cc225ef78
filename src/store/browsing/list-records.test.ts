import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../connection/index.ts'
import { operator, post, postEntries } from '../posting/index.ts'
import type { Row } from '../reading/index.ts'
import { migrate, tableOf } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import {
  askedList,
  type Browsable,
  browsablesOf,
  isOrdered,
  type Listed,
  listRecords,
  rowsListed,
  sightOf,
} from './index.ts'
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
          rows.map((row) => seenBy(who, row)).filter((row) => row !== undefined && isFound(who, row, asked, q)),
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

type Who = (typeof toyReaders)[number]

const columns = [...browsablesOf(toyLoan).values()]
const idColumn = columns.find(({ name }) => name === 'id') as Browsable
const columnName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const plain = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()

const isHidden = ({ hides }: Who, name: string) =>
  ['lending', 'buying', 'binding'].every((division) => hides(name, division))

const seenBy = (who: Who, row: Row): Row | undefined => {
  if (!who.row(row['division'])) return undefined
  const hidden = Object.keys(toyLoan.fields).filter((name) => who.hides(name, row['division']))
  return { ...row, ...Object.fromEntries(hidden.map((name) => [columnName(name), null])) }
}

type Filter = { readonly by: Browsable; readonly parameter: string; readonly written: string | readonly string[] }

const isFound = (_who: Who, row: Row, filters: readonly Filter[], q: string | undefined): boolean => {
  const texts = ['title', 'note', 'borrower'].map((name) => plain(String(row[name] ?? '')))
  const words = q?.split(' ').map(plain) ?? []
  return (
    words.every((word) => texts.some((text) => text.includes(word))) && filters.every((filter) => fits(row, filter))
  )
}

const fits = (row: Row, { by, parameter, written }: Filter): boolean => {
  const value = row[columnName(by.name)] ?? null
  const values = [value].flat().filter((each) => each !== null)
  const comparison = parameter.split('.')[2]
  if (comparison === 'is') return written === 'filled' ? values.length > 0 : values.length === 0
  if (comparison === 'contains') return values.some((each) => plain(String(each)).includes(plain(String(written))))
  const asNumber = (each: unknown) => (by.field.kind === 'date' ? String(each) : Number(each))
  if (comparison === 'from') return values.some((each) => asNumber(each) >= asNumber(written))
  if (comparison === 'to') return values.some((each) => asNumber(each) <= asNumber(written))
  return [written].flat().some((each) => values.some((own) => String(own) === each))
}

const collator = new Intl.Collator('vi')

const sortValue = ({ field, name }: Browsable, row: Row): string | number | boolean | null => {
  const value = row[columnName(name)] ?? null
  const last = Array.isArray(value) ? (field.kind === 'date' ? value.at(-1) : value[0]) : value
  if (last === null || last === undefined) return null
  if (field.kind === 'choice') return Object.keys(field.list.entries).indexOf(String(last))
  if (field.kind === 'place' || field.kind === 'places') return toyPlaces.findIndex(({ code }) => code === last)
  return field.kind === 'decimal' ? Number(last) : (last as string | number | boolean)
}

const sorted = (found: readonly (Row | undefined)[], by: Browsable, descending: boolean): readonly Row[] => {
  const sign = descending ? -1 : 1
  return (found as readonly Row[]).toSorted((a, b) => {
    const [left, right] = [sortValue(by, a), sortValue(by, b)]
    if (left === null || right === null) return left === right ? sign * (a.id - b.id) : left === null ? 1 : -1
    const order =
      by.field.kind === 'text'
        ? collator.compare(String(left), String(right))
        : left < right
          ? -1
          : left > right
            ? 1
            : 0
    return sign * (order === 0 ? a.id - b.id : order)
  })
}

const valuesOf = ({ field, name }: Browsable): fc.Arbitrary<string> => {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(field.list.entries))
    case 'place':
    case 'places':
      return fc.constantFrom(...toyPlaces.map(({ code }) => code))
    case 'yesNo':
      return fc.constantFrom('true', 'false')
    case 'date':
      return fc.constantFrom('2020-05-11', '2021-01-05', '2021-02-07', '2021-06-15', '2022-03-01')
    case 'text':
      return fc.constantFrom('Đất', 'dat', 'ANH', '100%', '_', '%', 'ê', 'Vàng A Páo', 'hoa')
    case 'decimal':
      return fc.constantFrom('0.125', '0.1250', '2', '10.5', '-1')
    default:
      return name === 'id'
        ? fc.integer({ min: 1, max: 140 }).map(String)
        : fc.constantFrom('1', '2', '20', '300', '25000')
  }
}

const filterOn = (by: Browsable): fc.Arbitrary<Filter> => {
  const value = valuesOf(by)
  const named = (comparison: string) => `where.${by.name}${comparison}`
  const oneOf = fc
    .array(value, { minLength: 1, maxLength: 3 })
    .map((written) => ({ by, parameter: named(''), written }))
  const is = fc.constantFrom('filled', 'empty').map((written) => ({ by, parameter: named('.is'), written }))
  const bounds = isOrdered(by)
    ? [
        value.map((written) => ({ by, parameter: named('.from'), written })),
        value.map((written) => ({ by, parameter: named('.to'), written })),
      ]
    : []
  const contains =
    by.field.kind === 'text' ? [value.map((written) => ({ by, parameter: named('.contains'), written }))] : []
  // A stored decimal may be written with more noughts than the one that is compared.
  return by.field.kind === 'decimal' ? fc.oneof(is, ...bounds) : fc.oneof(oneOf, is, ...bounds, ...contains)
}

const anyColumn = fc.constantFrom(...columns)

const questions = fc.record({
  who: fc.constantFrom(...toyReaders),
  filters: fc.uniqueArray(anyColumn.chain(filterOn), { maxLength: 2, selector: ({ by }) => by.name }),
  sort: fc.record({ by: anyColumn, descending: fc.boolean() }),
  limit: fc.constantFrom(1, 7, 40, 500),
  q: fc.option(fc.constantFrom('dat', 'Ánh', 'an dat', 'páo', '100%', 'hoa _'), { nil: undefined }),
})
