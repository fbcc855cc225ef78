import { CompiledQuery } from 'kysely'
import {
  type AnyRegister,
  type FieldFault,
  type LedgerRecord,
  linksTo,
  snakeCase,
} from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { findField, type Names, readRecords, readText, type Row, type Sees } from '../reading/index.ts'
import { columnOf, columnsOf, tableOf } from '../tables/index.ts'
import { indicatorFaults } from './indicator-faults.ts'
import { narrativeFaults } from './narrative-faults.ts'
import type { Writing } from './record-rows.ts'

/** A record about to be written, and how it stood before. */
export type Coming = Writing & { readonly before?: LedgerRecord | undefined }

type Found = { readonly id: number; readonly fault: FieldFault }

/**
 * What stands in the province against these records: others with their identity or import key, links to records that
 * are not there, and indicators and figures that they name and that are not there. Only what changes is asked. Linked records are held, so that nobody voids them meanwhile.
 * @returns faults by the number of the record
 */
export const faultsAgainst = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  coming: readonly Coming[],
): Promise<ReadonlyMap<number, readonly FieldFault[]>> => {
  const found = [
    ...(await identityFaults(transaction, register, province, coming)),
    ...(await originFaults(transaction, register, province, coming)),
    ...(await linkFaults(transaction, register, province, coming)),
    ...indicatorFaults(register, coming),
    ...(await narrativeFaults(transaction, register, province, coming)),
  ]
  const faults = new Map<number, FieldFault[]>()
  for (const { id, fault } of found) faults.set(id, [...(faults.get(id) ?? []), fault])
  return faults
}

const changes = ({ record, before }: Coming, name: string): boolean =>
  !record.voided && (record.values[name] ?? null) !== (before?.values[name] ?? null)

const identityFaults = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  coming: readonly Coming[],
): Promise<readonly Found[]> => {
  const asked = coming.filter((each) => register.identity.some((name) => changes(each, name)))
  const taken = new Set(await takenIdentities(transaction, register, province, asked))
  const seen = new Set<string>()
  return asked.flatMap(({ record }) => {
    const values = register.identity.map((name) => record.values[name] ?? null)
    const key = JSON.stringify(values)
    const isTaken = taken.has(record.id) || (!values.includes(null) && seen.has(key))
    seen.add(key)
    return isTaken ? [{ id: record.id, fault: identityFault(register, record) }] : []
  })
}

const originFaults = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  coming: readonly Coming[],
): Promise<readonly Found[]> => {
  const origins = coming.flatMap(({ origin }) => (origin === undefined ? [] : [origin]))
  const seen = new Set((await idsByOrigin(transaction, register, province, origins)).keys())
  return coming.flatMap(({ record, origin }) => {
    if (origin === undefined) return []
    const isTaken = seen.has(origin)
    seen.add(origin)
    const tell = `Bản ghi “${origin}” đã được nhập trước đây`
    return isTaken ? [{ id: record.id, fault: { field: '', value: origin, tell } }] : []
  })
}

const linkFaults = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  coming: readonly Coming[],
): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    if (field.kind !== 'link') continue
    const asked = coming.filter((each) => changes(each, name) && (each.record.values[name] ?? null) !== null)
    const wanted = new Set(asked.map(({ record }) => Number(record.values[name])))
    const there = await held(transaction, field.target, province, [...wanted])
    const tell = `${field.label}: không có bản ghi này trong sổ “${field.target.title}” của tỉnh, hoặc bản ghi đã bị hủy`
    for (const { record } of asked) {
      const id = Number(record.values[name])
      if (!there.has(id)) found.push({ id: record.id, fault: { field: name, value: id, tell } })
    }
  }
  return found
}

/** Says which record is already there, by the fields that may stand only once. */
const identityFault = (register: AnyRegister, record: LedgerRecord): FieldFault => {
  const said = register.identity.map((name) => {
    const field = findField(register, name)
    return field === undefined ? '' : `${field.label} “${readText(field, record.values[name] ?? null, unnamed)}”`
  })
  const [only] = register.identity
  return {
    field: register.identity.length === 1 ? (only ?? '') : '',
    value: only === undefined ? undefined : record.values[only],
    tell: `Sổ “${register.title}” đã có bản ghi với ${said.join(', ')}`,
  }
}

const unnamed: Names = { place: (code) => code, record: () => undefined }

const takenIdentities = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  writings: readonly Writing[],
): Promise<readonly number[]> => {
  if (register.identity.length === 0 || writings.length === 0) return []
  const types = new Map(columnsOf(register).map(({ name, type }) => [name, type]))
  const columns = register.identity.map(columnOf)
  const arrays = register.identity.map((name, at) => `$${at + 3}::${types.get(snakeCase(name)) ?? 'text'}[]`)
  const query = `select u.id from unnest($2::bigint[], ${arrays.join(', ')}) as u (id, ${columns.join(', ')})
    join ${tableOf(register)} t using (${columns.join(', ')}) where t.province = $1 and not t.voided and t.id <> u.id`
  const values = register.identity.map((name) => writings.map(({ record }) => record.values[name] ?? null))
  const ids = writings.map(({ record }) => record.id)
  const { rows } = await transaction.executeQuery<{ id: number }>(CompiledQuery.raw(query, [province, ids, ...values]))
  return rows.map(({ id }) => id)
}

/** The records that came under these import keys. */
export const idsByOrigin = async (
  transaction: Pick<LedgerTransaction, 'executeQuery'>,
  register: AnyRegister,
  province: string,
  origins: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (origins.length === 0) return new Map()
  const query = `select origin, id from ${tableOf(register)} where province = $1 and origin = any($2)`
  const { rows } = await transaction.executeQuery<{ origin: string; id: number }>(
    CompiledQuery.raw(query, [province, origins]),
  )
  return new Map(rows.map(({ origin, id }) => [origin, id]))
}

const mostNamed = 5

/** What records are called that still link to one, at most so many of them by name; undefined where there are none. */
export const linkedFrom = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  id: number,
  sees?: Sees,
): Promise<string | undefined> => {
  const named: string[] = []
  let count = 0
  for (const { register: other, field } of linksTo(register)) {
    const where = `from ${tableOf(other)} where province = $1 and ${columnOf(field)} = $2 and not voided`
    const ask = <R>(query: string) => transaction.executeQuery<R>(CompiledQuery.raw(query, [province, id]))
    const { rows: counted } = await ask<{ count: number }>(`select count(*) as count ${where}`)
    count += counted[0]?.count ?? 0
    const { rows } = await ask<Row>(`select * ${where} order by id limit ${mostNamed - named.length}`)
    const records = await readRecords(transaction, province, other, rows, sees)
    named.push(...records.map(({ label }) => `${other.title} “${label}”`))
  }
  return count === 0 ? undefined : `${named.join('; ')}${count > named.length ? `… (tất cả ${count} bản ghi)` : ''}`
}

const held = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  ids: readonly number[],
): Promise<ReadonlySet<number>> => {
  if (ids.length === 0) return new Set()
  const query = `select id from ${tableOf(register)} where province = $1 and id = any($2) and not voided order by id for share`
  const { rows } = await transaction.executeQuery<{ id: number }>(CompiledQuery.raw(query, [province, ids]))
  return new Set(rows.map(({ id }) => id))
}
