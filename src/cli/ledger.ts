import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'
import { type Ledger, openLedger } from '../store/index.ts'
import { Stop } from './exit.ts'

/** Where the ledger lies: `DATABASE_URL`, else the folder `SOCAI_DATA`, else `data` in the package. */
export const place = (): { databaseUrl: string } | { dataFolder: string } => {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL !== undefined && DATABASE_URL !== '') return { databaseUrl: DATABASE_URL }
  return { dataFolder: dataFolder() }
}

/** The folder of what belongs to this installation, also where the ledger itself lies on a server. */
export const dataFolder = (): string => {
  const { SOCAI_DATA } = process.env
  return SOCAI_DATA !== undefined && SOCAI_DATA !== '' ? SOCAI_DATA : join(packageRoot(), 'data')
}

const operatorsFaults = new Set(['CannotOpen', 'CannotMigrate'])

/**
 * Does what opens a ledger.
 * @throws Stop with the sentence for the operator where it cannot be opened
 */
export const opening = async <T>(open: () => Promise<T>): Promise<T> => {
  try {
    return await open()
  } catch (error) {
    if (error instanceof Error && operatorsFaults.has(error.name)) throw new Stop(1, error.message)
    throw error
  }
}

/** Opens the ledger, works, and closes it whatever happens. */
export const withLedger = async <T>(work: (ledger: Ledger) => Promise<T>): Promise<T> => {
  const ledger = await opening(() => openLedger(place()))
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}
