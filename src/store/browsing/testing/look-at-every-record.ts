import fc from 'fast-check'
import type { Row } from '../../reading/index.ts'
import { type Browsable, browsablesOf, isOrdered } from '../index.ts'
import { toyLoan, toyPlaces, toyReaders } from './toy-loans.ts'

export type Who = (typeof toyReaders)[number]

const columns = [...browsablesOf(toyLoan).values()]
export const idColumn = columns.find(({ name }) => name === 'id') as Browsable
export const columnName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const plain = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()

export const isHidden = ({ hides }: Who, name: string) =>
  ['lending', 'buying', 'binding'].every((division) => hides(name, division))

export const seenBy = (who: Who, row: Row): Row | undefined => {
  if (!who.row(row['division'])) return undefined
  const hidden = Object.keys(toyLoan.fields).filter((name) => who.hides(name, row['division']))
  return { ...row, ...Object.fromEntries(hidden.map((name) => [columnName(name), null])) }
}

type Filter = { readonly by: Browsable; readonly parameter: string; readonly written: string | readonly string[] }

export const isFound = (row: Row, filters: readonly Filter[], q: string | undefined): boolean => {
  const texts = ['title', 'note', 'borrower'].map((name) => plain(asText(row[name])))
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
  if (comparison === 'contains') return values.some((each) => plain(asText(each)).includes(plain(String(written))))
  const asNumber = (each: unknown) => (by.field.kind === 'date' ? String(each) : Number(each))
  if (comparison === 'from') return values.some((each) => asNumber(each) >= asNumber(written))
  if (comparison === 'to') return values.some((each) => asNumber(each) <= asNumber(written))
  return [written].flat().some((each) => values.some((own) => asText(own) === each))
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

export const sorted = (found: readonly (Row | undefined)[], by: Browsable, descending: boolean): readonly Row[] => {
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

export const questions = fc.record({
  who: fc.constantFrom(...toyReaders),
  filters: fc.uniqueArray(anyColumn.chain(filterOn), { maxLength: 2, selector: ({ by }) => by.name }),
  sort: fc.record({ by: anyColumn, descending: fc.boolean() }),
  limit: fc.constantFrom(1, 7, 40, 500),
  q: fc.option(fc.constantFrom('dat', 'Ánh', 'an dat', 'páo', '100%', 'hoa _'), { nil: undefined }),
})

/** A value as it stands in an address; nothing where there is none. */
const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)
