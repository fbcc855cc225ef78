import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../ledger/index.ts'
import { borrowCopy, CannotOpen, type DatabaseOptions, openDatabase } from '../connection/index.ts'
import { refuseExisting } from './archive-writer.ts'
import { type Backup, type BackupOrder, noLedger, writeBackup } from './write-backup.ts'

/**
 * Backs up the ledger at a place, as it stands: its tables are not brought up to this program, so that a backup can be
 * taken before an upgrade. Where another process of this machine has the embedded database open, as a server does while
 * people work, it lends a copy of its files, which is read instead.
 * @throws CannotOpen whose message is the sentence for the operator
 */
export const backupHere = async (place: DatabaseOptions, order: BackupOrder): Promise<Result<Backup>> => {
  const mayWrite = await refuseExisting(order)
  if (!mayWrite.ok) return mayWrite
  const { databaseUrl, dataFolder } = place
  if (databaseUrl !== undefined || dataFolder === undefined) return backupOf(place, order)
  for (let attempt = 1; ; attempt++) {
    if (!existsSync(join(dataFolder, 'database'))) return noLedger()
    try {
      return await backupOf(place, order)
    } catch (error) {
      if (!isInUse(error)) throw error
      const copy = await borrowCopy(dataFolder)
      // The holder may have ended in between, and then the folder is free.
      if (copy === undefined && attempt === attempts) throw error
      if (copy === undefined) await pause(200)
      else
        try {
          return await backupOf({ dataFolder: copy.folder }, order)
        } finally {
          copy.giveBack()
        }
    }
  }
}

const attempts = 5

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const isInUse = (error: unknown): boolean => error instanceof CannotOpen && error.code === 'folder/in-use'

const backupOf = async (place: DatabaseOptions, order: BackupOrder): Promise<Result<Backup>> => {
  const database = await openDatabase(place)
  try {
    return await writeBackup(database, order)
  } finally {
    await database.close()
  }
}
