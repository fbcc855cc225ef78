import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../contract/ask.ts'
import { type RecordsTold, recordsPath } from '../contract/queries.ts'
import { pageSize, rowsQuery } from './records-asked.ts'
import { parametersOf, type View } from './view.ts'

/** One of the ends of all rows of a view, told anew each time that somebody goes there. */
export type Edge = { readonly side: 'first' | 'last' }

/**
 * The way to the first and the last row of all that fit, whether they are loaded or not.
 * @param looked what is looked at, as one text: who has begun to look at something else is not led away from it
 * @param jump makes the list begin at a cursor
 */
export const useEdges = (
  { province, register, view, looked }: { province: string; register: string; view: View; looked: string },
  jump: (cursor: string | undefined) => void,
) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [edge, setEdge] = useState<Edge>()
  const [isGoing, setGoing] = useState(false)
  const seen = useRef(looked)
  useEffect(() => {
    seen.current = looked
  }, [looked])

  const goTo = useCallback(
    async (side: Edge['side']) => {
      setGoing(true)
      try {
        const cursor = side === 'first' ? undefined : await lastPage(province, register, view)
        await client.fetchInfiniteQuery(rowsQuery(province, register, view, cursor))
        if (seen.current !== looked) return
        jump(cursor)
        setEdge({ side })
      } catch (error) {
        void message.error(error instanceof Error ? error.message : String(error))
      } finally {
        setGoing(false)
      }
    },
    [client, message, province, register, view, looked, jump],
  )
  return { edge, isGoing, goTo }
}

/** The cursor after which the last page of a view begins. */
const lastPage = async (province: string, register: string, view: View): Promise<string | undefined> => {
  const query = { ...parametersOf(view), limit: String(pageSize), totals: 'false', last: 'true', columns: 'id' }
  const { start } = await ask<RecordsTold>(recordsPath(province, register), { query })
  return start ?? undefined
}
