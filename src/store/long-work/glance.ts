import type { Database, LedgerTransaction } from '../connection/index.ts'
import { type OpenSession, openSessionsOf } from '../people/index.ts'
import { type Owner, worksOf } from './kept-work.ts'
import type { LongWork } from './work.ts'

/**
 * What the owner of work can be told, without a question to the database, while its transaction has the only session. All
 * of it was read in that transaction: nothing else can be committed before it is over, so all of it holds until then.
 */
export type Glance = {
  readonly owner: Owner
  /** The sessions in which the owner is signed in. Only the clock can end them now. */
  readonly sessions: readonly OpenSession[]
  /** The works of the owner, the newest first, with how far the one that writes is now. */
  readonly works: () => readonly LongWork[]
  /** Stops the work where it is the one that writes; undefined for every other. */
  readonly cancel: (id: string) => LongWork | undefined
}

/** Most works that a list tells. */
export const mostListed = 50

const glances = new WeakMap<Database, Glance>()

/** What can be told while work has the only session of this database; undefined where none has. */
export const glanceOf = (db: Database): Glance | undefined => glances.get(db)

/**
 * Lets the owner of work see and stop it until the transaction is over.
 * @param now the work as it is at this moment
 * @returns what is to be called when the transaction is over, however it ended
 */
export const openGlance = async (
  db: Database,
  transaction: LedgerTransaction,
  { person, province, id }: LongWork,
  { now, stop }: { readonly now: (kept: LongWork) => LongWork; readonly stop: () => void },
): Promise<() => void> => {
  const owner = { person, province }
  const kept = await worksOf(transaction, owner, mostListed)
  const works = () => kept.map((work) => (work.id === id ? now(work) : work))
  const cancel = (wished: string): LongWork | undefined => {
    if (wished !== id) return undefined
    stop()
    return works().find((work) => work.id === id)
  }
  const glance: Glance = { owner, sessions: await openSessionsOf(transaction, person), works, cancel }
  glances.set(db, glance)
  return () => {
    if (glances.get(db) === glance) glances.delete(db)
  }
}
