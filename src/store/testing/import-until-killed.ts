import { libraryCard, libraryPlaces } from '../../ledger/testing/library.ts'
import { openDatabase } from '../connection/index.ts'
import { importFile } from '../exchange/index.ts'

// Imports a sheet of library cards: into a folder, or into a server where the first argument is an address.

const [, , where = '', file = ''] = process.argv
const database = await openDatabase(where.startsWith('postgres') ? { databaseUrl: where } : { dataFolder: where })
process.stdout.write('open\n')
const result = await importFile(database.db, {
  register: libraryCard,
  province: 'son-la',
  file,
  places: libraryPlaces,
  signature: { person: 'Lò Văn An', office: 'specialist', at: '2024-05-10T02:00:00Z' },
  onProgress: ({ doing, rows }) => process.stdout.write(`${doing} ${rows}\n`),
})
process.stdout.write(result.ok ? `done ${result.records}\n` : `refused ${result.tell}\n`)
await database.close()
