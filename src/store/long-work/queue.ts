import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import PgBoss from 'pg-boss'
import type { LedgerTransaction } from '../connection/index.ts'
import { type WorkLane, workLanes } from './work.ts'

/** Whose turn it is. It knows numbers of work and nothing else of it: what work is and how far it has come stands in `long_work`. */
export type Queue = {
  /** Puts work into a lane, as a part of a transaction; after so many seconds where they are told. */
  readonly put: (transaction: LedgerTransaction, lane: WorkLane, work: string, afterSeconds?: number) => Promise<void>
  /** Takes the next work of a lane; undefined where none waits. No two takers ever get the same turn. */
  readonly take: (lane: WorkLane) => Promise<Turn | undefined>
  /** The works that wait for a turn. */
  readonly waiting: () => Promise<ReadonlySet<string>>
  /** Sweeps out turns that are over. */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Turn = { readonly work: string; readonly over: () => Promise<void> }

/** The schema in which pg-boss keeps its tables, beside those of the ledger: no backup carries it, no restoration touches it. */
export const queueSchema = 'so_cai_queue'

type Job = { readonly work: string }

/**
 * Opens the queue, and makes its tables where there are none. pg-boss lends its tables and statements; its own workers,
 * clocks and connections are not used: they would poll more often, keep settings on connections that others use, and end
 * the process where the database does not answer.
 */
export const openQueue = async (pool: pg.Pool, onFault: (fault: unknown) => void): Promise<Queue> => {
  const boss = new PgBoss({ db: onPool(pool), schema: queueSchema, schedule: false, supervise: false })
  boss.on('error', onFault)
  await oneAtATime(pool, async () => {
    await boss.start()
    for (const lane of workLanes) await boss.createQueue(lane, { name: lane, retryLimit: 0 })
  })
  return {
    put: async (transaction, lane, work, afterSeconds = 0) => {
      const job: Job = { work }
      await boss.send(lane, job, { db: inside(transaction), startAfter: afterSeconds, ...outlivesItsTaker })
    },
    take: async (lane) => {
      const [job] = await boss.fetch<Job>(lane, { batchSize: 1 })
      return job === undefined ? undefined : { work: job.data.work, over: () => boss.complete(lane, job.id) }
    },
    waiting: async () => {
      const { rows } = await pool.query<Job>(
        `select data->>'work' as work from ${queueSchema}.job where state < 'active'`,
      )
      return new Set(rows.map(({ work }) => work))
    },
    tidy: () => boss.maintain(),
    close: () => boss.stop({ graceful: false, close: false }),
  }
}

// Servers that start at the same moment would make the same tables, each of them finding that there are none.
const oneAtATime = async (pool: pg.Pool, make: () => Promise<void>): Promise<void> => {
  // One connection is that of the embedded database, which one program alone has open; holding it, nothing could be made.
  if (pool.options.max === 1) return make()
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [queueSchema])
    try {
      await make()
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1))', [queueSchema])
    }
  } finally {
    client.release()
  }
}

// Who takes a turn answers for the work: a turn is never given again because time has passed.
const outlivesItsTaker = { retryLimit: 0, expireInHours: 23 } as const

const onPool = (pool: pg.Pool): PgBoss.Db => ({
  executeSql: (text, values) => (beginsTransaction.test(text) ? whole(pool, text) : pool.query(text, values)),
})

const beginsTransaction = /^\s*begin\s*;/i

// Statements that bring their own transaction: where one fails, the connection would stay inside it, and the next to use it fail.
const whole = async (pool: pg.Pool, text: string): Promise<{ rows: unknown[] }> => {
  const client = await pool.connect()
  try {
    await client.query(text)
    client.release()
    return { rows: [] }
  } catch (error) {
    const isOver = await client.query('rollback').then(
      () => true,
      () => false,
    )
    client.release(!isOver)
    throw error
  }
}

const inside = (transaction: LedgerTransaction): PgBoss.Db => ({
  executeSql: async (text, values) => {
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})
