import { CompiledQuery } from 'kysely'
import {
  type AnyRegister,
  type Field,
  labelOf,
  type Place,
  snakeCase,
  type StoredValue,
} from '../../ledger/register/index.ts'
import type { Window } from '../../ledger/period/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { placesOf, type Row } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { type Cell, writtenDay } from './cell.ts'
import type { SheetColumn } from './columns.ts'
import { type LinkIndex, readLinkIndex } from './links.ts'

/** Which records are taken out: those that began in a window (both ends inclusive), those in some states. Never voided ones. */
export type ExportFilter = {
  readonly window?: Window
  readonly states?: readonly string[]
  /** The rows themselves, where somebody else chooses and orders them. */
  readonly batches?: (transaction: LedgerTransaction) => AsyncIterable<readonly Row[]>
}

const batchSize = 2000

/** The records of a register as rows of its sheet, in the order in which they were recorded unless somebody else orders them. */
export async function* exportRows(
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  columns: readonly SheetColumn[],
  filter: ExportFilter,
): AsyncGenerator<readonly Cell[]> {
  const links = new Map<string, LinkIndex>()
  for (const { name, field } of columns)
    if (field.kind === 'link') links.set(name, await readLinkIndex(transaction, field.target, province))
  const places = (await placesOf(transaction, [province])).get(province) ?? []
  const write = cellWriter(register, places, links)
  const batches = filter.batches?.(transaction) ?? standing(transaction, register, province, filter)
  for await (const rows of batches)
    for (const row of rows)
      yield columns.map((column) => write(column, (row[snakeCase(column.name)] ?? null) as StoredValue))
}

async function* standing(
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  filter: ExportFilter,
): AsyncGenerator<readonly Row[]> {
  const query = `select * from ${tableOf(register)} where province = $1 and id > $2 and not voided
    and life_on[1] between $3::date and $4::date and ($5::text[] is null or state = any($5))
    order by id limit ${batchSize}`
  const { from = '0001-01-01', to = '9999-12-31' } = filter.window ?? {}
  for (let last = 0; ; ) {
    const parameters = [province, last, from, to, filter.states ?? null]
    const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(query, parameters))
    yield rows
    if (rows.length < batchSize) return
    last = rows.at(-1)?.id ?? last
  }
}

type WriteCell = (column: SheetColumn, value: StoredValue) => Cell

const cellWriter = (
  register: AnyRegister,
  places: readonly Place[],
  links: ReadonlyMap<string, LinkIndex>,
): WriteCell => {
  const placeNames = namesOf(places)
  return ({ name, holds, field, again }, value) => {
    if (value === null) return null
    if (holds === 'state') return register.states[String(value)] ?? String(value)
    if (again) return daysCell(value)
    if (field.kind === 'link') return links.get(name)?.written(Number(value)) ?? null
    if (field.kind === 'place') return placeNames(field.level, String(value))
    if (field.kind === 'places')
      return Array.isArray(value) ? value.map((code: string) => placeNames(field.level, code)).join('; ') : null
    return plainCell(field, value)
  }
}

const daysCell = (value: StoredValue): Cell => {
  const days: readonly string[] = Array.isArray(value) ? value : []
  const [only] = days
  return only !== undefined && days.length === 1 ? { day: only } : days.map(writtenDay).join('; ') || null
}

const plainCell = (field: Field, value: StoredValue): Cell => {
  switch (field.kind) {
    case 'date':
      return { day: String(value) }
    case 'yesNo':
      return value === true ? 'Có' : 'Không'
    case 'choice':
      return choiceText(field.list, String(value))
    case 'integer':
    case 'money':
    case 'decimal':
      return numberCell(String(value))
    default:
      return String(value)
  }
}

const choiceText = (list: Parameters<typeof labelOf>[0], key: string): string => {
  const label = labelOf(list, key)
  const isShared = Object.keys(list.entries).some((other) => other !== key && labelOf(list, other) === label)
  return isShared ? key : label
}

// A sheet keeps fifteen digits of a number; what is longer goes as text, so that none is lost.
const numberCell = (exact: string): Cell => {
  const significant = exact.replace(/^-?0*\.?0*/, '').replace('.', '')
  return significant.length <= 15 ? Number(exact) : exact.replace('.', ',')
}

/** Names of places, or the code where two places of a level have one name. */
const namesOf = (places: readonly Place[]) => {
  const count = new Map<string, number>()
  const key = (level: string, name: string) => `${level} ${name.toLocaleLowerCase('vi')}`
  for (const { level, name } of places) count.set(key(level, name), (count.get(key(level, name)) ?? 0) + 1)
  const names = new Map(places.map((place) => [place.code, place]))
  return (level: string, code: string): string => {
    const place = names.get(code)
    return place !== undefined && count.get(key(level, place.name)) === 1 ? place.name : code
  }
}
