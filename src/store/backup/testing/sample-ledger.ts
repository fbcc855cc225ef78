import { sql } from 'kysely'
import { plainDate, yearPeriod } from '../../../ledger/period/index.ts'
import {
  bookLoan,
  libraryCard,
  libraryIndicators,
  libraryPlaces,
  libraryRegisters,
} from '../../../ledger/testing/library.ts'
import { inTransaction, migrateSystem, type OpenDatabase } from '../../connection/index.ts'
import { attachFile } from '../../files/index.ts'
import { operator, post, postEntries, sealDays } from '../../posting/index.ts'
import { promulgate } from '../../promulgation/index.ts'
import { migrate } from '../../tables/index.ts'
import { issuing, libraryProvince, yearly } from '../../testing/yearly-report.ts'

const at = (instant: string) => ({ person: 'Lò Văn An', office: operator, at: instant })

/** Throws where a sample is refused, as nothing would be tested then. */
const granted = (refusals: readonly unknown[]): void => {
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals[0]))
}

/** Texts that a careless way of writing rows would change; the ledger itself takes the first of them only. */
const awkward = ['\\N', 'Đắk Lắk 🌾', '"{a,b}"', 'NULL', "'; drop table acts; --", 'gạch\\']
const moreAwkward = ['', 'hai\ndòng\tvà\\\ngạch', '\r\b\f\v', '\\.', '\u0001']

export const provinces = ['hoa-binh', 'son-la'] as const

/** Makes the tables of a library. */
export const prepare = async ({ db }: OpenDatabase): Promise<void> => {
  await migrateSystem(db)
  await migrate(db, libraryRegisters, libraryIndicators)
}

/** A library in two provinces: cards and loans, sealed days, a promulgated report, attached files, people and who is signed in. */
export const fillLedger = async (database: OpenDatabase, cards = 40): Promise<void> => {
  const { db, pool } = database
  await prepare(database)
  for (const province of provinces) {
    await sql`insert into provinces values (${province}, ${`Tỉnh ${province}`})`.execute(db)
    await sql`insert into settings values (${province}, 'places', '1900-01-01', ${JSON.stringify(libraryPlaces)})`.execute(
      db,
    )
    const { refusals } = await inTransaction(db, (transaction) =>
      postEntries(transaction, {
        province,
        register: libraryCard,
        entries: Array.from({ length: cards }, (_, index) => ({
          on: '2024-01-05',
          origin: `thẻ ${index}`,
          fill: {
            number: `T${index}`,
            holder: `Bạn đọc ${index}`,
            kind: 'student',
            deposit: 99_999_999_000_000 + index,
          },
          then: [
            { do: 'suspend', on: '2024-02-01' },
            { do: 'restore', on: '2024-03-01' },
          ],
        })),
        signature: at('2024-05-10T02:00:00.123Z'),
      }),
    )
    granted(refusals)
    for (const title of awkward) {
      const posted = await post(db, {
        province,
        register: bookLoan,
        intent: {
          do: 'open',
          on: plainDate('2024-02-03'),
          fill: { title, weight: 0.125 },
        },
        signature: at('2024-05-11T02:00:00Z'),
      })
      granted(posted.ok ? [] : [posted])
      if (!posted.ok || title !== awkward[0]) continue
      // Every byte there is, in more pieces than one.
      const bytes = Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 256)),
      ])
      const of = { province, register: bookLoan, record: posted.value.id }
      const attached = await attachFile(db, of, { name: `${title}.pdf`, bytes }, at('2024-05-11T02:00:00Z'))
      granted(attached.ok ? [] : [attached])
    }
  }
  await sealDays(db, plainDate('2024-12-19'))
  const promulgated = await promulgate(database, {
    province: libraryProvince,
    period: yearPeriod(2024),
    outline: yearly,
    passages: [issuing],
    number: 7,
    on: plainDate('2024-12-20'),
    signature: at('2024-12-20T03:00:00.000Z'),
  })
  if (!promulgated.ok) throw new Error(promulgated.tell)
  await pool.query(
    `insert into identity_user (id, name, email) values ('b', 'Lò Văn An', 'an@example.vn'), ('B', 'Cầm Thị Bình', 'binh@example.vn')`,
  )
  await pool.query(`insert into identity_session (id, expires_at, token, user_id) values ('s', now(), 'bí mật', 'b')`)
  await pool.query(`insert into sign_in_attempts values ('\\x00', 3, now())`)
  for (const name of [...awkward, ...moreAwkward])
    await sql`insert into imports (province, register, file_hash, file_name, rows, person, office)
      values ('son-la', 'library-card', sha256(convert_to(${name}, 'UTF8')), ${name}, 3, 'Lò Văn An', 'operator')`.execute(
      db,
    )
}
