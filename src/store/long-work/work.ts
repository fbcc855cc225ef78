import type { Refusal } from '../../ledger/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'

/** How far long work is. What is waiting or running is unfinished; the others are for good. */
export const workStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type WorkState = (typeof workStates)[number]

/** How far a piece of work has come: what it is doing, in Vietnamese words, and how much of how much; `of` null where nobody knows yet. */
export type WorkProgress = { readonly doing: string; readonly done: number; readonly of: number | null }

/** A file that work has made, to be fetched until an instant. */
export type WorkFile = { readonly name: string; readonly type: string; readonly bytes: number; readonly until: string }

/** One piece of long work. Instants are ISO 8601. */
export type LongWork = {
  readonly id: string
  readonly province: string
  /** Whose it is: nobody else sees it. */
  readonly person: string
  readonly kind: string
  /** What it is, in Vietnamese. */
  readonly title: string
  /** What was asked, as the kind of work understands it. */
  readonly asked: unknown
  readonly state: WorkState
  /** Null while it waits. */
  readonly doing: string | null
  readonly done: number
  readonly of: number | null
  readonly askedAt: string
  readonly beganAt: string | null
  readonly endedAt: string | null
  /** Somebody wants it cancelled, and it has not stopped yet. */
  readonly isCancelling: boolean
  /** Why it failed. */
  readonly code: string | null
  /** How it ended, in one Vietnamese sentence. */
  readonly tell: string | null
  /** What came of it beside a file. */
  readonly outcome: unknown
  readonly file: WorkFile | null
}

/** What came of work: done, with a file in its folder or an outcome; or refused, with what else there is to tell. */
export type WorkEnd = { readonly tell: string; readonly outcome?: unknown } & (
  | { readonly ok: true; readonly file?: Pick<WorkFile, 'name' | 'type'> }
  | { readonly ok: false; readonly code: string }
)

/** What work does its work with. */
export type RunningWork = {
  readonly work: LongWork
  /** The folder that is this work's own: what was brought lies there, and what it makes goes there. */
  readonly folder: string
  /** Aborts when somebody cancels, or the server stops: work throws, and leaves nothing half written. */
  readonly signal: AbortSignal
  readonly tell: (progress: WorkProgress) => void
  /**
   * Lets the owner see and stop the work while this transaction, which has not written yet, has the only session.
   * @returns what is to be called when the transaction is over
   */
  readonly letSee: (transaction: LedgerTransaction) => Promise<() => void>
  /**
   * Ends the work as a part of what it writes: both stay, or neither.
   * @throws where the work was cancelled meanwhile, so that nothing stays
   */
  readonly endIn: (transaction: LedgerTransaction, end: WorkEnd) => Promise<void>
}

/** A kind of long work. It may be begun again from the start after the server was killed. */
export type WorkKind = {
  /** `writing` changes the ledger: one at a time in a province, in the order in which they were asked for. */
  readonly lane: WorkLane
  readonly run: (running: RunningWork) => Promise<WorkEnd>
}

export const workLanes = ['writing', 'files'] as const
export type WorkLane = (typeof workLanes)[number]

/** A refusal as the end of work. */
export const refused = ({ code, tell }: Refusal, outcome?: unknown): WorkEnd => ({
  ok: false,
  code,
  tell,
  ...(outcome === undefined ? {} : { outcome }),
})
