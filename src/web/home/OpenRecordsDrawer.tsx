import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { type OpenAsked, openRecordsQuery } from '../dashboard/dashboard-queries.ts'
import { RecordsDrawer } from '../dashboard/RecordsDrawer.tsx'
import { writtenDate, writtenNumber } from '../fields/format.ts'

const aPage = 100
const most = 5000

type Props = {
  readonly asked: OpenAsked
  readonly title: string
  readonly today: string
  readonly onClose: () => void
}

/** Exactly the records that stood in a state of work on the day of the page, as many as are counted there. */
export const OpenRecordsDrawer = ({ asked, title, today, onClose }: Props) => {
  const { province } = useProvinces()
  const [limit, setLimit] = useState(aPage)
  const fetched = useQuery(openRecordsQuery(province, asked, limit))
  const { total = 0 } = fetched.data ?? {}
  return (
    <RecordsDrawer
      title={title}
      fetched={fetched}
      told={`${writtenNumber(total)} bản ghi ở trạng thái này vào ngày ${writtenDate(asked.on)}.`}
      onMore={limit >= most ? undefined : () => setLimit(Math.min(most, limit * 5))}
      onClose={onClose}
    >
      {asked.on === today ? null : (
        <p className="quiet">
          Trạng thái hôm nay có thể đã khác:{' '}
          <Link to="/registers/$register" params={{ register: asked.register }} search={{ 'where.state': asked.state }}>
            mở bảng của sổ theo trạng thái hôm nay
          </Link>
          .
        </p>
      )}
    </RecordsDrawer>
  )
}
