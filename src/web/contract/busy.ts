import { openListeners } from './listeners.ts'

/** What the server last told of being busy; undefined where it has answered since. */
let told: string | undefined
const listeners = openListeners()

/** Keeps what the server tells of being busy, or, with undefined, that it answers again. */
export const tellBusy = (tell: string | undefined): void => {
  if (tell === told) return
  told = tell
  listeners.tell()
}

/** For `useSyncExternalStore`: why the server lets everybody wait; undefined while it does not. */
export const busyState = { subscribe: listeners.subscribe, tell: (): string | undefined => told }
