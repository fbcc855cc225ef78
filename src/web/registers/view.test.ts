import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearch, writeSearch } from '../app/search.ts'
import { filteredBy, nextSort, parametersOf, sortedAs, type View, viewOf } from './view.ts'

test('a view is read from the words of the interface', () => {
  const search = readSearch('?q=can&sort=-fee&columns=customer,fee&where.kind=a&where.kind=b&where.fee.from=10&x=1')

  expect(viewOf(search)).toEqual({
    q: 'can',
    sort: '-fee',
    columns: ['customer', 'fee'],
    filters: { kind: { oneOf: ['a', 'b'] }, fee: { from: '10' } },
  })
})

test('an empty address is the usual view, and the usual view an empty address', () => {
  const view = viewOf(readSearch(''))

  expect(view).toEqual({ q: '', sort: '', columns: undefined, filters: {} })
  expect(writeSearch(parametersOf(view))).toBe('')
})

const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/)
const filter = fc.oneof(
  fc.record({ oneOf: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ from: fc.string({ minLength: 1 }), to: fc.string({ minLength: 1 }) }),
  fc.record({ contains: fc.string({ minLength: 1 }) }),
  fc.record({ is: fc.constantFrom('filled' as const, 'empty' as const) }),
)
const views: fc.Arbitrary<View> = fc.record({
  q: fc.string().map((text) => text.trim()),
  sort: fc.oneof(fc.constant(''), name),
  columns: fc.option(fc.array(name, { minLength: 1 }), { nil: undefined }),
  filters: fc.dictionary(name, filter, { noNullPrototype: true }),
})

test('a view that was written into an address is read from it again', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOf(readSearch(writeSearch(parametersOf(view))))).toEqual(view)
    }),
  )
})

test('sorting by a column goes round: smallest first, largest first, as usual', () => {
  const first = nextSort('', 'fee')
  const second = nextSort(first, 'fee')

  expect([first, second, nextSort(second, 'fee')]).toEqual(['fee', '-fee', ''])
  expect([sortedAs(first, 'fee'), sortedAs(second, 'fee'), sortedAs(second, 'kind')]).toEqual([
    'ascending',
    'descending',
    'none',
  ])
})

test('a filter that asks nothing is none', () => {
  const view = filteredBy(viewOf({}), 'kind', { oneOf: ['a'] })

  expect(view.filters).toEqual({ kind: { oneOf: ['a'] } })
  expect(filteredBy(view, 'kind', {}).filters).toEqual({})
})
