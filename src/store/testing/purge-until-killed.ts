import { writeSync } from 'node:fs'
import { plainDate } from '../../ledger/period/index.ts'
import { libraryCard, libraryIndicators, libraryPlaces, libraryRegisters } from '../../ledger/testing/library.ts'
import { migrateSystem, openDatabase } from '../connection/index.ts'
import { attachFile, purgeFile } from '../files/index.ts'
import { post } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'

// Attaches a file in a folder, or in a server where the argument is an address, and purges it; stops for good just before the
// content goes, when the purge is already written.

const [, , where = ''] = process.argv
const { db } = await openDatabase(where.startsWith('postgres') ? { databaseUrl: where } : { dataFolder: where })
await migrateSystem(db)
await migrate(db, libraryRegisters, libraryIndicators)
await db
  .insertInto('settings')
  .values({ province: 'son-la', name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
  .execute()
const signature = { person: 'an', office: 'specialist', at: '2026-05-10T02:00:00Z' }
const posted = await post(db, {
  province: 'son-la',
  register: libraryCard,
  intent: { do: 'open', on: plainDate('2024-05-01'), fill: { number: 'T1', kind: 'student' } },
  signature,
})
if (!posted.ok) throw new Error(posted.tell)
const of = { province: 'son-la', register: libraryCard, record: posted.value.id }
await attachFile(db, of, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7\nbí mật') }, signature)

const stopping = db.withPlugin({
  transformQuery: ({ node }) => {
    if (JSON.stringify(node).includes('delete from record_file_pieces')) {
      writeSync(1, 'about to take the content away\n')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    }
    return node
  },
  transformResult: async ({ result }) => result,
})
await purgeFile(stopping, of, 1, { reason: 'Yêu cầu xóa', basis: 'Luật số 91/2025/QH15' }, signature)
writeSync(1, 'done\n')
