import { backupHere } from '../backup/index.ts'

// Backs up a folder, or a server where the first argument is an address, into the file of the second.

const [, , where = '', file = ''] = process.argv
const place = where.startsWith('postgres') ? { databaseUrl: where } : { dataFolder: where }
process.stdout.write('begun\n')
const written = await backupHere(place, {
  file,
  software: '0.1.0',
  at: '2026-11-22T03:00:00.000Z',
  onProgress: ({ table }) => process.stdout.write(`${table}\n`),
})
process.stdout.write(written.ok ? 'done\n' : `refused ${written.tell}\n`)
