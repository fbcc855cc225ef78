import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Alert, App, Spin, Tag } from 'antd'
import { useProvinces } from '../app/province.ts'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { Refused } from '../contract/ask.ts'
import { meQuery, registerQuery } from '../contract/queries.ts'
import { DeedDrawer } from './DeedDrawer.tsx'
import { LifeLine } from './LifeLine.tsx'
import { NextDeeds } from './NextDeeds.tsx'
import { type At, recordQuery } from './queries.ts'
import { RecordFields } from './RecordFields.tsx'
import { RecordFigures } from './RecordFigures.tsx'
import { RecordFiles } from './RecordFiles.tsx'
import { RecordHistory } from './RecordHistory.tsx'
import './records.css'

const route = getRouteApi('/registers/$register/$record')

/** A record: what it is called, its life, what may be done with it, its fields, files, figures and history. */
export const RecordPage = () => {
  const { register: code, record } = route.useParams()
  const deed = single(route.useSearch(), 'do')
  const { province } = useProvinces()
  const { data: register } = useSuspenseQuery(registerQuery(code))
  const { data: me } = useSuspenseQuery(meQuery)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const at: At = { province, register: code, record: Number(record) }
  const { data: page, error } = useQuery(recordQuery(at))
  useTitle(page?.label.trim() ?? register.title)

  const setDeed = (next: string | undefined): void =>
    void navigate({
      to: '/registers/$register/$record',
      params: { register: code, record },
      search: (before) => ({ ...before, do: next }),
      resetScroll: false,
    })

  return (
    <main className="record-page">
      <nav className="record-path" aria-label="Đường dẫn">
        <Link to="/registers/$register" params={{ register: code }}>
          {register.title}
        </Link>
      </nav>
      {page === undefined ? (
        error instanceof Refused ? (
          <Alert type="info" showIcon title={error.refusal.tell} />
        ) : (
          <Spin description="Đang tải" />
        )
      ) : (
        <>
          <header className="record-head">
            <h1>{page.label.trim() || `Bản ghi số ${page.id}`}</h1>
            <Tag color="blue">{page.stateName}</Tag>
            <span className="quiet">Bản ghi số {page.id}</span>
          </header>
          <LifeLine page={page} />
          <NextDeeds register={register} page={page} onDeed={setDeed} />
          <div className="record-columns">
            <div>
              <RecordFields register={register} page={page} province={province} />
              <RecordHistory at={at} />
            </div>
            <div>
              <RecordFiles at={at} page={page} today={me.today} />
              <RecordFigures key={page.id} at={at} page={page} today={me.today} />
            </div>
          </div>
          <DeedDrawer
            at={at}
            register={register}
            page={page}
            deed={deed}
            onClose={() => setDeed(undefined)}
            onDone={({ title, isDangerous }) => {
              void message.success(`Đã ghi: ${title}.`)
              if (isDangerous) void navigate({ to: '/registers/$register', params: { register: code } })
              else setDeed(undefined)
            }}
          />
        </>
      )}
    </main>
  )
}
