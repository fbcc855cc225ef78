import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { Labelled } from '../app/Labelled.tsx'
import { useProvinces } from '../app/province.ts'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { meQuery, registersQuery } from '../contract/queries.ts'
import { Choose } from '../fields/Choose.tsx'
import { DateAsked } from '../fields/date/DateAsked.tsx'
import { officeDay, writtenDate } from '../fields/format.ts'
import { useOfficeNames } from '../people/use-office-names.ts'
import type { EventDeed, RoleCode } from '../../server/index.ts'
import { EventRow } from './EventRow.tsx'
import { byDay } from './history-filter.ts'
import { HistoryTabs } from './HistoryTabs.tsx'
import { type AccessFilter, accessQuery, historyPeopleQuery } from './queries.ts'
import { Wait } from './Wait.tsx'
import '../app/listing.css'
import './history.css'

const route = getRouteApi('/history/access')

const deeds: Readonly<Partial<Record<EventDeed | 'all', string>>> = {
  personalRead: 'Xem dữ liệu cá nhân',
  exported: 'Xuất dữ liệu',
  filePurged: 'Xóa nội dung tệp đính kèm',
  signInFailed: 'Đăng nhập không thành công',
  all: 'Mọi việc trong nhật ký',
}

// Who works on the server itself stands in the log under this name.
const operator = 'operator'

/** Who read data about persons, and what else the log of access keeps. */
export const AccessPage = () => {
  const search = route.useSearch()
  const navigate = useNavigate()
  const { provinces, province } = useProvinces()
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: domains } = useSuspenseQuery(registersQuery)
  const { officeName } = useOfficeNames()
  const { data: people = [] } = useQuery(historyPeopleQuery(province))
  useTitle('Nhật ký truy cập')
  const [person, register, from, to] = ['person', 'register', 'from', 'to'].map((name) => single(search, name))
  const deed = single(search, 'deed') ?? 'personalRead'
  const filter: AccessFilter = {
    deed: deed === 'all' ? undefined : (deed as EventDeed),
    person,
    register,
    from,
    to,
  }
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(accessQuery(province, filter))
  const events = data?.pages.flat() ?? []
  const titles = new Map(domains.flatMap(({ registers }) => registers.map(({ code, title }) => [code, title])))
  const nameOf = (id: string): string =>
    id === operator ? 'Người vận hành hệ thống' : (people.find((each) => each.person === id)?.name ?? id)
  const officeOf = (code: string): string => {
    const [role = '', division = null] = code.split(':')
    return officeName({ role: role as RoleCode, province: null, division })
  }
  const look = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({
      to: '.',
      search: { ...(provinces.length > 1 ? { province } : {}), deed, person, register, from, to, ...change },
    })
  return (
    <main className="page history">
      <header className="page-top">
        <h1>Nhật ký truy cập</h1>
      </header>
      <HistoryTabs province={province} />
      <div className="page-tools history-tools" role="search" aria-label="Lọc nhật ký">
        <Labelled label="Việc">
          {(box) => (
            <Choose
              {...box}
              options={Object.entries(deeds).map(([value, label]) => ({ value, label }))}
              value={deed}
              onChange={(chosen) => look({ deed: chosen ?? undefined })}
            />
          )}
        </Labelled>
        <Labelled label="Người">
          {(box) => (
            <Choose
              {...box}
              options={people.map((each) => ({ value: each.person, label: each.name }))}
              value={person}
              onChange={(chosen) => look({ person: chosen ?? undefined })}
            />
          )}
        </Labelled>
        <Labelled label="Sổ">
          {(box) => (
            <Choose
              {...box}
              options={[...titles].map(([value, label]) => ({ value, label }))}
              value={register}
              onChange={(chosen) => look({ register: chosen ?? undefined })}
            />
          )}
        </Labelled>
        <Labelled label="Từ ngày">
          {({ id }) => <DateAsked id={id} day={from} onDay={(day) => look({ from: day })} />}
        </Labelled>
        <Labelled label="Đến hết ngày">
          {({ id }) => <DateAsked id={id} day={to} onDay={(day) => look({ to: day })} />}
        </Labelled>
      </div>
      {error === null ? null : <Alert type="error" showIcon title={error.message} />}
      {error === null && !isFetching && events.length === 0 ? (
        <p>Nhật ký không có việc nào đúng với điều kiện đang lọc.</p>
      ) : null}
      {byDay(events, ({ at }) => officeDay(at)).map(({ day, done }) => (
        <section key={day} className="history-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day === me.today ? 'Hôm nay, ' : ''}
            {writtenDate(day)}
          </h2>
          <ol>
            {done.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                title={titles.get(event.register ?? '')}
                nameOf={nameOf}
                officeOf={officeOf}
              />
            ))}
          </ol>
        </section>
      ))}
      <div className="history-end" aria-live="polite">
        {isFetching ? <Wait /> : null}
        {hasNextPage && !isFetching ? <Button onClick={() => void fetchNextPage()}>Xem tiếp</Button> : null}
        {!hasNextPage && !isFetching && events.length > 0 ? <span className="quiet">Đã hết.</span> : null}
      </div>
    </main>
  )
}
