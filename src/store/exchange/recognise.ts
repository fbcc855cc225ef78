import { CompiledQuery } from 'kysely'
import { type AnyRegister, snakeCase, type StoredValue } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import { idsByOrigin } from '../posting/index.ts'
import { columnsOf, columnOf, tableOf } from '../tables/index.ts'

type Values = Readonly<Record<string, StoredValue>>

/** A row by what makes it the same row again: its identity, or else the key of its content. */
export type Known = { readonly values: Values; readonly origin: string | undefined }

/** What stands in the ledger for a row: nothing, the same, or a record that says something else under these names. */
export type Standing =
  | 'new'
  | 'unchanged'
  | { readonly differs: readonly { readonly name: string; readonly stands: StoredValue }[] }

/** The values of a register's identity, or nothing where one of them is empty and so none stands for the record. */
export const identityOf = (register: AnyRegister, values: Values): readonly StoredValue[] | undefined => {
  const identity = register.identity.map((name) => values[name] ?? null)
  return identity.length === 0 || identity.includes(null) ? undefined : identity
}

/** Finds for each row how it stands in the province, with one look by identity and one by origin. */
export const standingOf = async (
  db: Database,
  register: AnyRegister,
  province: string,
  rows: readonly Known[],
): Promise<readonly Standing[]> => {
  const origins = rows.flatMap(({ origin }) => (origin === undefined ? [] : [origin]))
  const imported = await idsByOrigin(db, register, province, origins)
  const recorded = await byIdentity(db, register, province, rows)
  return rows.map(({ values, origin }, at) => {
    if (origin !== undefined) return imported.has(origin) ? 'unchanged' : 'new'
    const record = recorded.get(at)
    if (record === undefined) return 'new'
    const differs = Object.keys(values).flatMap((name) => {
      const stands = (record[snakeCase(name)] ?? null) as StoredValue
      return says(values[name]) && !isSame(values[name] ?? null, stands) ? [{ name, stands }] : []
    })
    return differs.length === 0 ? 'unchanged' : { differs }
  })
}

// An empty cell says nothing, so a record that has moved on since is still the one that was imported.
const says = (value: StoredValue | undefined): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

const isSame = (ours: StoredValue, theirs: StoredValue): boolean => canonical(ours) === canonical(theirs)

const canonical = (value: StoredValue): string =>
  Array.isArray(value) ? JSON.stringify(value.map(String).sort()) : plainDecimal(String(value))

const plainDecimal = (text: string): string => {
  const [, sign = '', whole, fraction = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? []
  return whole === undefined ? text : `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

const byIdentity = async (
  db: Database,
  register: AnyRegister,
  province: string,
  rows: readonly Known[],
): Promise<ReadonlyMap<number, Readonly<Record<string, unknown>>>> => {
  const asked = rows.flatMap(({ values, origin }, at) => {
    const identity = origin === undefined ? identityOf(register, values) : undefined
    return identity === undefined ? [] : [{ at, identity }]
  })
  if (asked.length === 0) return new Map()
  const types = new Map(columnsOf(register).map(({ name, type }) => [name, type]))
  const columns = register.identity.map(columnOf).join(', ')
  const arrays = register.identity.map((name, at) => `$${at + 3}::${types.get(snakeCase(name)) ?? 'text'}[]`).join(', ')
  const query = `select u."#", t.* from unnest($2::int[], ${arrays}) as u ("#", ${columns})
    join ${tableOf(register)} t using (${columns}) where t.province = $1 and not t.voided`
  const lists = register.identity.map((_, index) => asked.map(({ identity }) => identity[index]))
  const { rows: found } = await db.executeQuery<{ '#': number }>(
    CompiledQuery.raw(query, [province, asked.map(({ at }) => at), ...lists]),
  )
  return new Map(found.map((row) => [row['#'], row]))
}
