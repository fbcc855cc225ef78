import { plainDate } from '../../ledger/period/index.ts'
import { libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { migrateSystem, openDatabase } from '../connection/index.ts'
import { operator, post } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'

// Posts library cards without end: into a folder, or into a server where the argument is an address. After each card it
// writes how many there are and the milliseconds that it took. Ends its work when standard input is closed.

const [, , where = '', from = '1'] = process.argv
const database = await openDatabase(where.startsWith('postgres') ? { databaseUrl: where } : { dataFolder: where })
await migrateSystem(database.db)
await migrate(database.db, libraryRegisters, libraryIndicators)
await database.db
  .insertInto('provinces')
  .values({ code: 'son-la', name: 'Sơn La' })
  .onConflict((conflict) => conflict.doNothing())
  .execute()

let isOver = false
process.stdin.resume().once('end', () => {
  isOver = true
})
for (let card = Number(from); !isOver; card++) {
  const began = performance.now()
  const posted = await post(database.db, {
    province: 'son-la',
    register: libraryCard,
    intent: { do: 'open', on: plainDate('2024-01-05'), fill: { number: `T${card}`, holder: 'Lò Văn An' } },
    signature: { person: 'Cầm Thị Bình', office: operator, at: '2024-05-10T02:00:00Z' },
  })
  if (!posted.ok) throw new Error(posted.tell)
  process.stdout.write(`${card} ${Math.round(performance.now() - began)}\n`)
}
await database.close()
