/** What the server last told of being busy; undefined where it has answered since. */
let told: string | undefined
const listeners = new Set<() => void>()

/** Keeps what the server tells of being busy, or, with undefined, that it answers again. */
export const tellBusy = (tell: string | undefined): void => {
  if (tell === told) return
  told = tell
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`: why the server lets everybody wait; undefined while it does not. */
export const busyState = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  tell: (): string | undefined => told,
}
