import { expect, expectTypeOf, test } from 'vitest'
import { count, countDistinct, type FigurePart, indicator, partOf, partsOf, sum } from './indicator/index.ts'
import { listed, type Mention, passage, say, topic } from './passage/index.ts'
import { calledBy, choice, date, type Entry, integer, link, list, register, type Row, text } from './register/index.ts'
import { outline, results, section } from './report/index.ts'

// Every line below a @ts-expect-error must fail to compile: when it does not, the type check of the repository fails.

const sizes = list({ code: 'sizes', title: 'Khổ', entries: { large: 'Lớn', small: 'Nhỏ' } })
const fields = {
  name: text('Tên'),
  size: choice('Khổ', sizes),
  pages: integer('Số trang', { unit: 'trang' }),
  until: date('Đến ngày'),
}
const states = { kept: 'Đang giữ', sold: 'Đã bán' }
const opening = { label: 'Nhận', to: 'kept', on: 'receivedOn', fill: ['name'], by: ['specialist'] } as const
const sell = { label: 'Bán', from: 'kept', to: 'sold', on: 'soldOn', fill: ['size'], by: ['director'] } as const
const heading = { code: 'book', title: 'Sách', keptBy: 'library', shownAs: 'name' } as const

const book = register({ ...heading, fields, lifecycle: { states, opening, actions: { sell } } })
const loan = register({
  ...heading,
  code: 'loan',
  fields: { name: text('Tên'), book: link('Sách', book) },
  lifecycle: { states: { lent: 'Đang mượn' }, opening: { ...opening, to: 'lent' } },
})
const sold = indicator(book, {
  code: 'books.sold',
  title: 'Số sách đã bán',
  unit: 'quyển',
  value: count,
  counted: { on: 'soldOn' },
  splitBy: ['size', 'state', ['size', 'state']],
})
const soldBooks = sold
const books = topic('books', 'Sách')

test('a register knows its fields, states and actions', () => {
  expectTypeOf<Row<typeof book>['size']>().toEqualTypeOf<'large' | 'small' | null>()
  expectTypeOf<Row<typeof loan>['book']>().toEqualTypeOf<number | null>()

  const misspelt = [
    // @ts-expect-error no field "nmae" to fill
    register({ ...heading, fields, lifecycle: { states, opening: { ...opening, fill: ['nmae'] } } }),
    // @ts-expect-error no field "nmae" to be called by
    register({ ...heading, shownAs: 'nmae', fields, lifecycle: { states, opening } }),
    // @ts-expect-error no field "nmae" among the fixed words
    register({ ...heading, shownAs: calledBy`Sách ${'nmae'}`, fields, lifecycle: { states, opening } }),
    // @ts-expect-error no field or day "receivdOn" to be known by
    register({ ...heading, identity: ['receivdOn'], fields, lifecycle: { states, opening } }),
    // @ts-expect-error the opening leads to no state
    register({ ...heading, fields, lifecycle: { states, opening: { ...opening, to: 'kpet' } } }),
    // @ts-expect-error the action leads to no state
    register({ ...heading, fields, lifecycle: { states, opening, actions: { sell: { ...sell, to: 'gone' } } } }),
    // @ts-expect-error the action leaves no state
    register({ ...heading, fields, lifecycle: { states, opening, actions: { sell: { ...sell, from: ['gone'] } } } }),
    // @ts-expect-error the action fills no field
    register({ ...heading, fields, lifecycle: { states, opening, actions: { sell: { ...sell, mayFill: ['nmae'] } } } }),
    // @ts-expect-error nobody holds the role
    register({ ...heading, fields, lifecycle: { states, opening: { ...opening, by: ['boss'] } } }),
    register({
      ...heading,
      // @ts-expect-error the rule compares no field or day
      rules: [{ that: ['utnil', 'is after', 'receivedOn'], tell: 'Sai' }],
      fields,
      lifecycle: { states, opening },
    }),
    register({
      ...heading,
      // @ts-expect-error there is no such comparison
      rules: [{ that: ['until', 'follows', 'receivedOn'], tell: 'Sai' }],
      fields,
      lifecycle: { states, opening },
    }),
  ]
  expect(misspelt).toHaveLength(11)
})

test('an entry knows the actions and fields of its register', () => {
  const right: Entry<typeof book> = {
    on: '2020-01-01',
    fill: { name: 'Kiều' },
    then: [{ do: 'sell', on: '2020-02-01' }],
  }

  const wrong: readonly Entry<typeof book>[] = [
    // @ts-expect-error no action "sel"
    { on: '2020-01-01', fill: {}, then: [{ do: 'sel', on: '2020-02-01' }] },
    // @ts-expect-error no field "nmae"
    { on: '2020-01-01', fill: { nmae: 'Kiều' } },
    // @ts-expect-error no key "medium"
    { on: '2020-01-01', fill: { size: 'medium' } },
    // @ts-expect-error pages are counted, not written
    { on: '2020-01-01', fill: { pages: 'nhiều' } },
  ]
  expect([right, ...wrong]).toHaveLength(5)
})

test('an indicator knows the days, states, paths and keys of its register', () => {
  const more = { code: 'books.more', title: 'Số sách', unit: 'quyển', value: count, counted: { on: 'soldOn' } } as const
  const ofLoans = { ...more, counted: { on: 'receivedOn' } } as const

  const misspelt = () => [
    // @ts-expect-error no day "soldon"
    indicator(book, { ...more, counted: { on: 'soldon' } }),
    // @ts-expect-error no state "lost"
    indicator(book, { ...more, counted: { standing: ['lost'] } }),
    // @ts-expect-error a size is no day
    indicator(book, { ...more, counted: { standing: ['kept'], lapsesOn: 'size' } }),
    // @ts-expect-error no split "sise"
    indicator(book, { ...more, splitBy: ['sise'] }),
    // @ts-expect-error words part nothing
    indicator(book, { ...more, splitBy: ['name'] }),
    // @ts-expect-error no split "sise" among two
    indicator(book, { ...more, splitBy: [['state', 'sise']] }),
    // @ts-expect-error no key "medium"
    indicator(book, { ...more, where: { size: 'medium' } }),
    // @ts-expect-error no field "sise"
    indicator(book, { ...more, where: { sise: 'large' } }),
    // @ts-expect-error words add up to nothing
    indicator(book, { ...more, value: sum('name') }),
    // @ts-expect-error no field "sise" of the linked register
    indicator(loan, { ...ofLoans, splitBy: ['book.sise'] }),
    // @ts-expect-error no field "nmae" of the linked register
    indicator(loan, { ...ofLoans, value: countDistinct('book.nmae') }),
  ]
  expect(misspelt).toBeTypeOf('function')
})

test('a passage knows the parts of its figures and the values of its records', () => {
  const told = passage({
    code: 'books.told',
    topic: books,
    needs: { sold, named: listed(sold) },
    says: ({ sold, named }) => {
      expectTypeOf(partOf(sold, 'size', 'large')).toEqualTypeOf<FigurePart>()
      expectTypeOf(named.indicator).toEqualTypeOf<typeof soldBooks>()
      expectTypeOf(named.entries[0]?.name).toEqualTypeOf<Mention | undefined>()
      const misspelt = () => [
        // @ts-expect-error no key "medium"
        partOf(sold, 'size', 'medium'),
        // @ts-expect-error no keys the wrong way round
        partOf(sold, 'size+state', 'kept+large'),
        // @ts-expect-error no split "pages"
        partsOf(sold, 'pages'),
        // @ts-expect-error no field "nmae" of a record
        named.entries[0]?.nmae,
        // @ts-expect-error figures alone have no records
        sold.entries,
      ]
      expect(misspelt).toBeTypeOf('function')
      return say`bán ${sold} quyển, ${partOf(sold, 'size+state', 'large+sold')} khổ lớn`
    },
  })

  const misspelt = () => [
    // @ts-expect-error a number is written by hand
    say`bán ${12} quyển`,
    // @ts-expect-error bare text may hold a number
    say`bán ${'12'} quyển`,
    // @ts-expect-error a value of a figure is a bare number
    passage({ code: 'books.bare', topic: books, needs: { sold }, says: ({ sold }) => say`bán ${sold.value} quyển` }),
    // @ts-expect-error no need "slod"
    passage({ code: 'books.need', topic: books, needs: { sold }, says: ({ slod }) => say`bán ${slod} quyển` }),
    // @ts-expect-error a passage says words, not a text
    passage({ code: 'books.text', topic: books, needs: { sold }, says: () => 'bán 12 quyển' }),
    // @ts-expect-error a topic is declared, not named
    passage({ code: 'books.topic', topic: 'books', needs: { sold }, says: () => say`bán` }),
  ]
  expect(told.code).toBe('books.told')
  expect(misspelt).toBeTypeOf('function')
})

test('an outline takes topics and spans that there are', () => {
  const about = { code: 'o', title: 'O', from: '2020-01-01', summary: () => [], notes: 'brackets' } as const

  const misspelt = () => [
    // @ts-expect-error a topic is declared, not named
    results('books'),
    // @ts-expect-error no span "lastYear"
    section('Sách', [results(books)], { span: 'lastYear' }),
    // @ts-expect-error no period "week"
    outline({ ...about, for: ['week'], numbering: ['roman'], body: [] }),
    // @ts-expect-error no numbering "greek"
    outline({ ...about, for: ['year'], numbering: ['greek'], body: [] }),
  ]
  expect(misspelt).toBeTypeOf('function')
})
