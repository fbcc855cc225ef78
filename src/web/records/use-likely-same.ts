import { useEffect, useState } from 'react'
import type { LikelySame } from '../../server/index.ts'
import { type DeedSent, likelySame } from './queries.ts'

/**
 * Records that may be what is being entered, looked for as one types.
 * @returns what was found, and a way to look at once, before saving
 */
export const useLikelySame = (
  province: string,
  register: string,
  draft: Omit<DeedSent, 'reason' | 'expectedVersion'>,
) => {
  const [records, setRecords] = useState<readonly LikelySame[]>([])
  const sent = JSON.stringify(draft)
  const isEmpty = Object.keys(draft.fill ?? {}).length === 0
  useEffect(() => {
    if (isEmpty) {
      setRecords([])
      return undefined
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      // Whoever cannot be asked now is asked again before saving.
      likelySame(province, register, JSON.parse(sent) as DeedSent, stop.signal).then(setRecords, () => undefined)
    }, 600)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [province, register, sent, isEmpty])
  const look = async (): Promise<readonly LikelySame[]> => {
    const found = isEmpty ? [] : await likelySame(province, register, draft).catch(() => [])
    setRecords(found)
    return found
  }
  return { records, look }
}
