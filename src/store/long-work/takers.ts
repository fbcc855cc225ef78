import { inTransaction } from '../connection/index.ts'
import type { Queue, Turn } from './queue.ts'
import { beginWork, type Runner, type UnderWay } from './run-work.ts'
import { type WorkKind, type WorkLane, workLanes } from './work.ts'

/** Those who take work and do it: one for each lane, so that a file never waits for an import. */
export type Takers = {
  /** Lets the taker of a lane look at once. */
  readonly wake: (lane: WorkLane) => void
  readonly isUnderWay: (work: string) => boolean
  /** Stops work that runs here. */
  readonly cancel: (work: string) => void
  /** Stops all work and waits until none goes on. */
  readonly close: () => Promise<void>
}

/** How often (milliseconds) an idle taker looks: what is asked for here wakes it, this is for what others leave. */
const pause = 5000

/** How soon (seconds) work is looked at again that has to wait for other work. */
const soon = 2

/** Lets takers take turns and do the work of these kinds, until they are closed. */
export const openTakers = (runner: Runner, queue: Queue, kinds: Readonly<Record<string, WorkKind>>): Takers => {
  const underWay = new Map<string, UnderWay>()
  const bells = new Map<WorkLane, Bell>(workLanes.map((lane) => [lane, bell()]))
  let isClosing = false

  const take = async (lane: WorkLane, { work, over }: Turn): Promise<void> => {
    const found = await runner.db.selectFrom('long_work').select('kind').where('id', '=', work).executeTakeFirst()
    const kind = found !== undefined && Object.hasOwn(kinds, found.kind) ? kinds[found.kind] : undefined
    if (kind !== undefined) {
      const begun = await beginWork(runner, work, kind)
      if (begun === 'not-yet')
        await inTransaction(runner.db, (transaction) => queue.put(transaction, lane, work, soon), {
          isolation: 'read committed',
        })
      else if (begun !== undefined) await follow(work, begun)
    }
    await over()
  }
  const follow = async (work: string, begun: UnderWay): Promise<void> => {
    underWay.set(work, begun)
    if (isClosing) begun.stop('closing')
    await begun.over.finally(() => underWay.delete(work))
  }
  const serve = async (lane: WorkLane): Promise<void> => {
    while (!isClosing) {
      try {
        const turn = await queue.take(lane)
        if (turn !== undefined) {
          await take(lane, turn)
          continue
        }
      } catch (fault) {
        runner.onFault(fault, lane)
      }
      if (!isClosing) await bells.get(lane)?.wait(pause)
    }
  }
  const serving = workLanes.map(serve)
  return {
    wake: (lane) => bells.get(lane)?.ring(),
    isUnderWay: (work) => underWay.has(work),
    cancel: (work) => underWay.get(work)?.stop('cancelled'),
    close: async () => {
      isClosing = true
      for (const each of underWay.values()) each.stop('closing')
      for (const each of bells.values()) each.ring()
      await Promise.all(serving)
    },
  }
}

type Bell = { readonly ring: () => void; readonly wait: (milliseconds: number) => Promise<void> }

/** Somebody waits for a while, or until it rings; a ring before the waiting counts. */
const bell = (): Bell => {
  let hasRung = false
  let wakeUp = () => {}
  return {
    ring: () => {
      hasRung = true
      wakeUp()
    },
    wait: async (milliseconds) => {
      if (!hasRung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wakeUp = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      hasRung = false
    },
  }
}
