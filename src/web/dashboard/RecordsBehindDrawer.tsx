import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Drawer, Spin } from 'antd'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { writtenNumber } from '../fields/format.ts'
import { type FigureAsked, recordsBehindQuery } from './dashboard-queries.ts'

const aPage = 100
const most = 5000

type RecordsBehindDrawerProps = { readonly asked: FigureAsked; readonly title: string; readonly onClose: () => void }

/** Exactly the records behind a figure or one of its parts. */
export const RecordsBehindDrawer = ({ asked, title, onClose }: RecordsBehindDrawerProps) => {
  const { province } = useProvinces()
  const [limit, setLimit] = useState(aPage)
  const { data, error, isFetching } = useQuery(recordsBehindQuery(province, asked, limit))
  return (
    <Drawer open title={title} size={520} onClose={onClose}>
      {error === null ? null : <Alert type="info" title={error.message} />}
      {data === undefined ? (
        error === null ? (
          <Spin description="Đang tải các bản ghi" />
        ) : null
      ) : (
        <>
          <p role="status">
            {data.total === 0 ? 'Không có bản ghi nào.' : `${writtenNumber(data.total)} bản ghi tạo nên số liệu này`}
            {data.outOfReach > 0 ? `, trong đó ${writtenNumber(data.outOfReach)} bản ghi ngoài phạm vi được xem.` : ''}
          </p>
          <ol className="records-behind">
            {data.records.map(({ register, id, label }) => (
              <li key={`${register} ${id}`}>
                <Link to="/registers/$register/$record" params={{ register, record: String(id) }}>
                  {label}
                </Link>
              </li>
            ))}
          </ol>
          {data.next === null || limit >= most ? null : (
            <Button loading={isFetching} onClick={() => setLimit(Math.min(most, limit * 5))}>
              Xem thêm
            </Button>
          )}
        </>
      )}
    </Drawer>
  )
}
