import type { WorkTold } from '../../server/index.ts'
import { writtenNumber } from '../fields/format.ts'

const states: Readonly<Record<WorkTold['state'], string>> = {
  waiting: 'Đang chờ',
  running: 'Đang chạy',
  done: 'Đã xong',
  failed: 'Không xong',
  cancelled: 'Đã hủy',
}

/** How the state of work is called. */
export const stateName = ({ state, isCancelling }: WorkTold): string => (isCancelling ? 'Đang dừng' : states[state])

/** How far work is, in words: «Đang ghi vào sổ: 2.000 trên 20.000». */
export const progressInWords = ({ state, doing, done, of }: WorkTold): string => {
  if (state === 'waiting') return 'Chờ đến lượt'
  if (doing === null) return 'Bắt đầu'
  return of === null ? `${doing}: ${writtenNumber(done)}` : `${doing}: ${writtenNumber(done)} trên ${writtenNumber(of)}`
}

/** How far work is, in per cent; undefined where nobody knows how much there is. */
export const percentOf = ({ done, of }: WorkTold): number | undefined =>
  of === null || of === 0 ? undefined : Math.min(100, Math.floor((100 * done) / of))

/** The size of a file, «1,2 MB». */
export const writtenSize = (bytes: number): string => {
  const kilo = 1024
  if (bytes < kilo * kilo) return `${writtenNumber(Math.max(1, Math.round(bytes / kilo)))} kB`
  return `${writtenNumber((bytes / kilo / kilo).toFixed(1))} MB`
}
