import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useEffect, useRef } from 'react'
import type { WorkTold } from '../../server/index.ts'
import { isUnfinished } from '../contract/long-work.ts'

/** Tells of work that ends while the page is open, and forgets records that an import has changed. */
export const useEndsTold = (province: string, works: readonly WorkTold[]): void => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const going = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    for (const work of works) {
      if (isUnfinished(work) || !going.current.has(work.id)) continue
      if (work.kind === 'import') void client.invalidateQueries({ queryKey: ['records', province] })
      if (work.state === 'done') void message.success(`${work.title}: ${work.tell ?? 'đã xong.'}`)
      if (work.state === 'failed') void message.error(`${work.title}: ${work.tell ?? 'không xong.'}`, 8)
    }
    going.current = new Set(works.filter(isUnfinished).map(({ id }) => id))
  }, [works, province, client, message])
}
