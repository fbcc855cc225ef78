import { domains } from '../../domains/index.ts'
import { everyIndicator, everyRegister } from '../../ledger/index.ts'
import type { OpenDatabase } from '../connection/index.ts'
import type { Ledger } from '../enquiry/index.ts'
import { booksOf } from '../figures/index.ts'
import { migrate } from '../tables/index.ts'

/** The ledger on a database that has the system tables only. */
export const ledgerOn = async (database: OpenDatabase): Promise<Ledger> => {
  const registers = everyRegister(domains).map((kept) => kept.register)
  await migrate(database.db, registers, everyIndicator(domains))
  return { ...database, books: booksOf(database.db) }
}
