import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Spin } from 'antd'
import { useState } from 'react'
import type { HomeTold } from '../../server/index.ts'
import { Home as RegistersByDomain } from '../app/Home.tsx'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { Refused } from '../contract/ask.ts'
import { meQuery } from '../contract/queries.ts'
import { useAddress } from '../dashboard/address.ts'
import { type FigureAsked, homeQuery } from '../dashboard/dashboard-queries.ts'
import { DivisionChoice, wholeDepartment } from '../dashboard/DivisionChoice.tsx'
import { FiguresTable } from '../dashboard/FiguresTable.tsx'
import { PlansPanel } from '../dashboard/PlansPanel.tsx'
import { RecordsBehindDrawer } from '../dashboard/RecordsBehindDrawer.tsx'
import { DateAsked } from '../fields/date/DateAsked.tsx'
import { OpenWork } from './OpenWork.tsx'
import { WorkTable } from './WorkTable.tsx'
import '../dashboard/dashboard.css'
import './home.css'

/** The first page of a division: what is late, due and waiting, and the figures of the running period. */
export const HomePage = () => {
  const { province, name } = useProvinces()
  const { data: me } = useSuspenseQuery(meQuery)
  const { read, write } = useAddress()
  useTitle('Trang đầu')
  const [on, division] = [read('on'), read('division')]
  const { data, error } = useQuery(homeQuery(province, { on, division }))
  // Who keeps people and keys reads no record, and is shown what there is.
  if (error instanceof Refused && error.refusal.status === 403) return <RegistersByDomain />
  return (
    <main className="home-page">
      <div className="page-head">
        <h1>Trang đầu – {name}</h1>
        <label className="quiet" htmlFor="home-day">
          Tính đến ngày
        </label>
        <div className="home-day">
          <DateAsked id="home-day" day={on ?? me.today} onDay={(day) => write({ on: day })} />
        </div>
        <DivisionChoice
          division={division ?? data?.division ?? wholeDepartment}
          onChange={(chosen) => write({ division: chosen })}
        />
      </div>
      {error === null ? null : <Alert type="error" title={error.message} />}
      {data === undefined ? (
        error === null ? (
          <Spin description="Đang tính việc và số liệu" />
        ) : null
      ) : (
        <Whole data={data} today={me.today} />
      )}
    </main>
  )
}

const Whole = ({ data, today }: { readonly data: HomeTold; readonly today: string }) => {
  const { work, dashboard, on, division } = data
  const [looked, setLooked] = useState<{ readonly asked: FigureAsked; readonly title: string }>()
  const look = (asked: FigureAsked, title: string) => setLooked({ asked, title })
  const { figures, domains, period, title, plans, stray } = dashboard
  return (
    <>
      <WorkTable work={work} on={on} />
      <div className="panels">
        <OpenWork open={work.open} on={on} division={division} today={today} />
        <PlansPanel plans={plans} stray={stray} onChosen={look} />
      </div>
      <section aria-labelledby="home-figures">
        <div className="page-head">
          <h2 id="home-figures">Số liệu {title}</h2>
          <Link to="/dashboard" search={(before) => ({ ...before, on: undefined, period })}>
            Bảng điều hành
          </Link>
        </div>
        {domains.map(({ code, title: domain }) => (
          <FiguresTable
            key={code}
            title={domain}
            figures={figures.filter((figure) => figure.domain === code)}
            period={period}
            onChosen={look}
          />
        ))}
        {figures.length === 0 ? (
          <p className="quiet">Phòng, đơn vị này không có chỉ tiêu trên bảng điều hành.</p>
        ) : null}
      </section>
      {looked === undefined ? null : (
        <RecordsBehindDrawer asked={looked.asked} title={looked.title} onClose={() => setLooked(undefined)} />
      )}
    </>
  )
}
