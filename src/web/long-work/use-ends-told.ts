import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useEffect, useRef } from 'react'
import type { WorkTold } from '../../server/index.ts'
import { isUnfinished } from '../contract/long-work.ts'
import { forgetRecords } from '../contract/queries.ts'

/** Tells of work that ends while the page is open, and forgets records that an import has changed. */
export const useEndsTold = (province: string, works: readonly WorkTold[] | undefined): void => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const seen = useRef<{ readonly province: string; readonly ended: ReadonlySet<string> }>(undefined)
  useEffect(() => {
    if (works === undefined) return
    const ended = works.filter((work) => !isUnfinished(work))
    // What had ended before the page was opened is no news.
    const news = seen.current?.province === province ? ended.filter(({ id }) => !seen.current?.ended.has(id)) : []
    seen.current = { province, ended: new Set(ended.map(({ id }) => id)) }
    for (const { kind, state, title, tell } of news) {
      if (kind === 'import') void forgetRecords(client, province)
      if (state === 'done') void message.success(`${title}: ${tell ?? 'đã xong.'}`)
      if (state === 'failed') void message.error(`${title}: ${tell ?? 'không xong.'}`, 8)
    }
  }, [works, province, client, message])
}
