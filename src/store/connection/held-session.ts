import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from './database.ts'

type Session = {
  /** Resolves when the long transaction in it is over; undefined while there is none. */
  held: Promise<void> | undefined
  /** Short questions under way, which a long transaction lets go first. */
  short: number
}

/** The one session of each embedded database. */
const sessions = new WeakMap<Database, Session>()

/** Tells that all who use this database share one session. */
export const shareOneSession = (db: Database): void => void sessions.set(db, { held: undefined, short: 0 })

/** How long (milliseconds) a long transaction waits for short questions that came before it. */
const longestCourtesy = 2000

/**
 * Does a long transaction, and lets others know while it has the only session; elsewhere nobody waits for it.
 * @param work is told whether this is the only session
 */
export const holdingSession = async <T>(db: Database, work: (isOnly: boolean) => Promise<T>): Promise<T> => {
  const session = sessions.get(db)
  if (session === undefined) return work(false)
  let over = () => {}
  const isOver = new Promise<void>((resolve) => {
    over = resolve
  })
  session.held = isOver
  try {
    for (let waited = 0; session.short > 0 && waited < longestCourtesy; waited += 20) await sleep(20)
    return await work(true)
  } finally {
    if (session.held === isOver) session.held = undefined
    over()
  }
}

/**
 * Begins a short question of several steps, which no long transaction shall come between.
 * @returns what is to be called once it is answered
 */
export const beginShortQuestion = (db: Database): (() => void) => {
  const session = sessions.get(db)
  if (session === undefined) return () => undefined
  session.short += 1
  return () => {
    session.short -= 1
  }
}

/** Whether a long transaction has the only session of this database now. */
export const isSessionHeld = (db: Database): boolean => sessions.get(db)?.held !== undefined

/** Waits while a long transaction has the only session. @returns false where it still has it after so many milliseconds */
export const sessionFree = async (db: Database, longest: number): Promise<boolean> => {
  const held = sessions.get(db)?.held
  if (held === undefined) return true
  const patience = new AbortController()
  const isFree = await Promise.race([
    held.then(() => true),
    sleep(longest, false, { signal: patience.signal }).catch(() => false),
  ])
  patience.abort()
  return isFree
}

/** Whether somebody waited for a connection for as long as anybody may. pg gives this error no code. */
export const isConnectionTimeout = (error: unknown): boolean =>
  error instanceof Error && error.message === 'timeout exceeded when trying to connect'
