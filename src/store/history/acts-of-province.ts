import { sql } from 'kysely'
import type { Rows } from '../../ledger/access/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { Act, ActKind, AnyRegister, Changes } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import { columnOf, tableOf } from '../tables/index.ts'
import type { Position } from './position.ts'

/** A register with the rows of it whose acts are wanted. */
export type Scope = { readonly register: AnyRegister; readonly rows: Rows }

/** Which acts are wanted; days are those of recording in Vietnam, both inclusive. */
export type ActsFilter = {
  readonly person?: string | undefined
  readonly record?: number | undefined
  readonly kind?: ActKind | undefined
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
}

type ActRow = Omit<Act, 'recordedAt' | 'happenedOn' | 'changes'> & {
  readonly recorded_at: string
  readonly happened_on: PlainDate
  readonly changes: Changes
}

/**
 * Acts of a province, the newest first, at most `limit`. Of acts recorded at the same instant, as those of one import, the
 * order is that of register, record and seq, backwards.
 * @param after only what comes after this act
 */
export const actsOfProvince = async (
  db: Database,
  province: string,
  scopes: readonly Scope[],
  filter: ActsFilter,
  { after, limit }: { readonly after?: Position | undefined; readonly limit: number },
): Promise<readonly Act[]> => {
  if (scopes.every(({ rows }) => rows === 'none')) return []
  const { person, record, kind, from, to } = filter
  const conditions = [
    sql`province = ${province}`,
    inScope(scopes),
    ...(person === undefined ? [] : [sql`person = ${person}`]),
    ...(record === undefined ? [] : [sql`record = ${record}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(from === undefined ? [] : [sql`recorded_at >= ${startOf(sql`${from}::date`)}`]),
    ...(to === undefined ? [] : [sql`recorded_at < ${startOf(sql`${to}::date + 1`)}`]),
    ...(after === undefined ? [] : [isAfter(after)]),
  ]
  const { rows } = await sql<ActRow>`
    select province, register, record, seq, kind, action, recorded_at, happened_on, person, office, reason, document,
           changes
      from acts where ${sql.join(conditions, sql` and `)}
     order by recorded_at desc, register collate "C" desc, record desc, seq desc limit ${limit}`.execute(db)
  return rows.map(({ recorded_at, happened_on, ...same }) => ({
    ...same,
    recordedAt: recorded_at,
    happenedOn: happened_on,
  }))
}

// The first comparison is what an index answers; the second tells apart acts of the same instant.
const isAfter = ({ recordedAt, register, record, seq }: Position) =>
  sql`recorded_at <= ${recordedAt}::timestamptz and
    (recorded_at, register collate "C", record, seq) < (${recordedAt}::timestamptz, ${register}, ${record}::bigint, ${seq}::int)`

const inScope = (scopes: readonly Scope[]) => {
  const whole = scopes.filter(({ rows }) => rows === 'all').map(({ register }) => register.code)
  const parted = scopes.flatMap(({ register, rows }) => {
    if (rows === 'all' || rows === 'none') return []
    const [table, column] = [sql.raw(tableOf(register)), sql.raw(columnOf(rows.field))]
    return [
      sql`register = ${register.code} and exists (select from ${table} r
        where r.province = acts.province and r.id = acts.record and r.${column} = any(${[...rows.divisions]}))`,
    ]
  })
  return sql`(${sql.join([sql`register = any(${whole})`, ...parted.map((each) => sql`(${each})`)], sql` or `)})`
}

const startOf = (day: ReturnType<typeof sql>) => sql`(${day})::timestamp at time zone 'Asia/Ho_Chi_Minh'`
