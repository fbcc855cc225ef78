import { openListeners } from './listeners.ts'

/** Whether the session has ended while the page is open, and calls are waiting for its person to sign in again. */
let waiting: { readonly again: Promise<void>; readonly resume: () => void } | undefined
const listeners = openListeners()

/** Waits until the person has signed in again; asks for it where nobody has yet. */
export const sessionAgain = (): Promise<void> => {
  if (waiting === undefined) {
    const { promise, resolve } = withResolvers()
    waiting = { again: promise, resume: resolve }
    listeners.tell()
  }
  return waiting.again
}

/** Lets all waiting calls go on, after the person has signed in again. */
export const resumeSession = (): void => {
  const { resume } = waiting ?? {}
  waiting = undefined
  listeners.tell()
  resume?.()
}

/** For `useSyncExternalStore`: whether calls wait for somebody to sign in. */
export const sessionState = {
  subscribe: listeners.subscribe,
  isOver: (): boolean => waiting !== undefined,
}

const withResolvers = (): { readonly promise: Promise<void>; readonly resolve: () => void } => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
