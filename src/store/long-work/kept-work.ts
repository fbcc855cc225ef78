import { type Selectable, sql } from 'kysely'
import type { Database, LongWorkTable } from '../connection/index.ts'
import type { LongWork, WorkEnd, WorkFile, WorkProgress, WorkState } from './work.ts'

/** Whose work is meant: nobody reads or cancels the work of somebody else, or one's own of another province. */
export type Owner = { readonly person: string; readonly province: string }

/** Work that is asked for. */
export type NewWork = Owner & {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly asked: unknown
  readonly at: string
}

/** Keeps new work, waiting. */
export const keepWork = async (db: Database, { id, person, province, kind, title, asked, at }: NewWork) => {
  const row = await db
    .insertInto('long_work')
    .values({ id, person, province, kind, title, asked: JSON.stringify(asked), state: 'waiting', asked_at: at })
    .returningAll()
    .executeTakeFirstOrThrow()
  return workOf(row)
}

/** How many works of a person are unfinished, in all provinces. */
export const unfinishedOf = async (db: Database, person: string): Promise<number> => {
  const { count } = await db
    .selectFrom('long_work')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('person', '=', person)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow()
  return count
}

/** The works of an owner, the newest first. */
export const worksOf = async (
  db: Database,
  { person, province }: Owner,
  most: number,
): Promise<readonly LongWork[]> => {
  const rows = await db
    .selectFrom('long_work')
    .selectAll()
    .where('person', '=', person)
    .where('province', '=', province)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(workOf)
}

/** One work; undefined where there is none, or not of this owner. */
export const findWork = async (db: Database, id: string, owner?: Owner): Promise<LongWork | undefined> => {
  let query = db.selectFrom('long_work').selectAll().where('id', '=', id)
  if (owner !== undefined) query = query.where('person', '=', owner.person).where('province', '=', owner.province)
  const row = await query.executeTakeFirst()
  return row === undefined ? undefined : workOf(row)
}

/**
 * Takes waiting work to be run.
 * @param isAlone whether all earlier work of its kind in its province must have ended
 * @returns undefined where it does not wait any more; `not-yet` where other work comes first
 */
export const claimWork = async (
  db: Database,
  id: string,
  { runner, at, isAlone }: { readonly runner: string; readonly at: string; readonly isAlone: boolean },
): Promise<LongWork | 'not-yet' | undefined> => {
  const { rows } = await sql<Selectable<LongWorkTable>>`
    update long_work set state = 'running', runner = ${runner}, seen_at = now(), began_at = ${at},
           beginnings = beginnings + 1, doing = null, done = 0, of_all = null
     where id = ${id} and state = 'waiting' and not (${isAlone} and exists (
             select from long_work earlier
              where earlier.province = long_work.province and earlier.kind = long_work.kind
                and earlier.state in ('waiting', 'running')
                and (earlier.asked_at, earlier.id) < (long_work.asked_at, long_work.id)))
    returning *`.execute(db)
  const [row] = rows
  if (row !== undefined) return workOf(row)
  return (await findWork(db, id))?.state === 'waiting' ? 'not-yet' : undefined
}

/** Keeps how far running work has come, and that its runner lives. */
export const showProgress = async (
  db: Database,
  id: string,
  runner: string,
  progress: WorkProgress | undefined,
): Promise<'goes on' | 'is to be cancelled' | 'belongs to another'> => {
  const { rows } = await sql<{ cancel_at: string | null }>`
    update long_work set seen_at = now(), doing = ${progress?.doing ?? null}, done = ${progress?.done ?? 0},
           of_all = ${progress?.of ?? null}
     where id = ${id} and runner = ${runner} and state = 'running'
    returning cancel_at`.execute(db)
  const [row] = rows
  if (row === undefined) return 'belongs to another'
  return row.cancel_at === null ? 'goes on' : 'is to be cancelled'
}

export type Ending = { readonly runner: string; readonly at: string; readonly file?: WorkFile | undefined }

/** Ends running work, unless it was to be cancelled, or another runs it. @returns whether it was ended */
export const endWork = async (
  db: Database,
  id: string,
  end: WorkEnd,
  { runner, at, file }: Ending,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('long_work')
    .set({
      state: end.ok ? 'done' : 'failed',
      ended_at: at,
      code: end.ok ? null : end.code,
      tell: end.tell,
      outcome: end.outcome === undefined ? null : JSON.stringify(end.outcome),
      file_name: file?.name ?? null,
      file_type: file?.type ?? null,
      file_bytes: file?.bytes ?? null,
      file_until: file?.until ?? null,
    })
    .where('id', '=', id)
    .where('runner', '=', runner)
    .where('state', '=', 'running')
    .where('cancel_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Wishes work cancelled: what waits is cancelled at once, what runs as soon as it has stopped. */
export const wishCancelled = async (db: Database, id: string, at: string, tell: string): Promise<void> => {
  await sql`
    update long_work set cancel_at = coalesce(cancel_at, ${at}),
           state = case state when 'waiting' then 'cancelled' else state end,
           ended_at = case state when 'waiting' then ${at}::timestamptz end,
           tell = case state when 'waiting' then ${tell} end
     where id = ${id} and state in ('waiting', 'running')`.execute(db)
}

/** Running work that stopped without an end: cancelled. */
export const markCancelled = async (db: Database, id: string, runner: string, at: string, tell: string) => {
  await db
    .updateTable('long_work')
    .set({ state: 'cancelled', ended_at: at, tell })
    .where('id', '=', id)
    .where('runner', '=', runner)
    .where('state', '=', 'running')
    .execute()
}

/** Running work that stopped without an end: it waits again. @returns whether it does */
export const waitAgain = async (
  db: Database,
  id: string,
  runner: string,
  { uncounted }: { readonly uncounted: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('long_work')
    .set((eb) => ({
      state: 'waiting' as const,
      runner: null,
      doing: null,
      done: 0,
      of_all: null,
      ...(uncounted ? { beginnings: eb('beginnings', '-', 1) } : {}),
    }))
    .where('id', '=', id)
    .where('runner', '=', runner)
    .where('state', '=', 'running')
    .where('cancel_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const workOf = (row: Selectable<LongWorkTable>): LongWork => ({
  id: row.id,
  province: row.province,
  person: row.person,
  kind: row.kind,
  title: row.title,
  asked: row.asked,
  state: row.state as WorkState,
  doing: row.doing,
  done: row.done,
  of: row.of_all,
  askedAt: row.asked_at,
  beganAt: row.began_at,
  endedAt: row.ended_at,
  isCancelling: row.state === 'running' && row.cancel_at !== null,
  code: row.code,
  tell: row.tell,
  outcome: row.outcome,
  file: fileOf(row),
})

const fileOf = ({
  file_name: name,
  file_type: type,
  file_bytes: bytes,
  file_until: until,
}: Selectable<LongWorkTable>) =>
  name === null || type === null || bytes === null || until === null ? null : { name, type, bytes, until }
