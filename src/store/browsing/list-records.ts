import { CompiledQuery, sql } from 'kysely'
import { formatMoney, formatNumber } from '../../ledger/document/index.ts'
import { type Place, snakeCase, type StoredValue } from '../../ledger/register/index.ts'
import type { ReadValue } from '../../ledger/report/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import { placesOf, readRecords, type Row } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { type Browsable, browsablesOf, isCalledPersonally, isPersonal } from './browsable.ts'
import { type Cursor, type Order, sortedBy, writeCursor } from './order.ts'
import type { Sight } from './sight.ts'
import { parameters, seen, type Sought, whereOf } from './sql.ts'

/** A page of a list of records that is asked for. */
export type ListAsked = {
  readonly sought: Sought
  readonly order: Order
  readonly after: Cursor | undefined
  /** Whether the page is the last one, whatever comes before it. */
  readonly last: boolean
  readonly limit: number
  /** The fields and days to be told of each record; none that the reader never sees. */
  readonly columns: readonly Browsable[]
  /** Whether the rows are counted, and whether their numbers are added up too. */
  readonly totals: 'none' | 'count' | 'sums'
}

/** A record as a list tells it. What is hidden in this row alone is named in `withheld`. */
export type ListedRecord = {
  readonly id: number
  readonly version: number
  /** What it is called. */
  readonly label: string
  readonly state: string
  readonly stateName: string
  readonly values: Readonly<Record<string, ReadValue>>
  readonly withheld?: readonly string[]
}

/** A sum, as exact decimal digits and as it reads. */
export type Sum = { readonly value: string; readonly text: string }

export type Listed = {
  readonly records: readonly ListedRecord[]
  /** The cursor of the next page; null where this is the last one. */
  readonly next: string | null
  /** The cursor after which the last page begins; null where it is the first too, or was not asked for. */
  readonly start: string | null
  /** How many records fit, on all pages; null where they were not counted. */
  readonly total: number | null
  /** Of the columns that hold numbers, over all pages. */
  readonly sums: Readonly<Record<string, Sum>> | null
  /** The fields marked as personal of which a value is told. */
  readonly personal: readonly string[]
}

/** A page of the records of a register that the reader may see, all of it from one moment. */
export const listRecords = (db: Database, sight: Sight, asked: ListAsked): Promise<Listed> =>
  inSnapshot(db, async (snapshot) => {
    // Compiling an expression takes the server longer than reading the rows of a province with it.
    await sql`set local jit = off`.execute(snapshot)
    const places = (await placesOf(snapshot, [sight.province])).get(sight.province) ?? []
    const found = await (asked.last ? lastPageOf : pageOf)(snapshot, sight, asked, places)
    const page = asked.last ? found.slice(-asked.limit) : found.slice(0, asked.limit)
    const beyond = found.length > page.length ? (asked.last ? found[0] : page.at(-1)) : undefined
    const cursor = beyond === undefined ? null : writeCursor(asked.order, { value: beyond['#sorted'], id: beyond.id })
    const records = await told(snapshot, sight, page, asked.columns)
    return {
      records,
      ...(asked.last ? { next: null, start: cursor } : { next: cursor, start: null }),
      ...(await totalsOf(snapshot, sight, asked)),
      personal: personalIn(sight, records),
    }
  })

type Sorted = Row & { readonly '#sorted': Cursor['value'] }

/** Rows after the cursor, one more than asked for where there are more: first those that have something to be sorted by. */
const pageOf = async (
  db: Database,
  sight: Sight,
  asked: Pick<ListAsked, 'sought' | 'order' | 'after' | 'limit'>,
  places: readonly Place[],
): Promise<readonly Sorted[]> => {
  const { after, limit } = asked
  const filled = after?.value === null ? [] : await partOf(db, sight, asked, places, 'filled', after, limit + 1)
  // A record always has its number.
  if (filled.length > limit || asked.order.by.name === 'id') return filled
  const afterEmpty = after?.value === null ? after : undefined
  return [...filled, ...(await partOf(db, sight, asked, places, 'empty', afterEmpty, limit + 1 - filled.length))]
}

/** The last rows, one more than asked for where there are more; those in which nothing stands to be sorted by come last. */
const lastPageOf = async (
  db: Database,
  sight: Sight,
  asked: Pick<ListAsked, 'sought' | 'order' | 'limit'>,
  places: readonly Place[],
): Promise<readonly Sorted[]> => {
  const { order, limit } = asked
  const backwards = { ...asked, order: { ...order, descending: !order.descending } }
  const empty = order.by.name === 'id' ? [] : await partOf(db, sight, backwards, places, 'empty', undefined, limit + 1)
  const left = limit + 1 - empty.length
  const filled = left === 0 ? [] : await partOf(db, sight, backwards, places, 'filled', undefined, left)
  return [...empty, ...filled].reverse()
}

const partOf = async (
  db: Database,
  sight: Sight,
  { sought, order }: Pick<ListAsked, 'sought' | 'order'>,
  places: readonly Place[],
  part: 'filled' | 'empty',
  after: Cursor | undefined,
  limit: number,
): Promise<readonly Sorted[]> => {
  const of = parameters()
  const { bind } = of
  const where = whereOf(sight, sought, of)
  const sorted = sortedBy({ by: order.by, value: seen(sight, order.by, bind) }, places, bind)
  const [direction, beyond] = order.descending ? ['desc', '<'] : ['asc', '>']
  const isFilled = part === 'filled'
  const start =
    after === undefined
      ? ''
      : ` and ${
          isFilled
            ? `(${sorted.sql}, r.id) ${beyond} (${bind(after.value)}::${sorted.type}, ${bind(after.id)}::bigint)`
            : `r.id ${beyond} ${bind(after.id)}::bigint`
        }`
  const table = tableOf(sight.register)
  // Sorting what rows are found by, and reading the few rows then, takes a third of the time of sorting whole rows.
  const query = `select r.*, found."#sorted" from (
      select r.id, ${sorted.sql} as "#sorted" from ${table} r
       where ${where} and ${sorted.sql} is ${isFilled ? 'not null' : 'null'}${start}
       order by ${isFilled ? `${sorted.sql} ${direction}, ` : ''}r.id ${direction} limit ${limit}
    ) found join ${table} r on r.province = ${bind(sight.province)} and r.id = found.id
    order by ${isFilled ? `found."#sorted" ${direction}, ` : ''}r.id ${direction}`
  const { rows } = await db.executeQuery<Sorted>(CompiledQuery.raw(query, [...of.values]))
  return rows
}

/** All rows of a list in its order, batch after batch; empty where the reader does not see what stands in a row. */
export async function* rowsListed(
  db: Database,
  sight: Sight,
  asked: Pick<ListAsked, 'sought' | 'order' | 'columns'>,
): AsyncGenerator<readonly Row[]> {
  const places = (await placesOf(db, [sight.province])).get(sight.province) ?? []
  const partly = asked.columns.filter(({ name }) => sight.field(name) !== 'all')
  for (let after: Cursor | undefined; ; ) {
    const page: readonly Sorted[] = await pageOf(db, sight, { ...asked, after, limit: batchSize }, places)
    const rows = page.slice(0, batchSize)
    yield partly.length === 0 ? rows : rows.map((row) => onlySeen(sight, partly, row))
    const last = rows.at(-1)
    if (page.length <= batchSize || last === undefined) return
    after = { value: last['#sorted'], id: last.id }
  }
}

const batchSize = 2000

const onlySeen = ({ register, sees }: Sight, partly: readonly Browsable[], row: Row): Row => {
  const division = register.rights.division ?? ''
  const values = { [division]: (row[snakeCase(division)] ?? null) as StoredValue }
  const hidden = partly.filter(({ name }) => !sees(register, name, values))
  return { ...row, ...Object.fromEntries(hidden.map(({ name }) => [snakeCase(name), null])) }
}

/** Records as a list tells them: what the reader sees of these columns. */
export const told = async (
  db: Database,
  { province, register, sees }: Sight,
  rows: readonly Row[],
  columns: readonly Browsable[],
): Promise<readonly ListedRecord[]> => {
  const wanted = columns.map(({ name }) => name).filter((name) => name !== 'id' && name !== 'state')
  const read = await readRecords(db, province, register, rows, sees)
  return read.map(({ id, version, label, values }, at) => {
    const state = String(rows[at]?.['state'])
    const withheld = wanted.filter((name) => values[name] === undefined)
    return {
      id,
      version,
      label,
      state,
      stateName: register.states[state] ?? state,
      values: Object.fromEntries(wanted.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))),
      ...(withheld.length === 0 ? {} : { withheld }),
    }
  })
}

/** The fields marked as personal of which these records tell a value. */
export const personalIn = ({ register, field }: Sight, records: readonly ListedRecord[]): readonly string[] => {
  const names = [...browsablesOf(register).keys()].filter((name) => isPersonal(register, name))
  const told = names.filter((name) => records.some(({ values }) => (values[name]?.raw ?? null) !== null))
  const isCalledSo = records.length > 0 && isCalledPersonally(register)
  const calledBy = isCalledSo
    ? register.shownAs.fields.filter((name) => names.includes(name) && field(name) !== 'none')
    : []
  return [...new Set([...told, ...calledBy])]
}

const totalsOf = async (
  db: Database,
  sight: Sight,
  { sought, totals, columns }: ListAsked,
): Promise<Pick<Listed, 'total' | 'sums'>> => {
  if (totals === 'none') return { total: null, sums: null }
  const of = parameters()
  const where = whereOf(sight, sought, of)
  const added = totals === 'sums' ? columns.filter(isAdded) : []
  const sums = added.map((column, at) => `, coalesce(sum(${seen(sight, column, of.bind)}), 0)::text as s${at}`)
  const query = `select count(*) as total${sums.join('')} from ${tableOf(sight.register)} r where ${where}`
  const { rows } = await db.executeQuery<Readonly<Record<string, string | number>>>(
    CompiledQuery.raw(query, [...of.values]),
  )
  const [row = {}] = rows
  return {
    total: Number(row['total'] ?? 0),
    sums:
      totals === 'sums'
        ? Object.fromEntries(added.map((column, at) => [column.name, sumOf(column, row[`s${at}`])]))
        : null,
  }
}

/** Whether the numbers of a column are added up. */
const isAdded = ({ name, field: { kind } }: Browsable): boolean =>
  name !== 'id' && (kind === 'money' || kind === 'integer' || kind === 'decimal')

const sumOf = ({ field }: Browsable, digits: string | number | undefined): Sum => {
  const value = String(digits ?? 0)
  return { value, text: field.kind === 'money' ? formatMoney(Number(value)) : formatNumber(Number(value)) }
}
