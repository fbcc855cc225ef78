import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { readFigureId } from '../figures/figure-id.ts'
import { FigureSide } from './FigureSide.tsx'
import { figuresOnSheet } from './figures-on-sheet.ts'
import { MendText } from './MendText.tsx'
import { promulgationsQuery, type ReportAsked, sheetQuery } from './queries.ts'
import { ReportBar } from './ReportBar.tsx'
import { ReadingSheet } from './reading-context.ts'
import { Sheet } from './Sheet.tsx'
import './reports.css'

const route = getRouteApi('/reports/$period')

/** The report of a period as it is printed: each figure leads to where it comes from, each text of an officer can be mended. */
export const ReportPage = () => {
  const { period } = route.useParams()
  const search = route.useSearch()
  const { province } = useProvinces()
  const { data: promulgations } = useSuspenseQuery(promulgationsQuery(province, period))
  const outline = single(search, 'outline')
  const promulgated = promulgations.find(
    (each) =>
      String(each.number) === single(search, 'number') &&
      String(each.year) === (single(search, 'year') ?? String(each.year)),
  )
  const latest = promulgations.find((each) => outline === undefined || each.outline === outline)
  const head = single(search, 'now') === undefined ? (promulgated ?? latest) : undefined
  const asked: ReportAsked = {
    province,
    period,
    outline,
    promulgation: head === undefined ? undefined : { year: head.year, number: head.number },
  }
  const { data: report } = useSuspenseQuery(sheetQuery(asked))
  useTitle(`Báo cáo ${report.period.title}`)
  return (
    <main className="report">
      <ReportBar asked={asked} report={report} head={head} promulgations={promulgations} />
      <Read key={`${province} ${period}`} asked={asked} report={report} figure={single(search, 'figure')} />
    </main>
  )
}

type ReadProps = {
  readonly asked: ReportAsked
  readonly report: ReturnType<typeof useReport>
  readonly figure: string | undefined
}

const useReport = (asked: ReportAsked) => useSuspenseQuery(sheetQuery(asked)).data

const Read = ({ asked, report, figure }: ReadProps) => {
  const navigate = useNavigate()
  const [place, setPlace] = useState<string>()
  const [focus, setFocus] = useState<'panel' | 'reading'>('reading')
  const [mending, setMending] = useState<string>()
  const { province, period } = asked
  const figures = useMemo(() => figuresOnSheet(report.sheet), [report.sheet])
  const isShown = (id: string): boolean => figure !== undefined && shortId(id, period) === shortId(figure, period)
  const atPlace = figures.find(({ name, id }) => name === place && isShown(id))
  const shown = (atPlace ?? figures.find(({ id }) => isShown(id)))?.name

  // Who comes from the page of a record is brought to where its figure stands.
  const arrival = useRef(shown)
  useEffect(() => {
    if (arrival.current !== undefined) document.getElementById(arrival.current)?.scrollIntoView({ block: 'center' })
  }, [])

  const show = (id: string | undefined): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, figure: id }), replace: true, resetScroll: false })
  const onFigure = (id: string, name: string, to: 'panel' | 'reading'): void => {
    const read = readFigureId(id)
    if (read?.kind === 'value') {
      if (to === 'panel')
        void navigate({
          to: '/registers/$register/$record',
          params: { register: read.register, record: read.record },
          search: { province },
        })
      return
    }
    setPlace(name)
    setFocus(to)
    show(shortId(id, period))
  }
  const isDraft = asked.promulgation === undefined && report.to !== undefined
  const editor =
    mending === undefined || report.to === undefined ? undefined : (
      <MendText
        key={mending}
        province={province}
        period={period}
        to={report.to}
        source={mending}
        onClosed={() => setMending(undefined)}
      />
    )
  const reading = {
    shown: figure === undefined ? undefined : shown,
    first: place ?? figures[0]?.name,
    onFigure,
    onMend: isDraft ? setMending : undefined,
    mending: mending === undefined || editor === undefined ? undefined : { source: mending, editor },
  }
  return (
    <div className={`report-reading${figure === undefined ? '' : ' with-panel'}`}>
      <div className={`report-paper${isDraft ? ' draft' : ''}`}>
        <ReadingSheet value={reading}>
          <Sheet sheet={report.sheet} style={report.style} />
        </ReadingSheet>
      </div>
      {figure === undefined ? null : (
        <FigureSide
          key={place}
          asked={asked}
          id={figure}
          takesFocus={focus === 'panel'}
          onFigure={show}
          onClosed={() => {
            show(undefined)
            if (shown !== undefined) document.getElementById(shown)?.focus()
          }}
        />
      )}
    </div>
  )
}

/** An id without the period of the page. */
const shortId = (id: string, period: string): string =>
  id.endsWith(`@${period}`) ? id.slice(0, -period.length - 1) : id
