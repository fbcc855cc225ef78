import { CompiledQuery } from 'kysely'
import { refuse } from '../../ledger/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { tableOf } from '../tables/index.ts'
import type { FilesOf } from './record-file.ts'

/**
 * Holds a record whose files change: whoever changes them at the same time waits, so that files are numbered without gaps.
 * @param evenVoided files of a voided record hold what they held
 * @returns whether the record is there
 */
export const holdRecord = async (
  transaction: LedgerTransaction,
  { province, register, record }: FilesOf,
  evenVoided = false,
): Promise<boolean> => {
  const query = `select 1 from ${tableOf(register)} where province = $1 and id = $2 and (not voided or $3) for update`
  const { rows } = await transaction.executeQuery(CompiledQuery.raw(query, [province, record, evenVoided]))
  return rows.length > 0
}

export const noRecord = refuse('record/unknown', 'Không có bản ghi này trong phạm vi được xem.')
