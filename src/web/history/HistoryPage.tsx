import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { meQuery } from '../contract/queries.ts'
import { officeDay, writtenDate } from '../fields/format.ts'
import { ActRow } from './ActRow.tsx'
import { byDay, filterOf, type HistoryFilter } from './history-filter.ts'
import { HistoryFilters } from './HistoryFilters.tsx'
import { HistoryTabs } from './HistoryTabs.tsx'
import { historyFile, historyQuery } from './queries.ts'
import { Wait } from './Wait.tsx'
import '../app/listing.css'
import './history.css'

const route = getRouteApi('/history')

/** Who did what, by person, register, record and day, as sentences that lead to their records. */
export const HistoryPage = () => {
  const filter = filterOf(route.useSearch())
  const navigate = useNavigate()
  const { provinces, province } = useProvinces()
  const { data: me } = useSuspenseQuery(meQuery)
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(historyQuery(province, filter))
  useTitle('Lịch sử: ai đã làm gì')
  const acts = data?.pages.flatMap((page) => page.acts) ?? []
  const look = (next: HistoryFilter): void =>
    void navigate({ to: '.', search: { ...(provinces.length > 1 ? { province } : {}), ...next } })
  const isAsked = Object.keys(filter).length > 0
  return (
    <main className="page history">
      <header className="page-top">
        <h1>Lịch sử</h1>
        <Button icon={<DownloadOutlined />} href={historyFile(province, filter)}>
          Xuất CSV
        </Button>
      </header>
      <HistoryTabs province={province} />
      <HistoryFilters
        province={province}
        filter={filter}
        nameOf={(person) => acts.find((act) => act.person === person)?.personName}
        fault={undefined}
        onFilter={look}
      />
      {error === null ? null : (
        <Alert
          type="error"
          showIcon
          title={error.message}
          action={<Button onClick={() => look({})}>Bỏ mọi điều kiện</Button>}
        />
      )}
      {error === null && !isFetching && acts.length === 0 ? (
        <p>{isAsked ? 'Không có bút toán nào đúng với điều kiện đang lọc.' : 'Chưa có bút toán nào trong sổ.'}</p>
      ) : null}
      {byDay(acts, ({ recordedAt }) => officeDay(recordedAt)).map(({ day, done }) => (
        <section key={day} className="history-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day === me.today ? 'Hôm nay, ' : ''}
            {writtenDate(day)}
          </h2>
          <ol>
            {done.map((act) => (
              <ActRow key={`${act.register} ${act.record} ${act.seq}`} act={act} filter={filter} onFilter={look} />
            ))}
          </ol>
        </section>
      ))}
      <div className="history-end" aria-live="polite">
        {isFetching ? <Wait /> : null}
        {hasNextPage && !isFetching ? <Button onClick={() => void fetchNextPage()}>Xem tiếp</Button> : null}
        {!hasNextPage && !isFetching && acts.length > 0 ? <span className="quiet">Đã hết.</span> : null}
      </div>
    </main>
  )
}
