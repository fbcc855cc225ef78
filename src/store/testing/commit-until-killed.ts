import { sql } from 'kysely'
import { inTransaction, openDatabase } from '../connection/index.ts'

// Commits one transaction after the other, each with a row in two tables, and writes its number when it is acknowledged.

const { db } = await openDatabase({ dataFolder: process.argv[2] })
await sql`create table if not exists debit (entry bigint primary key, text text)`.execute(db)
await sql`create table if not exists credit (entry bigint primary key, text text)`.execute(db)
const { rows } = await sql<{ last: number }>`select coalesce(max(entry), 0) as last from debit`.execute(db)

for (let entry = (rows[0]?.last ?? 0) + 1; ; entry++) {
  await inTransaction(db, async (transaction) => {
    await sql`insert into debit values (${entry}, repeat('nợ', 500))`.execute(transaction)
    await sql`insert into credit values (${entry}, repeat('có', 500))`.execute(transaction)
  })
  process.stdout.write(`${entry}\n`)
}
