import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { inTransaction, type OpenDatabase } from '../connection/index.ts'
import { findWork, keepWork, type NewWork, type Owner, unfinishedOf, wishCancelled, worksOf } from './kept-work.ts'
import { openQueue, type Queue } from './queue.ts'
import { giveTurns, recoverWork, runnerMark, sweepWork } from './recovery.ts'
import { cancelledTell, type Runner } from './run-work.ts'
import { mostListed } from './glance.ts'
import { openTakers, type Takers } from './takers.ts'
import type { LongWork, WorkKind } from './work.ts'
import { workFilesIn } from './work-files.ts'

/** Work to be asked for. What is brought with it is put into the folder that `bring` is given; its refusal is the answer. */
export type WorkOrder = Omit<NewWork, 'id' | 'at' | 'asked'> & {
  /** What is asked, once everything was brought. */
  readonly asked: () => unknown
  readonly bring?: (folder: string) => Promise<Result<unknown>>
}

/** What runs in the background. */
export type LongWorks = {
  /** Takes up what a process that is gone left behind, and begins to work. Called once the server listens; asking does it too. */
  readonly start: () => Promise<void>
  readonly ask: (order: WorkOrder) => Promise<Result<LongWork>>
  /** The works of a person in a province, the newest first. */
  readonly list: (owner: Owner) => Promise<readonly LongWork[]>
  /** Undefined where there is no such work, or it is somebody else's. */
  readonly find: (owner: Owner, id: string) => Promise<LongWork | undefined>
  /** Work as it stands after it was wished cancelled; what has ended stays as it is. */
  readonly cancel: (owner: Owner, id: string) => Promise<LongWork | undefined>
  /** Where the file of a work lies; undefined where it is gone. */
  readonly fileOf: (work: LongWork) => string | undefined
  /** Stops what runs, which begins again with the next start, and waits until nothing goes on. */
  readonly close: () => Promise<void>
}

export type LongWorkOptions = {
  /** The scratch folder, beside the data. */
  readonly folder: string
  readonly kinds: Readonly<Record<string, WorkKind>>
  readonly now: () => string
  readonly onFault: (fault: unknown, number: string) => void
}

/** Most unfinished works of one person. */
export const mostUnfinished = 5

/** Most bytes in the scratch folder. */
const largestFolder = 2 * 1024 * 1024 * 1024

const oneMinute = 60_000

/** Opens what runs in the background on an open ledger. Nothing runs before `start`, or the first asking. */
export const openLongWork = (database: OpenDatabase, options: LongWorkOptions): LongWorks => {
  const { db, pool, engine } = database
  const { folder, kinds, now, onFault } = options
  const files = workFilesIn(folder)
  const runner: Runner = { db, mark: runnerMark(), files, now, onFault }
  let started:
    | Promise<{ readonly queue: Queue; readonly takers: Takers; readonly stop: () => Promise<void> }>
    | undefined

  const tidy = async (queue: Queue, isUnderWay: Takers['isUnderWay']): Promise<void> => {
    await recoverWork(db, { engine, mark: runner.mark, at: now(), isUnderWay })
    await sweepWork(db, files, now())
    await giveTurns(db, queue, kinds)
    await queue.tidy()
  }
  const begin = async () => {
    const queue = await openQueue(pool, (fault) => onFault(fault, 'queue'))
    await tidy(queue, () => false)
    const takers = openTakers(runner, queue, kinds)
    let tidying: Promise<void> | undefined
    const timer = setInterval(() => {
      tidying = tidy(queue, takers.isUnderWay).catch((fault: unknown) => onFault(fault, 'tidying'))
    }, oneMinute)
    const stop = async () => {
      clearInterval(timer)
      await tidying
      await takers.close()
      await queue.close()
    }
    return { queue, takers, stop }
  }
  const start = () => {
    started ??= begin().catch((fault: unknown) => {
      started = undefined
      throw fault
    })
    return started
  }

  return {
    start: async () => void (await start()),
    ask: async ({ bring, ...order }) => {
      const lane = kinds[order.kind]?.lane
      if (lane === undefined) throw new Error(`no kind of long work is called ${order.kind}`)
      if ((await unfinishedOf(db, order.person)) >= mostUnfinished) return tooMany
      if (files.size() > largestFolder) return folderFull
      const { queue, takers } = await start()
      const id = randomUUID()
      let isKept = false
      try {
        const brought = await bring?.(files.make(id))
        if (brought?.ok === false) return brought
        if (brought === undefined) files.make(id)
        const kept = await inTransaction(db, async (transaction) => {
          if ((await unfinishedOf(transaction, order.person)) >= mostUnfinished) return tooMany
          const work = await keepWork(transaction, { ...order, asked: order.asked(), id, at: now() })
          await queue.put(transaction, lane, id)
          return ok(work)
        })
        isKept = kept.ok
        if (kept.ok) takers.wake(lane)
        return kept
      } finally {
        if (!isKept) files.remove(id)
      }
    },
    list: (owner) => worksOf(db, owner, mostListed),
    find: async (owner, id) => (isNumber(id) ? findWork(db, id, owner) : undefined),
    cancel: async (owner, id) => {
      if (!isNumber(id) || (await findWork(db, id, owner)) === undefined) return undefined
      await wishCancelled(db, id, now(), cancelledTell)
      const { takers } = await start()
      takers.cancel(id)
      const work = await findWork(db, id, owner)
      if (work?.state === 'cancelled') files.remove(id)
      return work
    },
    fileOf: ({ id, file }) => (file === null || file.until <= now() ? undefined : join(files.folderOf(id), file.name)),
    close: async () => {
      const running = await started?.catch(() => undefined)
      started = undefined
      await running?.stop()
    },
  }
}

const isNumber = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

const tooMany = refuse(
  'work/too-many',
  `Mỗi người có nhiều nhất ${mostUnfinished} việc đang chờ hoặc đang chạy; hãy đợi một việc xong, hoặc hủy bớt.`,
)
const folderFull = refuse(
  'work/folder-full',
  'Chỗ chứa tệp của các việc chạy lâu đã đầy; hãy thử lại sau, hoặc báo người quản trị hệ thống.',
)
