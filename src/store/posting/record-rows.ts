import { CompiledQuery, sql } from 'kysely'
import type { AnyRegister, LedgerRecord } from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { type Column, columnsOf, quoted, tableOf } from '../tables/index.ts'

/** A record to be written, and the import key under which it came. */
export type Writing = { readonly record: LedgerRecord; readonly origin?: string | undefined }

/** Writes records as their acts add up to them, new ones and changed ones alike. Where a record came from never changes. */
export const writeRecords = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  writings: readonly Writing[],
): Promise<void> => {
  const columns = columnsOf(register)
  const values = columns.map((column) =>
    writings.map(({ record }) => written(column.valueOf(record, province), column)),
  )
  values.push(writings.map(({ origin }) => origin ?? null))
  await transaction.executeQuery(CompiledQuery.raw(upsertOf(register), values))
}

const upsertOf = (register: AnyRegister): string => {
  const columns = [...columnsOf(register), { name: 'origin', type: 'text' }]
  const names = columns.map(({ name }) => quoted(name))
  // An array of arrays would have to be rectangular, so inner arrays travel as their text.
  const isList = (type: string) => type.endsWith('[]')
  const arrays = columns.map(({ type }, at) => `$${at + 1}::${isList(type) ? 'text' : type}[]`)
  const read = columns.map(({ type }, at) => `u.c${at}${isList(type) ? `::${type}` : ''}`)
  const changed = names.filter((name) => !['"province"', '"id"', '"origin"'].includes(name))
  return `insert into ${tableOf(register)} (${names.join(', ')})
    select ${read.join(', ')} from unnest(${arrays.join(', ')}) as u (${columns.map((_, at) => `c${at}`).join(', ')})
    on conflict (province, id) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(', ')}`
}

const written = (value: unknown, { type }: Column): unknown => {
  if (type === 'jsonb') return value === null ? null : JSON.stringify(value)
  return type.endsWith('[]') && Array.isArray(value)
    ? `{${value.map((each) => `"${String(each).replace(/["\\]/g, '\\$&')}"`).join(',')}}`
    : value
}

/** Numbers for so many new records. */
export const nextIds = async (transaction: LedgerTransaction, count: number): Promise<readonly number[]> => {
  const { rows } = await sql<{
    id: number
  }>`select nextval('record_ids') as id from generate_series(1, ${count}::int)`.execute(transaction)
  return rows.map(({ id }) => id)
}

/** Keeps a record to oneself until the transaction ends; false when there is none. */
export const holdRecord = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  id: number,
): Promise<boolean> => {
  const { rows } = await transaction.executeQuery(
    CompiledQuery.raw(`select 1 from ${tableOf(register)} where province = $1 and id = $2 for update`, [province, id]),
  )
  return rows.length > 0
}
