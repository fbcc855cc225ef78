import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Button, Empty, Spin } from 'antd'
import { useCallback, useEffect, useMemo } from 'react'
import { useProvinces } from '../app/province.ts'
import { readSearch, single, writeSearch } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { meQuery, registerQuery } from '../contract/queries.ts'
import { isNumber } from '../fields/field-kind.ts'
import type { ListedRecord } from '../../server/index.ts'
import { choosable, shownColumns } from './columns.ts'
import { useEdges } from './edges.ts'
import { FilterTags } from './FilterTags.tsx'
import { RecordGrid } from './RecordGrid.tsx'
import { rowsQuery, totalsQuery } from './records-asked.ts'
import { mayOpen } from '../records/may-open.ts'
import { useStart } from './start.ts'
import { Toolbar } from './Toolbar.tsx'
import { parametersOf, type View, viewOf } from './view.ts'
import './registers.css'

const route = getRouteApi('/registers/$register')

/** The records of a register as a table; what is seen of it stands in the address. */
export const RegisterPage = () => {
  const { register: code } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const { provinces, province } = useProvinces()
  const { data: register } = useSuspenseQuery(registerQuery(code))
  const { data: me } = useSuspenseQuery(meQuery)
  useTitle(register.title)

  const view = useMemo(() => viewOf(search), [search])
  const key = `${code} ${province} ${writeSearch(parametersOf(view))}`
  const { start, onTop, setCursors, jump } = useStart(key, single(search, 'after'))

  const edges = useEdges({ province, register: code, view, looked: key }, jump)

  const rows = useInfiniteQuery(rowsQuery(province, code, view, start))
  const { fetchNextPage, hasNextPage, isFetching } = rows
  const pages = rows.data?.pages
  useEffect(
    () => setCursors((rows.data?.pageParams ?? []) as readonly (string | undefined)[]),
    [rows.data?.pageParams, setCursors],
  )
  const records = useMemo(() => pages?.flatMap((page) => page.records) ?? [], [pages])
  const all = useMemo(() => choosable(register, pages?.[0]?.withheld ?? []), [register, pages])
  const columns = useMemo(() => shownColumns(all, view), [all, view])
  const numbers = all.filter(isNumber).map(({ name }) => name)
  const totals = useQuery({ ...totalsQuery(province, code, view, numbers), enabled: pages !== undefined })

  const look = (next: View, replace = false): void =>
    void navigate({
      to: '.',
      search: { ...(provinces.length > 1 ? { province } : {}), ...parametersOf(next) },
      replace,
    })
  const addressOf = useCallback(
    ({ id }: ListedRecord) =>
      `/registers/${code}/${id}${provinces.length > 1 ? `?province=${encodeURIComponent(province)}` : ''}`,
    [code, provinces.length, province],
  )
  const onOpen = useCallback(
    (record: ListedRecord) => void navigate({ href: addressOf(record) }),
    [navigate, addressOf],
  )
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])

  return (
    <main className="register">
      <Toolbar
        register={register}
        province={province}
        view={view}
        all={all}
        columns={columns}
        total={totals.data?.total}
        canOpen={mayOpen(me, register, province)}
        onView={look}
        onSaved={({ query }) => look(viewOf(readSearch(query)))}
      />
      <FilterTags columns={all} view={view} province={province} onView={look} />
      {start === undefined ? null : (
        <p className="register-start">
          Danh sách đang bắt đầu từ giữa sổ.{' '}
          <Button size="small" onClick={() => look(view)}>
            Về đầu sổ
          </Button>
        </p>
      )}
      {rows.error === null ? (
        <RecordGrid
          key={code}
          register={code}
          title={register.title}
          looked={key}
          columns={columns}
          records={records}
          totals={totals.data}
          view={view}
          province={province}
          onView={look}
          addressOf={addressOf}
          onOpen={onOpen}
          onTop={onTop}
          onNearEnd={onNearEnd}
          holds={{ first: start === undefined, last: !hasNextPage }}
          edge={edges.edge}
          onEdge={(side) => void edges.goTo(side)}
        />
      ) : (
        <Alert
          type="error"
          showIcon
          title={rows.error.message}
          action={<Button onClick={() => look(viewOf({}))}>Bỏ mọi điều kiện</Button>}
        />
      )}
      {records.length === 0 && rows.isSuccess && !isFetching ? (
        <Empty
          className="register-empty"
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            key.endsWith(' ') ? 'Sổ chưa có bản ghi nào.' : 'Không có bản ghi nào đúng với điều kiện đang lọc.'
          }
        />
      ) : null}
      <div className="register-wait" aria-live="polite">
        {isFetching || edges.isGoing ? <Spin size="small" aria-label="Đang tải" /> : null}
      </div>
    </main>
  )
}
