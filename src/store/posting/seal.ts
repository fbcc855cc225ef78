import { type RawBuilder, sql } from 'kysely'
import { addDays, type PlainDate } from '../../ledger/period/index.ts'
import { chainedHash } from '../../ledger/register/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import type { Signed } from './signature.ts'

/** The day in Vietnam on which an act was recorded. */
export const dayOf = sql`(recorded_at at time zone 'Asia/Ho_Chi_Minh')::date`

const startOf = (day: RawBuilder<unknown>) => sql`(${day})::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** The hash over the hashes of a day's acts, in the order of register, record and seq. */
export const hashOfActs = sql<Buffer>`sha256(string_agg(hash, ''::bytea order by register collate "C", record, seq))`

/** A day of a province as it is sealed: how many acts were recorded, and the hash over theirs. */
export type DayOfActs = { readonly day: PlainDate; readonly acts: number; readonly content: Buffer }

/** The hash of a seal, chained to the one that its province got before it. */
export const hashOfSeal = (previous: Buffer | null, province: string, { day, acts, content }: DayOfActs): Buffer =>
  chainedHash(previous, [province, day, acts, content.toString('hex')])

/**
 * Opens `today` in every province that last recorded on an earlier day, and so seals all days before it. A day on which
 * somebody may still record is never sealed.
 * @returns how many days were sealed
 */
export const sealDays = async (db: Database, today: PlainDate): Promise<number> => {
  const { rows } = await sql<{ province: string }>`
    select province from open_days where day < ${today} order by 1`.execute(db)
  let sealed = 0
  for (const { province } of rows)
    sealed += await inTransaction(db, (transaction) => open(transaction, province, today), {
      isolation: 'read committed',
    })
  return sealed
}

/**
 * Makes sure that the province records on the day of this signature: the first act of a new day seals the days before
 * it. Whoever comes while the day is being opened waits, so that no act slips behind a seal. What was signed on the day
 * before, as somebody else opened the next one at midnight, is recorded with the first instant of the open day.
 * @returns the signature under which acts are recorded
 * @throws when the province has recorded on a day later than the next: a clock went back
 */
export const openDay = async (transaction: LedgerTransaction, province: string, by: Signed): Promise<Signed> => {
  const { rows } = await sql<{ day: PlainDate }>`
    select day from open_days where province = ${province}`.execute(transaction)
  const before = rows[0]?.day
  if (before === undefined || before < by.today) await open(transaction, province, by.today)
  // Held only now: two who held the day while opening the next one would wait for each other.
  const { day } = await sql<{ day: PlainDate }>`
    select day from open_days where province = ${province} for share`
    .execute(transaction)
    .then(only)
  if (day === by.today) return by
  if (day > addDays(by.today, 1)) throw new Error(`${province} has recorded on ${day}, and its clock says ${by.today}`)
  return { ...by, today: day, at: `${by.today}T17:00:00.000Z` }
}

const only = <T>({ rows }: { readonly rows: readonly T[] }): T => {
  const [row] = rows
  if (row === undefined) throw new Error('a province that records has no open day')
  return row
}

const open = async (transaction: LedgerTransaction, province: string, today: PlainDate): Promise<number> => {
  // Whoever records holds the open day, and is waited for.
  const { day } = await sql<{ day: PlainDate }>`
    insert into open_days (province, day) values (${province}, ${today})
    on conflict (province) do update set day = greatest(open_days.day, excluded.day)
    returning day`
    .execute(transaction)
    .then(only)
  return sealBefore(transaction, province, day)
}

const sealBefore = async (transaction: LedgerTransaction, province: string, openDay: PlainDate): Promise<number> => {
  const { rows: seals } = await sql<{ hash: Buffer }>`
    select hash from seals where province = ${province} order by day desc limit 1`.execute(transaction)
  const { rows: days } = await sql<DayOfActs>`
    select ${dayOf} as day, count(*) as acts, ${hashOfActs} as content
      from acts
     where province = ${province}
       and recorded_at < ${startOf(sql`${openDay}::date`)}
       and recorded_at >= coalesce((select ${startOf(sql`max(day) + 1`)} from seals where province = ${province}), '-infinity')
     group by 1 order by 1`.execute(transaction)
  let previous = seals[0]?.hash ?? null
  for (const each of days) {
    const hash = hashOfSeal(previous, province, each)
    await sql`insert into seals (province, day, acts, previous, hash, sealed_at)
      values (${province}, ${each.day}, ${each.acts}, ${previous}, ${hash}, now())`.execute(transaction)
    previous = hash
  }
  return days.length
}
