import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { pageSize } from './records-asked.ts'

const settled = 600

/**
 * Where a list begins: at the cursor with which its address was opened, and another view at its own beginning. While one
 * scrolls, the address is told the page that is seen, so that a link or the way back leads there.
 * @param view what is looked at, as one text
 * @param after the cursor of the address
 */
export const useStart = (view: string, after: string | undefined) => {
  const navigate = useNavigate()
  const [start, setStart] = useState({ view, after })
  if (start.view !== view) setStart({ view, after })
  // Going back to the beginning takes the cursor out of the address, and scrolling does not.
  const written = useRef(after)
  useEffect(() => {
    if (after === undefined && written.current !== undefined) {
      written.current = undefined
      setStart({ view, after: undefined })
    }
  }, [after, view])

  const cursors = useRef<readonly (string | undefined)[]>([])
  const setCursors = useCallback((next: readonly (string | undefined)[]) => {
    cursors.current = next
  }, [])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [view])
  const onTop = useCallback(
    (row: number) => {
      clearTimeout(timer.current)
      const cursor = cursors.current[Math.floor(row / pageSize)]
      if (cursor === written.current) return
      timer.current = setTimeout(() => {
        written.current = cursor
        void navigate({ to: '.', search: (search) => ({ ...search, after: cursor }), replace: true })
      }, settled)
    },
    [navigate],
  )
  const jump = useCallback(
    (cursor: string | undefined) => {
      clearTimeout(timer.current)
      written.current = cursor
      setStart({ view, after: cursor })
      void navigate({ to: '.', search: (search) => ({ ...search, after: cursor }), replace: true })
    },
    [navigate, view],
  )
  return { start: start.after, onTop, setCursors, jump }
}
