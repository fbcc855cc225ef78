import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { sql } from 'kysely'
import { type Database, type Engine, inTransaction, isRunning, processStart } from '../connection/index.ts'
import { cancelledTell } from './run-work.ts'
import type { Queue } from './queue.ts'
import type { WorkKind } from './work.ts'
import type { WorkFiles } from './work-files.ts'

/** A mark of this process that no other ever bears. */
export const runnerMark = (): string =>
  JSON.stringify([hostname(), process.pid, processStart(process.pid) ?? '', randomUUID()])

/** How long (seconds) a runner of another machine may be silent before it counts as gone. */
const longestAbsence = 60

/** How often work is begun before it is left: what ends its server each time must not do so for ever. */
const mostBeginnings = 3

const interruptedTell =
  'Máy chủ đã dừng giữa chừng nhiều lần khi làm việc này nên đã thôi; sổ sách không bị thay đổi, hãy yêu cầu lại.'

/**
 * Finds running work whose process is gone: what was to be cancelled is, what was begun too often fails, and the rest waits
 * again. Nothing of it was written: what writes ends its work in the same transaction.
 */
export const recoverWork = async (
  db: Database,
  {
    engine,
    mark,
    at,
    isUnderWay,
  }: {
    readonly engine: Engine
    readonly mark: string
    readonly at: string
    /** Whether work that bears the mark of this process really runs here. */
    readonly isUnderWay: (work: string) => boolean
  },
): Promise<void> => {
  const running = await db
    .selectFrom('long_work')
    .select(['id', 'runner', 'beginnings', 'cancel_at'])
    .select(sql<boolean>`seen_at < now() - make_interval(secs => ${longestAbsence})`.as('absent'))
    .where('state', '=', 'running')
    .execute()
  for (const { id, runner, beginnings, cancel_at: cancelAt, absent } of running) {
    if (runner === null || (runner === mark && isUnderWay(id))) continue
    // Whoever has the folder of an embedded database has it alone.
    if (runner !== mark && engine === 'server' && !isGone(runner) && !absent) continue
    const end =
      cancelAt === null
        ? { state: 'failed', code: 'work/interrupted', tell: interruptedTell, ended_at: at }
        : { state: 'cancelled', tell: cancelledTell, ended_at: at }
    const again = { state: 'waiting', runner: null, doing: null, done: 0, of_all: null }
    await db
      .updateTable('long_work')
      .set(cancelAt === null && beginnings < mostBeginnings ? again : end)
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where('runner', '=', runner)
      .execute()
  }
}

const isGone = (runner: string): boolean => {
  const [machine, pid, start] = JSON.parse(runner) as [string, number, string]
  return machine === hostname() && !isRunning(pid, start === '' ? undefined : start)
}

/** Gives a turn to work that waits without one: it was recovered, or lost its turn with a process that was killed. */
export const giveTurns = async (
  db: Database,
  queue: Queue,
  kinds: Readonly<Record<string, WorkKind>>,
): Promise<void> => {
  const waiting = await db
    .selectFrom('long_work')
    .select(['id', 'kind'])
    .where('state', '=', 'waiting')
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
  if (waiting.length === 0) return
  const queued = await queue.waiting()
  for (const { id, kind } of waiting) {
    const lane = Object.hasOwn(kinds, kind) ? kinds[kind]?.lane : undefined
    if (lane !== undefined && !queued.has(id))
      await inTransaction(db, (transaction) => queue.put(transaction, lane, id), { isolation: 'read committed' })
  }
}

/** How long (days) the row of work that has ended is kept. */
const daysKept = 30

/** Takes away what is over: files after their day, rows after a month, and folders of work that is not known here. */
export const sweepWork = async (db: Database, files: WorkFiles, at: string): Promise<void> => {
  const longAgo = new Date(Date.parse(at) - daysKept * 86_400_000).toISOString()
  await db.deleteFrom('long_work').where('ended_at', '<', longAgo).execute()
  await db
    .updateTable('long_work')
    .set({ file_name: null, file_type: null, file_bytes: null, file_until: null })
    .where('file_until', '<=', at)
    .execute()
  const folders = files.works()
  if (folders.length === 0) return
  const rows = await db
    .selectFrom('long_work')
    .select(['id', 'state'])
    .select((eb) => eb('file_until', 'is not', null).as('has_file'))
    .execute()
  const needed = new Map(rows.map(({ id, state, has_file }) => [id, has_file || unfinished.has(state)]))
  for (const folder of folders) if (!(needed.get(folder) ?? !files.isOld(folder))) files.remove(folder)
}

const unfinished: ReadonlySet<string> = new Set(['waiting', 'running'])
