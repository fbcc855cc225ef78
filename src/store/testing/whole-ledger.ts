import { domains } from '../../domains/index.ts'
import { everyIndicator, everyRegister } from '../../ledger/index.ts'
import { inTransaction, type OpenDatabase } from '../connection/index.ts'
import type { Ledger } from '../enquiry/index.ts'
import { booksOf } from '../figures/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { migrate } from '../tables/index.ts'
import { sampleProvince } from './sample-province.ts'

/** A ledger with the tables of every declared register and these provinces, in a database of tests. */
export const wholeLedger = async (database: OpenDatabase, ...provinces: readonly string[]): Promise<Ledger> => {
  const registers = everyRegister(domains).map(({ register }) => register)
  await migrate(database.db, registers, everyIndicator(domains))
  await inTransaction(database.db, async (transaction) => {
    for (const code of provinces) await saveProvince(transaction, sampleProvince(code, code.toUpperCase()))
  })
  return { ...database, books: booksOf(database.db) }
}
