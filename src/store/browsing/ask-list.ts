import { type Refusal, refuse } from '../../ledger/index.ts'
import type { FieldFault, Place } from '../../ledger/register/index.ts'
import { type Browsable, browsablesOf } from './browsable.ts'
import { type Condition, isOrdered, readBound, readCompared, readSought } from './condition.ts'
import type { ListAsked } from './list-records.ts'
import { type Order, readCursor } from './order.ts'
import type { Sight } from './sight.ts'

/** The parameters of an address, as often as each stands there. */
export type Query = Readonly<Record<string, unknown>>

export type AskedList =
  | { readonly ok: true; readonly value: ListAsked }
  | (Refusal & { readonly faults: readonly FieldFault[] })

export const mostOnAPage = 500
const usualOnAPage = 50
const mostValues = 200
const mostWords = 10

/** What may follow the name of a column in a parameter: `where.verifiedOn.from`. */
export const comparisons = ['from', 'to', 'contains', 'is'] as const

/** The parameters that do not begin with `where.`. */
export const plainParameters = ['q', 'sort', 'columns', 'limit', 'after', 'last', 'totals'] as const

/**
 * Reads what is asked of a list from the parameters of an address.
 * @returns a refusal that names every parameter that cannot be understood, and what it may be
 */
export const askedList = (sight: Sight, query: Query, places: readonly Place[]): AskedList => {
  const faults: FieldFault[] = []
  const fault = (field: string, tell: string): undefined => {
    faults.push({ field, value: query[field], tell: `Tham số ${field}: ${tell}` })
    return undefined
  }
  const given = new Map(Object.entries(query).map(([name, value]) => [name, [value].flat().map(String)]))
  for (const [name, values] of given)
    if (!name.startsWith('where.') && values.length > 1) fault(name, 'chỉ nhận một lần')
  const one = (name: (typeof plainParameters)[number]): string | undefined => given.get(name)?.[0]
  const columns = seenColumns(sight)

  const conditions = new Map<string, Condition>()
  for (const [name, values] of given) {
    if (isPlain(name)) continue
    const condition = conditionAsked(sight, name, values, places)
    if ('tell' in condition) fault(name, condition.tell)
    else conditions.set(condition.by.name, { ...conditions.get(condition.by.name), ...condition })
  }

  const limit = Number(one('limit') ?? usualOnAPage)
  if (!/^\d{1,4}$/.test(one('limit') ?? '1') || limit < 1 || limit > mostOnAPage)
    fault('limit', `nhận số nguyên từ 1 đến ${mostOnAPage}`)
  const order = orderAsked(columns, one('sort') ?? '-id')
  if (order === undefined)
    fault('sort', `nhận tên một cột, có dấu - ở trước để xếp giảm dần. Các cột: ${[...columns.keys()].join(', ')}`)
  const after = one('after') === undefined || order === undefined ? undefined : readCursor(order, one('after') ?? '')
  if (after?.ok === false) fault('after', after.tell.replace('Tham số after: ', ''))
  const last = one('last') ?? 'false'
  if (!['true', 'false'].includes(last) || (last === 'true' && one('after') !== undefined))
    fault('last', 'nhận true (chỉ lấy trang cuối, không kèm after) hoặc false')
  const named = one('columns')
    ?.split(',')
    .map((name) => name.trim())
  const unknown = named?.filter((name) => !columns.has(name)) ?? []
  if (unknown.length > 0)
    fault('columns', `nhận các tên cột cách nhau bằng dấu phẩy: ${[...columns.keys()].join(', ')}`)
  const words = one('q') === undefined ? [] : wordsAsked(one('q') ?? '')
  if ('tell' in words) fault('q', words.tell)
  const totals = one('totals') ?? (after === undefined ? 'count' : 'false')
  if (!['true', 'false', 'count'].includes(totals)) fault('totals', 'nhận true hoặc false')

  if (faults.length > 0 || order === undefined || after?.ok === false || 'tell' in words)
    return { ...refuse('request/parameter', `${faults.map(({ tell }) => tell).join('; ')}.`), faults }
  return {
    ok: true,
    value: {
      sought: { conditions: [...conditions.values()], words },
      order,
      after: after?.value,
      last: last === 'true',
      limit,
      columns: [...columns.values()].filter(({ name }) => named === undefined || named.includes(name)),
      totals: totals === 'true' ? 'sums' : totals === 'count' ? 'count' : 'none',
    },
  }
}

const isPlain = (name: string): boolean => plainParameters.some((each) => each === name)

/** The columns of which the reader sees something. */
export const seenColumns = (sight: Sight): ReadonlyMap<string, Browsable> =>
  new Map([...browsablesOf(sight.register)].filter(([name]) => sight.field(name) !== 'none'))

const orderAsked = (columns: ReadonlyMap<string, Browsable>, written: string): Order | undefined => {
  const descending = written.startsWith('-')
  const by = columns.get(descending ? written.slice(1) : written)
  return by === undefined ? undefined : { by, descending }
}

type Asked<T> = T | { readonly tell: string }

const wordsAsked = (written: string): Asked<readonly string[]> => {
  const text = readSought(written)
  if ('tell' in text) return text
  const words = [...new Set(text.value.split(/\s+/))]
  return words.length > mostWords ? { tell: `nhận nhiều nhất ${mostWords} từ` } : words
}

const conditionAsked = (
  sight: Sight,
  parameter: string,
  values: readonly string[],
  places: readonly Place[],
): Asked<Condition> => {
  const [where, name = '', comparison, ...rest] = parameter.split('.')
  const by = browsablesOf(sight.register).get(name)
  if (where !== 'where' || by === undefined || rest.length > 0) return { tell: unknownTell(sight) }
  if (sight.field(name) === 'none') return { tell: `không được xem “${by.field.label}” của sổ này nên không lọc được` }
  if (comparison === undefined) return oneOfAsked(by, values, places)
  const [value = ''] = values
  if (values.length > 1) return { tell: 'chỉ nhận một lần' }
  switch (comparison) {
    case 'from':
    case 'to': {
      if (!isOrdered(by)) return { tell: `“${by.field.label}” không phải ngày hay số nên không có ${comparison}` }
      const bound = readBound(by, value)
      return 'tell' in bound ? bound : { by, [comparison]: bound.value }
    }
    case 'contains': {
      if (by.field.kind !== 'text') return { tell: `“${by.field.label}” không phải chữ nên không có contains` }
      const sought = readSought(value)
      return 'tell' in sought ? sought : { by, contains: sought.value }
    }
    case 'is':
      return value === 'filled' || value === 'empty'
        ? { by, is: value }
        : { tell: 'nhận filled (có) hoặc empty (trống)' }
    default:
      return { tell: unknownTell(sight) }
  }
}

const oneOfAsked = (by: Browsable, values: readonly string[], places: readonly Place[]): Asked<Condition> => {
  if (values.length > mostValues) return { tell: `nhận nhiều nhất ${mostValues} giá trị` }
  const read = values.map((value) => readCompared(by, value, places))
  const wrong = read.find((each) => 'tell' in each)
  if (wrong !== undefined) return wrong
  return { by, oneOf: read.flatMap((each) => ('value' in each ? [each.value] : [])) }
}

const unknownTell = (sight: Sight): string =>
  `không có tham số này; nhận ${plainParameters.join(', ')} và where.<cột>, where.<cột>.${comparisons.join(', where.<cột>.')} với các cột: ${[...seenColumns(sight).keys()].join(', ')}`
