import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { Refused } from '../contract/ask.ts'
import { writtenNumber } from '../fields/format.ts'
import { type FigureAt, recordsBehindQuery } from './queries.ts'

/** The records behind a figure, each with the way to its page; those out of reach are counted. */
export const RecordsBehind = ({ at }: { readonly at: FigureAt }) => {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(recordsBehindQuery(at))
  if (error !== null)
    return <p className="quiet">{error instanceof Refused ? error.refusal.tell : 'Chưa đọc được các bản ghi.'}</p>
  const [first] = data?.pages ?? []
  if (data === undefined || first === undefined) return <p className="quiet">Đang tìm các bản ghi…</p>
  const records = data.pages.flatMap((page) => page.records)
  const left = first.total - first.outOfReach - records.length
  return (
    <>
      <p className="quiet" role="status">
        {writtenNumber(first.total)} bản ghi
        {first.outOfReach > 0 ? `, trong đó ${writtenNumber(first.outOfReach)} ngoài phạm vi được xem` : ''}
      </p>
      <ol className="records-behind">
        {records.map(({ register, id, label }) => (
          <li key={id}>
            <Link to="/registers/$register/$record" params={{ register, record: String(id) }}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Xem thêm (còn {writtenNumber(left)})
        </Button>
      ) : null}
    </>
  )
}
