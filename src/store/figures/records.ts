import { CompiledQuery } from 'kysely'
import { type AnyIndicator, type Countable, isRatio } from '../../ledger/indicator/index.ts'
import { type AnyRegister, daysOf } from '../../ledger/register/index.ts'
import type { CountedRecord, PartName, ReadRecord, Span } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { columnAsOf, columnOf } from '../tables/index.ts'
import { type CompiledIndicator, compile, rowsOf } from './compile.ts'
import { unclassified } from './parts.ts'
import { literal } from './path.ts'

/**
 * Exactly the records behind a figure, or behind one of its parts, in the order of the day by which they count.
 * A value that is counted once belongs to the part of its earliest record, and all records with that value go with it.
 */
export const recordsBehind = async (
  db: Database,
  province: string,
  { window }: Span,
  indicator: AnyIndicator,
  part?: PartName,
): Promise<readonly ReadRecord[]> => {
  const compiled = compile(indicator)
  const query = `select ${columnsRead(indicator.register)} ${rowsOf(compiled)}${part === undefined ? '' : ` and ${isInPart(compiled, part)}`}
    order by ${compiled.day}, r.id`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [[province], window.from, window.to]))
  return readRecords(db, province, indicator.register, rows)
}

/** Which of the records behind a figure are asked for. */
export type PageAsked = {
  readonly part?: PartName | undefined
  /** Only records whose field has one of these values count as reached; without it all are. */
  readonly reach?: { readonly field: string; readonly values: readonly string[] } | undefined
  readonly after: number
  readonly limit: number
}

/** How many records stand behind a figure, how many of them are reached, and the numbers of those on one page. */
export type PageBehind = { readonly total: number; readonly reached: number; readonly ids: readonly number[] }

/** One page of the records that `recordsBehind` gives, without reading the others. */
export const pageBehind = async (
  db: Database,
  province: string,
  { window }: Span,
  indicator: AnyIndicator,
  { part, reach, after, limit }: PageAsked,
): Promise<PageBehind> => {
  const compiled = compile(indicator)
  const rest = `${rowsOf(compiled)}${part === undefined ? '' : ` and ${isInPart(compiled, part)}`}`
  const isReached =
    reach === undefined
      ? 'true'
      : `${columnAsOf('r', indicator.register, reach.field)} = any(array[${reach.values.map(literal).join(', ')}]::text[])`
  const read = <T>(query: string) => db.executeQuery<T>(CompiledQuery.raw(query, [[province], window.from, window.to]))
  const [counted, page] = [
    await read<{ total: number; reached: number }>(
      `select count(*)::int as total, count(*) filter (where ${isReached})::int as reached ${rest}`,
    ),
    await read<{ id: number }>(
      `select r.id ${rest} and ${isReached} order by ${compiled.day}, r.id offset ${Math.trunc(after)} limit ${Math.trunc(limit)}`,
    ),
  ]
  const { total = 0, reached = 0 } = counted.rows[0] ?? {}
  return { total, reached, ids: page.rows.map(({ id }) => id) }
}

// The records are shown as they were counted: as they stood on the period's last day.
const columnsRead = (register: AnyRegister): string =>
  [
    'r.id',
    'r.version',
    ...[...Object.keys(register.fields), ...daysOf(register).map(({ name }) => name)].map(
      (name) => `${columnAsOf('r', register, name)} as ${columnOf(name)}`,
    ),
  ].join(', ')

/** The records behind a figure, and those that they link to and that the figure reads; each of them once. */
export type CountedRecords = { readonly records: readonly CountedRecord[]; readonly linked: readonly CountedRecord[] }

/** Which records stand behind a figure, and in which version; behind a share, those of its whole. */
export const countedRecords = async (
  db: Database,
  province: string,
  span: Span,
  of: Countable,
): Promise<CountedRecords> => {
  if (!isRatio(of)) return countedBy(db, province, span, of)
  const [whole, share] = [await countedBy(db, province, span, of.per), await countedBy(db, province, span, of.of)]
  const linked = new Map([...whole.linked, ...share.linked].map((each) => [`${each.register}/${each.id}`, each]))
  return { records: whole.records, linked: [...linked.values()] }
}

const countedBy = async (
  db: Database,
  province: string,
  { window }: Span,
  indicator: AnyIndicator,
): Promise<CountedRecords> => {
  const compiled = compile(indicator)
  const rest = rowsOf(compiled)
  const read = (query: string) =>
    db.executeQuery<Omit<CountedRecord, 'register'>>(CompiledQuery.raw(query, [[province], window.from, window.to]))
  const { rows } = await read(`select r.id, r.version ${rest} order by ${compiled.day}, r.id`)
  const linked: CountedRecord[] = []
  for (const { alias, register } of compiled.links) {
    const found = await read(
      `select distinct ${alias}.id, ${alias}.version ${rest} and ${alias}.id is not null order by 1`,
    )
    linked.push(...found.rows.map((row) => ({ register: register.code, ...row })))
  }
  const unique = new Map(linked.map((each) => [`${each.register}/${each.id}`, each]))
  return { records: rows.map((row) => ({ register: indicator.register.code, ...row })), linked: [...unique.values()] }
}

const isInPart = (compiled: CompiledIndicator, { by, key }: PartName): string => {
  const split = compiled.splits.find(({ code }) => code === by)
  if (split === undefined) return 'false'
  const text = split.keys.join(` || '+' || `)
  const is = (read: string) => (key === unclassified ? `(${read}) is null` : `(${read}) = ${literal(key)}`)
  const { amount, day, indicator } = compiled
  if (indicator.value.kind !== 'distinct') return is(text)
  return `${amount} in (select first.value from (
    select distinct on (${amount}) ${amount} as value, ${text} as part ${rowsOf(compiled)} order by ${amount}, ${day}, r.id
  ) as first where ${is('first.part')})`
}
