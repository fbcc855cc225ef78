import { join } from 'node:path'
import type { Database } from '../connection/index.ts'
import { claimWork, endWork, markCancelled, showProgress, waitAgain } from './kept-work.ts'
import { openGlance } from './glance.ts'
import type { LongWork, RunningWork, WorkEnd, WorkFile, WorkKind, WorkProgress } from './work.ts'
import { bytesOf, type WorkFiles } from './work-files.ts'

/** What runs work. */
export type Runner = {
  readonly db: Database
  /** The mark of this process, which `long_work.runner` bears. */
  readonly mark: string
  readonly files: WorkFiles
  readonly now: () => string
  /** Told of what work throws, with the number under which its owner is told of it. */
  readonly onFault: (fault: unknown, number: string) => void
}

/** Work under way in this process; `stop` ends it soon, and `over` resolves when nothing of it goes on. */
export type UnderWay = { readonly stop: (why: StoppedWork['why']) => void; readonly over: Promise<Ran> }

/** Whether the work ended, or its turn comes again: it was stopped, or other work comes first. */
export type Ran = 'over' | 'again'

/** Thrown inside work that has to stop. */
export class StoppedWork extends Error {
  override readonly name = 'StoppedWork'
  readonly why: 'cancelled' | 'closing' | 'of another'

  constructor(why: StoppedWork['why']) {
    super(`the work has to stop: ${why}`)
    this.why = why
  }
}

export const cancelledTell = 'Đã hủy theo yêu cầu; không có gì được ghi và không có tệp nào được giữ lại.'

const oneDay = 86_400_000

/** How often (milliseconds) progress is looked at, and how long at most nothing is kept of it. */
const beat = 1000
const longestSilence = 5000

/** Begins waiting work. Undefined where it does not wait any more. */
export const beginWork = async (
  runner: Runner,
  id: string,
  kind: WorkKind,
): Promise<UnderWay | 'not-yet' | undefined> => {
  const { db, mark, now } = runner
  const work = await claimWork(db, id, { runner: mark, at: now(), isAlone: kind.lane === 'writing' })
  if (work === undefined || work === 'not-yet') return work
  const stopping = new AbortController()
  const stop = (why: StoppedWork['why']) => {
    if (!stopping.signal.aborted) stopping.abort(new StoppedWork(why))
  }
  return { stop, over: run(runner, kind, work, stopping.signal, stop) }
}

const run = async (
  runner: Runner,
  kind: WorkKind,
  work: LongWork,
  signal: AbortSignal,
  stop: UnderWay['stop'],
): Promise<Ran> => {
  const { mark, files, now } = runner
  const beating = keepBeating(runner, work.id, stop)
  let isEnded = false
  const running: RunningWork = {
    work,
    folder: files.folderOf(work.id),
    signal,
    tell: beating.tell,
    letSee: (transaction) =>
      openGlance(runner.db, transaction, work, {
        now: (kept) => ({ ...kept, ...asKept(beating.latest()), isCancelling: signal.aborted }),
        stop: () => stop('cancelled'),
      }),
    endIn: async (transaction, end) => {
      signal.throwIfAborted()
      if (!(await endWork(transaction, work.id, end, { runner: mark, at: now() }))) throw new StoppedWork('cancelled')
      isEnded = true
    },
  }
  try {
    const end = await kind.run(running)
    await beating.stop()
    if (isEnded) files.remove(work.id)
    else if (!(await keepEnd(runner, work, end))) return await stopped(runner, work, 'cancelled')
    return 'over'
  } catch (fault) {
    await beating.stop()
    const why = signal.aborted ? (signal.reason as StoppedWork) : fault
    if (why instanceof StoppedWork) return stopped(runner, work, why.why)
    return failed(runner, work, fault)
  }
}

const asKept = (progress: WorkProgress | undefined): Pick<LongWork, 'doing' | 'done' | 'of'> =>
  progress ?? { doing: null, done: 0, of: null }

/** Ends work that came to its end; a file that came of it stays for a day, all else in its folder goes. */
const keepEnd = async ({ db, mark, files, now }: Runner, work: LongWork, end: WorkEnd): Promise<boolean> => {
  const at = now()
  const made = end.ok ? end.file : undefined
  const file: WorkFile | undefined =
    made === undefined
      ? undefined
      : {
          ...made,
          bytes: bytesOf(join(files.folderOf(work.id), made.name)),
          until: new Date(Date.parse(at) + oneDay).toISOString(),
        }
  const isKept = await endWork(db, work.id, end, { runner: mark, at, file })
  if (file === undefined) files.remove(work.id)
  return isKept
}

const stopped = async ({ db, mark, files, now }: Runner, work: LongWork, why: StoppedWork['why']): Promise<Ran> => {
  if (why === 'of another') return 'over'
  if (why === 'closing' && (await waitAgain(db, work.id, mark, { uncounted: true }))) return 'again'
  files.remove(work.id)
  await markCancelled(db, work.id, mark, now(), cancelledTell)
  return 'over'
}

const failed = async (runner: Runner, work: LongWork, fault: unknown): Promise<Ran> => {
  const { db, mark, files, now, onFault } = runner
  const number = work.id.slice(0, 8)
  onFault(fault, number)
  files.remove(work.id)
  const tell = `Có lỗi của chương trình; xin báo cho người quản trị hệ thống lỗi số ${number}. Sổ sách không bị thay đổi.`
  const isKept = await endWork(db, work.id, { ok: false, code: 'fault', tell }, { runner: mark, at: now() })
  if (!isKept) await markCancelled(db, work.id, mark, now(), cancelledTell)
  return 'over'
}

/** Keeps the progress of work in its row, now and then; a database that does not answer stops nothing. */
const keepBeating = ({ db, mark }: Runner, id: string, stop: UnderWay['stop']) => {
  let progress: WorkProgress | undefined
  let kept: WorkProgress | undefined
  let keptAt = Date.now()
  let keeping: Promise<void> | undefined
  const keep = async () => {
    const shown = progress
    const stands = await showProgress(db, id, mark, shown)
    kept = shown
    keptAt = Date.now()
    if (stands === 'is to be cancelled') stop('cancelled')
    if (stands === 'belongs to another') stop('of another')
  }
  const timer = setInterval(() => {
    if (keeping !== undefined || (progress === kept && Date.now() - keptAt < longestSilence)) return
    keeping = keep()
      .catch(() => undefined)
      .finally(() => {
        keeping = undefined
      })
  }, beat)
  return {
    tell: (told: WorkProgress) => {
      progress = told
    },
    latest: () => progress,
    stop: async () => {
      clearInterval(timer)
      await keeping
    },
  }
}
