import { SettingOutlined } from '@ant-design/icons'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Alert, Button, Spin } from 'antd'
import { useState } from 'react'
import type { Dashboard } from '../../server/index.ts'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { meQuery } from '../contract/queries.ts'
import { writtenDate } from '../fields/format.ts'
import { useAddress } from './address.ts'
import { ArrangeDashboard } from './ArrangeDashboard.tsx'
import { dashboardQuery, type FigureAsked, runningPeriod } from './dashboard-queries.ts'
import { DivisionChoice, wholeDepartment } from './DivisionChoice.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { OverduePanel, overdueIndicator } from './OverduePanel.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import { PlacesPanel } from './PlacesPanel.tsx'
import { PlansPanel } from './PlansPanel.tsx'
import { RecordsBehindDrawer } from './RecordsBehindDrawer.tsx'
import { StatesPanel } from './StatesPanel.tsx'
import './dashboard.css'

/** Who may choose the indicators of the dashboard; the server asks again. */
const arrangers: ReadonlySet<string> = new Set(['officeCompiler', 'deputyDirector', 'director'])

/** The figures of a department at a glance; every one of them is the one of the report, and leads to its records. */
export const DashboardPage = () => {
  const { province, name } = useProvinces()
  const { data: me } = useSuspenseQuery(meQuery)
  const { read, write } = useAddress()
  const [isArranging, setArranging] = useState(false)
  useTitle('Bảng điều hành')
  const period = read('period') ?? runningPeriod
  const division = read('division') ?? wholeDepartment
  const { data, error } = useQuery(
    dashboardQuery(province, period, division === wholeDepartment ? undefined : division),
  )
  const mayArrange = me.offices.some((office) => office.province === province && arrangers.has(office.role))
  return (
    <main className="dashboard">
      <div className="page-head">
        <h1>Bảng điều hành – {name}</h1>
        <PeriodChoice
          period={period}
          thisYear={Number(me.today.slice(0, 4))}
          onChange={(chosen) => write({ period: chosen })}
        />
        <DivisionChoice division={division} onChange={(chosen) => write({ division: chosen })} />
        {mayArrange ? (
          <Button icon={<SettingOutlined />} disabled={data === undefined} onClick={() => setArranging(true)}>
            Chọn chỉ tiêu
          </Button>
        ) : null}
      </div>
      {error === null ? null : <Alert type="error" title={error.message} />}
      {data === undefined ? error === null ? <Spin description="Đang tính số liệu" /> : null : <Whole data={data} />}
      {isArranging && data !== undefined ? (
        <ArrangeDashboard shown={data.figures.map(({ indicator }) => indicator)} onClose={() => setArranging(false)} />
      ) : null}
    </main>
  )
}

const Whole = ({ data }: { readonly data: Dashboard }) => {
  const { read, write } = useAddress()
  const [looked, setLooked] = useState<{ readonly asked: FigureAsked; readonly title: string }>()
  const { period, figures, domains, plans, stray } = data
  const shown = read('show')
  const open =
    looked ??
    (shown === undefined
      ? undefined
      : {
          asked: { period, indicator: shown, part: null },
          title: figures.find(({ indicator }) => indicator === shown)?.title ?? shown,
        })
  const look = (asked: FigureAsked, title: string) => setLooked({ asked, title })
  return (
    <>
      <p className="quiet">
        Kỳ {data.title}: từ {writtenDate(data.from)} đến {writtenDate(data.to)}. Mỗi số là số của báo cáo cùng kỳ; bấm
        vào số, cột hoặc vùng để xem đúng các bản ghi.
      </p>
      <div className="panels">
        <StatesPanel
          figures={figures}
          onChosen={({ indicator, title }, part) => look({ period, indicator, part }, title)}
        />
        <PlacesPanel
          figures={figures}
          onChosen={({ indicator, title }, part) => look({ period, indicator, part }, title)}
        />
        <OverduePanel
          figure={figures.find(({ indicator }) => indicator === overdueIndicator)}
          period={period}
          onChosen={look}
        />
        <PlansPanel plans={plans} stray={stray} onChosen={look} />
      </div>
      {domains.map(({ code, title }) => (
        <FiguresTable
          key={code}
          title={title}
          figures={figures.filter(({ domain }) => domain === code)}
          period={period}
          onChosen={look}
        />
      ))}
      {figures.length === 0 ? <p>Không có chỉ tiêu nào của phòng, đơn vị này trên bảng điều hành.</p> : null}
      {open === undefined ? null : (
        <RecordsBehindDrawer
          asked={open.asked}
          title={open.title}
          onClose={() => {
            setLooked(undefined)
            if (shown !== undefined) write({ show: undefined })
          }}
        />
      )}
    </>
  )
}
