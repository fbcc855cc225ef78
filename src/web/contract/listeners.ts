/** Who is to be told when something changes that lives outside of what is drawn, for `useSyncExternalStore`. */
export const openListeners = () => {
  const all = new Set<() => void>()
  return {
    tell: (): void => {
      for (const listener of all) listener()
    },
    subscribe: (listener: () => void): (() => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
  }
}
