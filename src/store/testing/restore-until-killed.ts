import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { restoreBackup } from '../backup/index.ts'
import { openDatabase } from '../connection/index.ts'

// Restores the file of the second argument into a folder, or into a server where the first one is an address.

const [, , where = '', file = ''] = process.argv
const database = await openDatabase(where.startsWith('postgres') ? { databaseUrl: where } : { dataFolder: where })
process.stdout.write('open\n')
const restored = await restoreBackup(database, {
  file,
  software: '0.1.0',
  registers: libraryRegisters,
  indicators: libraryIndicators,
  onProgress: ({ table }) => process.stdout.write(`${table}\n`),
})
process.stdout.write(restored.ok ? 'done\n' : `refused ${restored.tell}\n`)
await database.close()
