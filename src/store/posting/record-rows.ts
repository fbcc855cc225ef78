import { CompiledQuery, sql } from 'kysely'
import type { AnyRegister, LedgerRecord } from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { type Column, columnsOf, quoted, tableOf } from '../tables/index.ts'
import { sentRows } from './sent-rows.ts'

/** A record to be written, and the import key under which it came. */
export type Writing = { readonly record: LedgerRecord; readonly origin?: string | undefined }

/** Writes records as their acts add up to them, new ones and changed ones alike. Where a record came from never changes. */
export const writeRecords = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  writings: readonly Writing[],
): Promise<void> => {
  await transaction.executeQuery(writeStatement(register, province, writings))
}

/** The statement that writes these records. */
export const writeStatement = (
  register: AnyRegister,
  province: string,
  writings: readonly Writing[],
): CompiledQuery => {
  const columns = columnsOf(register)
  const sent = columns.map((column) => ({
    name: quoted(column.name),
    type: column.type,
    values: writings.map(({ record }) => written(column.valueOf(record, province), column)),
  }))
  const origin = { name: '"origin"', type: 'text', values: writings.map((writing) => writing.origin ?? null) }
  const { names, query, parameters } = sentRows([...sent, origin], writings.length)
  const changed = sent.flatMap(({ name }) => (name === '"province"' || name === '"id"' ? [] : [name]))
  return CompiledQuery.raw(
    `insert into ${tableOf(register)} (${names}) ${query}
      on conflict (province, id) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [...parameters],
  )
}

const written = (value: unknown, { type }: Column): unknown =>
  type === 'jsonb' && value !== null ? JSON.stringify(value) : value

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
