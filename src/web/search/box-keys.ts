/** What stands in the box of search, which choice is pointed at, and whether Enter was pressed for it. */
export type Box = {
  readonly typed: string
  /** Steps from the first choice; it may be more than there are, and less than none. */
  readonly at: number
  readonly isEntered: boolean
}

/** The box with these words; what was chosen and entered for others is no longer meant. */
export const written = (typed: string): Box => ({ typed, at: 0, isEntered: false })

/** The box once a key was pressed in it; a key that means nothing there leaves it as it is. */
export const afterKey = (box: Box, key: string): Box => {
  if (key === 'ArrowDown') return { ...box, at: box.at + 1 }
  if (key === 'ArrowUp') return { ...box, at: box.at - 1 }
  if (key === 'Enter') return { ...box, isEntered: true }
  if (key === 'Backspace') return written([...box.typed].slice(0, -1).join(''))
  return isLetter(key) ? written(box.typed + key) : box
}

/** One of those on which the steps come to lie, round and round; undefined of none. */
export const pointedAt = <Of>(all: readonly Of[], at: number): Of | undefined =>
  all[((at % all.length) + all.length) % all.length]

/**
 * Keeps the keys that are pressed before the box is there to take them: nobody waits for it who knows what he seeks.
 * @param onEscape what to do when the search is given up before it has come
 * @returns what stops the keeping, and gives the keys in their order
 */
export const keepKeys = (onEscape: () => void): (() => readonly string[]) => {
  const kept: string[] = []
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Escape') onEscape()
    else if (meant.has(event.key) || isLetter(event.key)) kept.push(event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', keep, true)
  return () => {
    window.removeEventListener('keydown', keep, true)
    return kept.splice(0)
  }
}

const meant: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Backspace'])

const isLetter = (key: string): boolean => [...key].length === 1
