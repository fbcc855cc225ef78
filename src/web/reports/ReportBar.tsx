import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import type { ReportSheet } from '../../server/index.ts'
import { writtenDate } from '../fields/format.ts'
import { holdsWords } from '../fields/plain-text.ts'
import { capital } from './capital.ts'
import { Closings } from './Closings.tsx'
import { Promulgate } from './Promulgate.tsx'
import {
  departmentRightsQuery,
  outlinesQuery,
  type PromulgationHeadTold,
  type ReportAsked,
  reportsQuery,
} from './queries.ts'
import { ReportFiles } from './ReportFiles.tsx'
import { Restatement } from './Restatement.tsx'

type Props = {
  readonly asked: ReportAsked
  readonly report: ReportSheet
  /** The promulgated report that is shown. */
  readonly head: PromulgationHeadTold | undefined
  readonly promulgations: readonly PromulgationHeadTold[]
}

/** Above the paper: which report it is, its files, and what can be done with it. */
export const ReportBar = (props: Props) => {
  const { asked, report, head } = props
  return (
    <div className="report-bar">
      <div className="report-choices" role="group" aria-label="Chọn báo cáo">
        <PeriodChoice asked={asked} report={report} />
        <OutlineChoice asked={asked} report={report} />
        <VersionChoice {...props} />
      </div>
      <div className="report-deeds">
        <ReportFiles asked={asked} />
        <ClosingDeed asked={asked} />
        {head === undefined ? <PromulgateDeed asked={asked} report={report} /> : <RestatementDeed {...props} />}
      </div>
    </div>
  )
}

const PeriodChoice = ({ asked: { province, period }, report }: Pick<Props, 'asked' | 'report'>) => {
  const { data: years } = useQuery(reportsQuery(province))
  const navigate = useNavigate()
  const listed = (years ?? []).map(({ year, periods }) => ({
    label: String(year),
    options: periods.map((each) => ({ value: each.period, label: capital(each.title) })),
  }))
  const isListed = listed.some(({ options }) => options.some(({ value }) => value === period))
  const own = { label: 'Đang xem', options: [{ value: period, label: capital(report.period.title) }] }
  return (
    <Select
      className="report-period"
      aria-label="Kỳ báo cáo"
      value={period}
      options={isListed ? listed : [own, ...listed]}
      showSearch={{ filterOption: (typed, option) => holdsWords(String(option?.label), typed) }}
      popupMatchSelectWidth={260}
      onChange={(chosen) =>
        void navigate({
          to: '/reports/$period',
          params: { period: chosen },
          // A figure of the period goes along; an outline, a number and another span may not fit the other period.
          search: ({ figure, province: of }) => ({
            province: of,
            ...(typeof figure === 'string' && !figure.includes('@') ? { figure } : {}),
          }),
        })
      }
    />
  )
}

const OutlineChoice = ({ asked: { province, period }, report }: Pick<Props, 'asked' | 'report'>) => {
  const { data: outlines = [] } = useQuery(outlinesQuery(province, period))
  const navigate = useNavigate()
  const options = outlines.map(({ code, title }) => ({ value: code, label: title }))
  const isKnown = options.some(({ value }) => value === report.outline.code)
  const own = { value: report.outline.code, label: report.outline.title ?? report.outline.code }
  if (options.length <= 1 && isKnown) return null
  return (
    <Select
      className="report-outline"
      aria-label="Đề cương"
      value={report.outline.code}
      options={isKnown ? options : [own, ...options]}
      popupMatchSelectWidth={360}
      onChange={(outline) =>
        void navigate({
          to: '.',
          search: ({ number: _number, year: _year, ...before }) => ({ ...before, outline, now: undefined }),
        })
      }
    />
  )
}

const today = 'now'

const VersionChoice = ({ head, promulgations }: Props) => {
  const navigate = useNavigate()
  if (promulgations.length === 0) return null
  const keyOf = ({ year, number }: PromulgationHeadTold): string => `${year}/${number}`
  return (
    <Select
      className="report-version"
      aria-label="Bản báo cáo"
      value={head === undefined ? today : keyOf(head)}
      options={[
        ...promulgations.map((each) => ({
          value: keyOf(each),
          label: `Đã ban hành: ${each.number}/${each.symbol} ngày ${writtenDate(each.promulgatedOn)}`,
        })),
        { value: today, label: 'Lập lại từ sổ hôm nay' },
      ]}
      popupMatchSelectWidth={320}
      onChange={(chosen) => {
        const [year, number] = chosen.split('/')
        void navigate({
          to: '.',
          search: (before) => ({
            ...before,
            ...(chosen === today ? { now: '1', number: undefined, year: undefined } : { now: undefined, number, year }),
          }),
        })
      }}
    />
  )
}

const ClosingDeed = ({ asked: { province, period } }: Pick<Props, 'asked'>) => {
  const [isOpen, setOpen] = useState(false)
  const { data: years } = useQuery(reportsQuery(province))
  const found = years?.flatMap(({ periods }) => periods).find((each) => each.period === period)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Chốt số liệu{found === undefined ? '' : ` (${found.closed}/${found.divisions})`}
      </Button>
      <Drawer title="Chốt số liệu của kỳ" open={isOpen} onClose={() => setOpen(false)} size={520}>
        {isOpen ? <Closings province={province} period={period} /> : null}
      </Drawer>
    </>
  )
}

const PromulgateDeed = ({ asked, report }: Pick<Props, 'asked' | 'report'>) => {
  const [isOpen, setOpen] = useState(false)
  const { data: rights } = useQuery(departmentRightsQuery(asked.province))
  const navigate = useNavigate()
  if (rights?.promulgate !== true) return null
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        Ban hành…
      </Button>
      <Promulgate
        asked={{ ...asked, outline: report.outline.code }}
        title={`báo cáo ${report.period.title}`}
        isOpen={isOpen}
        onClosed={() => setOpen(false)}
        onDone={({ year, number }) => {
          setOpen(false)
          void navigate({
            to: '.',
            search: (before) => ({ ...before, now: undefined, number: String(number), year: String(year) }),
          })
        }}
      />
    </>
  )
}

const RestatementDeed = ({ asked: { province }, head }: Props) => {
  const [isOpen, setOpen] = useState(false)
  if (head === undefined) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>Số liệu điều chỉnh</Button>
      <Drawer title="Số liệu điều chỉnh" open={isOpen} onClose={() => setOpen(false)} size={560}>
        {isOpen ? <Restatement province={province} numbered={head} /> : null}
      </Drawer>
    </>
  )
}
