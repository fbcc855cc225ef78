import { CompiledQuery } from 'kysely'
import { foldAll, type LedgerRecord } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import { actsOf, type KeptAct } from '../posting/index.ts'
import type { Row } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import type { Sight } from './sight.ts'
import { isIn, parameters } from './sql.ts'

/** A record that a reader may read: its row, its acts, and what they add up to. */
export type FoundRecord = { readonly row: Row; readonly acts: readonly KeptAct[]; readonly record: LedgerRecord }

/** Finds a record that the reader may read; undefined where it is not there or out of reach, and nobody is told which. */
export const findRecord = async (db: Database, sight: Sight, id: number): Promise<FoundRecord | undefined> => {
  const { province, register } = sight
  const row = await findRow(db, sight, id)
  if (row === undefined) return undefined
  const acts = await actsOf(db, province, register, id)
  const record = foldAll(
    register,
    acts.map(({ act }) => act),
  )
  return { row, acts, record }
}

/** The row of a record that the reader may read, voided ones too. */
export const findRow = async (db: Database, sight: Sight, id: number): Promise<Row | undefined> => {
  const { values, bind } = parameters()
  const query = `select r.* from ${tableOf(sight.register)} r
    where r.province = ${bind(sight.province)} and r.id = ${bind(id)} and ${isIn(sight.rows, bind)}`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [...values]))
  return rows[0]
}
