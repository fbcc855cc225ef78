import type { Database } from './database.ts'

/** The one session of each embedded database, and the promise that resolves when the long transaction in it is over. */
const sessions = new WeakMap<Database, { held: Promise<void> | undefined }>()

/** Tells that all who use this database share one session. */
export const shareOneSession = (db: Database): void => void sessions.set(db, { held: undefined })

/**
 * Does a long transaction, and lets others know while it has the only session; elsewhere nobody waits for it.
 * @param work calls `begun` once its transaction has the session
 */
export const holdingSession = async <T>(db: Database, work: (begun: () => void) => Promise<T>): Promise<T> => {
  const session = sessions.get(db)
  if (session === undefined) return work(() => undefined)
  let over = () => {}
  const isOver = new Promise<void>((resolve) => {
    over = resolve
  })
  try {
    return await work(() => {
      session.held = isOver
    })
  } finally {
    if (session.held === isOver) session.held = undefined
    over()
  }
}

/** Whether a long transaction has the only session of this database now. */
export const isSessionHeld = (db: Database): boolean => sessions.get(db)?.held !== undefined

/** Waits while a long transaction has the only session. @returns false where it still has it after so many milliseconds */
export const sessionFree = async (db: Database, longest: number): Promise<boolean> => {
  const held = sessions.get(db)?.held
  if (held === undefined) return true
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longest)
  })
  const isFree = await Promise.race([held.then(() => true), patience])
  clearTimeout(timer)
  return isFree
}

/** Whether somebody waited for a connection for as long as anybody may. pg gives this error no code. */
export const isConnectionTimeout = (error: unknown): boolean =>
  error instanceof Error && error.message === 'timeout exceeded when trying to connect'
