import { type RefObject, useCallback, useEffect, useState } from 'react'

/** The height of a row in pixels, as the style sheet has it. */
export const rowHeight = 29
const around = 12

export type RowWindow = {
  /** The first row that is drawn, and the one after the last. */
  readonly first: number
  /** The first row that can be seen. */
  readonly top: number
  readonly end: number
  readonly onScroll: () => void
  /** Brings a row to where it can be drawn. */
  readonly reveal: (row: number) => void
}

/** Which rows of many stand in what can be seen of a box that scrolls. */
export const useRowWindow = (box: RefObject<HTMLDivElement | null>, rows: number): RowWindow => {
  const [seen, setSeen] = useState({ top: 0, height: 900 })
  const onScroll = useCallback(() => {
    const element = box.current
    if (element !== null)
      setSeen((before) => {
        const top = Math.floor(element.scrollTop / rowHeight)
        return before.top === top && before.height === element.clientHeight
          ? before
          : { top, height: element.clientHeight }
      })
  }, [box])
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const watch = new ResizeObserver(onScroll)
    watch.observe(element)
    return () => watch.disconnect()
  }, [box, onScroll])
  const reveal = (row: number): void => {
    const element = box.current
    if (element === null || row < 0) return
    const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight]
    // The heading and the sums lie over the rows.
    const free = element.clientHeight - 3 * rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (bottom > element.scrollTop + free) element.scrollTop = bottom - free
    onScroll()
  }
  const last = seen.top + Math.ceil(seen.height / rowHeight)
  return {
    top: seen.top,
    first: Math.max(0, Math.min(seen.top - around, rows)),
    end: Math.min(rows, last + around),
    onScroll,
    reveal,
  }
}
