import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../connection/index.ts'

/** Who or what is counted: an account by the name that was typed, known or not; a second factor; an address. */
export type Counted = { readonly kind: 'account' | 'secondFactor' | 'address'; readonly of: string }

// A whole department may sit behind one address, so that it is closed later than an account.
const allowed = { account: 5, secondFactor: 5, address: 25 } as const

/**
 * Counts an attempt before it is made, so that many at once are counted too: after five wrong ones a minute must pass,
 * then two, four, up to an hour. A day without any clears the count.
 * @returns until when (ISO 8601) nothing may be tried, and nothing was counted; undefined where the attempt may be made
 */
export const countAttempt = async (db: Database, counted: Counted, at: string): Promise<string | undefined> => {
  const most = allowed[counted.kind]
  const now = sql`${at}::timestamptz`
  const wrong = sql`(case when tried.last_at < ${now} - interval '1 day' then 1 else tried.wrong + 1 end)`
  const pause = sql`least(60, power(2, least(${wrong} - ${most}, 6))) * interval '1 minute'`
  const { rows } = await sql`
    insert into sign_in_attempts as tried (subject, wrong, last_at) values (${subject(counted)}, 1, ${now})
    on conflict (subject) do update
       set wrong = ${wrong}, last_at = ${now}, locked_until = case when ${wrong} >= ${most} then ${now} + ${pause} end
     where tried.locked_until is null or tried.locked_until <= ${now}
    returning wrong`.execute(db)
  return rows.length > 0 ? undefined : lockedUntil(db, counted)
}

const lockedUntil = async (db: Database, counted: Counted): Promise<string | undefined> => {
  const row = await db
    .selectFrom('sign_in_attempts')
    .select('locked_until')
    .where('subject', '=', subject(counted))
    .executeTakeFirst()
  return row?.locked_until ?? undefined
}

/** The attempt was right: an account begins anew. What is a day old is forgotten too. */
export const forgetAttempts = async (db: Database, counted: Counted, at: string): Promise<void> => {
  await db
    .deleteFrom('sign_in_attempts')
    .where((eb) =>
      eb.or([
        eb('subject', '=', subject(counted)),
        eb('last_at', '<', sql<string>`${at}::timestamptz - interval '1 day'`),
      ]),
    )
    .execute()
}

/**
 * Takes a code of a device, which shows each for half a minute: whoever looks over a shoulder cannot use it again.
 * @returns false where it was taken before
 */
export const takeCode = async (db: Database, person: string, code: string, at: string): Promise<boolean> => {
  const { rows } = await sql`
    insert into sign_in_attempts as taken (subject, wrong, last_at)
    values (${subject({ kind: 'code', of: `${person} ${code}` })}, 0, ${at}::timestamptz)
    on conflict (subject) do update set last_at = excluded.last_at
     where taken.last_at < excluded.last_at - interval '5 minutes'
    returning wrong`.execute(db)
  return rows.length > 0
}

/** The attempt was right: an address gets this one back, and no others, so that an own account clears nothing. */
export const takeBackAttempt = async (db: Database, counted: Counted): Promise<void> => {
  await db
    .updateTable('sign_in_attempts')
    .set({ wrong: sql`greatest(wrong - 1, 0)`, locked_until: null })
    .where('subject', '=', subject(counted))
    .execute()
}

const subject = ({ kind, of }: { readonly kind: Counted['kind'] | 'code'; readonly of: string }): Buffer =>
  createHash('sha256').update(`${kind} ${of}`).digest()
