import { type AnyRegister, snakeCase } from '../../../ledger/register/index.ts'
import { libraryCard, libraryIndicators, libraryPlaces, libraryRegisters } from '../../../ledger/testing/library.ts'
import type { OpenDatabase } from '../../connection/index.ts'
import { actsOf, type Signature } from '../../posting/index.ts'
import { migrate, tableOf } from '../../tables/index.ts'
import { foldAll } from '../../../ledger/register/index.ts'
import { columnsOf } from '../../tables/index.ts'
import { type ImportOrder, importFile } from '../index.ts'

export const signature: Signature = { person: 'Lò Văn An', office: 'specialist', at: '2024-05-10T02:00:00Z' }

export const prepareLibrary = async ({ db }: OpenDatabase, provinces: readonly string[]): Promise<void> => {
  await migrate(db, libraryRegisters, libraryIndicators)
  for (const province of provinces)
    await db
      .insertInto('settings')
      .values({ province, name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
      .execute()
}

export const bring = ({ db }: OpenDatabase, file: string, more: Partial<ImportOrder> = {}) =>
  importFile(db, { register: libraryCard, province: 'son-la', file, signature, places: libraryPlaces, ...more })

/** The rows of a register in a province, without the numbers that differ from place to place. */
export const recordsOf = async ({ pool }: OpenDatabase, register: AnyRegister, province: string) => {
  const { rows } = await pool.query<Record<string, unknown>>(
    `select * from ${tableOf(register)} where province = $1 order by id`,
    [province],
  )
  return rows.map(({ id: _id, province: _province, origin: _origin, was_on: _wasOn, was: _was, ...rest }) => rest)
}

/** The records of a province whose row is not what their acts add up to. */
export const brokenRecords = async ({ db, pool }: OpenDatabase, register: AnyRegister, province: string) => {
  const { rows } = await pool.query<Record<string, unknown>>(`select * from ${tableOf(register)} where province = $1`, [
    province,
  ])
  const broken: unknown[] = []
  for (const row of rows) {
    const acts = await actsOf(db, province, register, Number(row['id']))
    const record = foldAll(
      register,
      acts.map(({ act }) => act),
    )
    const isSame = columnsOf(register).every(
      ({ name, valueOf }) => JSON.stringify(row[snakeCase(name)]) === JSON.stringify(valueOf(record, province)),
    )
    if (!isSame) broken.push(row['id'])
  }
  return { records: rows.length, broken }
}
