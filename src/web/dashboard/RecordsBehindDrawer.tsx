import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { writtenNumber } from '../fields/format.ts'
import { type FigureAsked, recordsBehindQuery } from './dashboard-queries.ts'
import { RecordsDrawer } from './RecordsDrawer.tsx'

const aPage = 100
const most = 5000

type RecordsBehindDrawerProps = { readonly asked: FigureAsked; readonly title: string; readonly onClose: () => void }

/** Exactly the records behind a figure or one of its parts. */
export const RecordsBehindDrawer = ({ asked, title, onClose }: RecordsBehindDrawerProps) => {
  const { province } = useProvinces()
  const [limit, setLimit] = useState(aPage)
  const fetched = useQuery(recordsBehindQuery(province, asked, limit))
  const { total = 0, outOfReach = 0 } = fetched.data ?? {}
  const told = [
    total === 0 ? 'Không có bản ghi nào.' : `${writtenNumber(total)} bản ghi tạo nên số liệu này`,
    outOfReach > 0 ? `, trong đó ${writtenNumber(outOfReach)} bản ghi ngoài phạm vi được xem.` : '',
  ].join('')
  const onMore = limit >= most ? undefined : () => setLimit(Math.min(most, limit * 5))
  return <RecordsDrawer title={title} fetched={fetched} told={told} onMore={onMore} onClose={onClose} />
}
