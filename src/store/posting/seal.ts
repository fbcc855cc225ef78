import { type RawBuilder, sql } from 'kysely'
import { addDays, type PlainDate } from '../../ledger/period/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'

/** The day in Vietnam on which an act was recorded. */
export const dayOf = sql`(recorded_at at time zone 'Asia/Ho_Chi_Minh')::date`

const startOf = (day: RawBuilder<unknown>) => sql`(${day})::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** What the seal of a day is: the hash over the hashes of its acts, in the order of register, record and seq. */
export const sealHash = sql`sha256(string_agg(hash, ''::bytea order by register collate "C", record, seq))`

/**
 * Seals every recorded day of every province up to and including `upTo` that has no seal yet.
 * @returns how many days were sealed
 */
export const sealDays = async (db: Database, upTo: PlainDate): Promise<number> => {
  const { rows } = await sql<{ province: string }>`
    select province from open_days union select code from provinces order by 1`.execute(db)
  let sealed = 0
  for (const { province } of rows)
    sealed += await inTransaction(
      db,
      async (transaction) => {
        // Whoever records holds the open day, and is waited for.
        await sql`select from open_days where province = ${province} for update`.execute(transaction)
        return sealProvince(transaction, province, upTo)
      },
      { isolation: 'read committed' },
    )
  return sealed
}

const sealProvince = async (transaction: LedgerTransaction, province: string, upTo: PlainDate): Promise<number> => {
  const { rows } = await sql`
    insert into seals (province, day, acts, hash, sealed_at)
    select province, ${dayOf}, count(*), ${sealHash}, now()
      from acts
     where province = ${province}
       and recorded_at < ${startOf(sql`${upTo}::date + 1`)}
       and recorded_at >= coalesce((select ${startOf(sql`max(day) + 1`)} from seals where province = ${province}), '-infinity')
     group by 1, 2
    on conflict do nothing
    returning 1`.execute(transaction)
  return rows.length
}

/**
 * Makes sure that the province records on this day: the first act of a new day seals the days before it. Whoever comes
 * while the day is being opened waits, so that no act slips behind a seal.
 * @throws when the province has already recorded on a later day: a clock went back
 */
export const openDay = async (transaction: LedgerTransaction, province: string, today: PlainDate): Promise<void> => {
  const { rows } = await sql<{ day: PlainDate }>`
    select day from open_days where province = ${province} for share`.execute(transaction)
  const open = rows[0]?.day
  if (open === today) return
  if (open !== undefined && open > today)
    throw new Error(`${province} has recorded on ${open}, and its clock says ${today}`)
  await sql`
    insert into open_days (province, day) values (${province}, ${today})
    on conflict (province) do update set day = greatest(open_days.day, excluded.day)`.execute(transaction)
  await sealProvince(transaction, province, addDays(today, -1))
}
