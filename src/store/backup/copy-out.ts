import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { quoted } from '../tables/index.ts'
import type { CarriedColumn, CarriedTable } from './carried-tables.ts'

/**
 * The rows of a table as COPY text, in the order of the key and by the bytes of texts, so that two places with the same
 * rows give the same bytes whatever their locale. One province, and one register of the acts, after the other: an index
 * finds each part, and nothing larger has to be sorted. That is also the physical order that reading is fastest in.
 * @param leftOut which rows `t` stay behind
 */
export async function* copyOut(client: pg.ClientBase, table: CarriedTable, leftOut?: string): AsyncGenerator<Buffer> {
  const groups = table.key.filter((column, at) => column === leading[at])
  for await (const condition of partsOf(client, table, groups, [])) {
    const rows = `select ${table.columns.map(({ name }) => quoted(name)).join(', ')} from ${quoted(table.name)} t`
    const staying = leftOut === undefined ? '' : `${condition === '' ? ' where' : ' and'} not ${leftOut}`
    const part = `${rows}${condition}${staying} order by ${orderOf(table, groups)}`
    yield* client.query(copyTo(`copy (${part}) to stdout`)) as AsyncIterable<Buffer>
  }
}

/** Settings of a transaction under which every server writes the same text for the same value. */
export const plainOutput = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`

const leading: readonly string[] = ['province', 'register']

async function* partsOf(
  client: pg.ClientBase,
  table: CarriedTable,
  groups: readonly string[],
  fixed: readonly string[],
): AsyncGenerator<string> {
  const [group, ...rest] = groups
  const where = (conditions: readonly string[]) => (conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`)
  if (group === undefined) yield where(fixed)
  else
    for (const value of await valuesOf(client, table, group, fixed, where))
      yield* partsOf(client, table, rest, [...fixed, `${quoted(group)} = ${pg.escapeLiteral(value)}`])
}

// Jumps along the index from value to value; `select distinct` would read all rows.
const valuesOf = async (
  client: pg.ClientBase,
  { name }: CarriedTable,
  group: string,
  fixed: readonly string[],
  where: (conditions: readonly string[]) => string,
): Promise<readonly string[]> => {
  const least = (...more: string[]) =>
    `(select min(${quoted(group)}) from ${quoted(name)}${where([...fixed, ...more])})`
  const { rows } = await client.query<{ value: string }>(`
    with recursive v (value) as (
      select ${least()} union all select ${least(`${quoted(group)} > v.value`)} from v where v.value is not null)
    select value from v where value is not null`)
  return rows.map(({ value }) => value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

const orderOf = ({ columns, key }: CarriedTable, groups: readonly string[]): string => {
  const rest = key.slice(groups.length)
  // A table without a key is small or a stranger's.
  if (key.length === 0) return 't::text collate "C"'
  return rest.length === 0
    ? '1'
    : rest.map((name) => `${quoted(name)}${isText(columns, name) ? ' collate "C"' : ''}`).join(', ')
}

const isText = (columns: readonly CarriedColumn[], name: string): boolean =>
  /^(text|character)/.test(columns.find((column) => column.name === name)?.type ?? '')
