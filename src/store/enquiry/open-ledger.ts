import { divisions, domains } from '../../domains/index.ts'
import { checkDeclarations, formatDeclarationErrors } from '../../ledger/checks/index.ts'
import { everyIndicator, everyRegister } from '../../ledger/index.ts'
import type { Books } from '../../ledger/report/index.ts'
import { outlines, topics } from '../../outlines/index.ts'
import { type DatabaseOptions, migrateSystem, type OpenDatabase, openDatabase } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { dropPurgedContent } from '../files/index.ts'
import { migrate } from '../tables/index.ts'

/** An open ledger whose tables are those of the declared registers. */
export type Ledger = OpenDatabase & { readonly books: Books }

/**
 * Checks the declarations, opens a ledger and brings its tables up to them. Content of purged files that was left when somebody
 * was killed is taken away.
 * @throws CannotOpen or CannotMigrate, whose message is the sentence for the user; an Error that lists every mistake in the
 * declarations, before anything is opened
 */
export const openLedger = async (options: DatabaseOptions): Promise<Ledger> => {
  const mistakes = checkDeclarations({ domains, outlines, topics, divisions })
  if (mistakes.length > 0) throw new Error(formatDeclarationErrors(mistakes))
  const database = await openDatabase(options)
  try {
    await migrateSystem(database.db)
    const registers = everyRegister(domains).map((kept) => kept.register)
    await migrate(database.db, registers, everyIndicator(domains))
    await dropPurgedContent(database.db)
    return { ...database, books: booksOf(database.db) }
  } catch (error) {
    await database.close()
    throw error
  }
}
