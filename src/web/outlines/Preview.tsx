import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Select } from 'antd'
import { single } from '../app/search.ts'
import { capital } from '../reports/capital.ts'
import { reportsQuery } from '../reports/queries.ts'
import { Sheet } from '../reports/Sheet.tsx'
import { previewQuery, type Seen } from './queries.ts'

type PreviewProps = {
  readonly province: string
  /** The kinds of periods of which a report may be seen. */
  readonly kinds: readonly string[]
  readonly seen: Seen
}

/** The report as it would be, on the real figures of a period; it follows what is written. */
export const Preview = ({ province, kinds, seen }: PreviewProps) => {
  const { period, periods, choose } = usePreviewPeriod(province, kinds)
  const { data, error, isFetching } = useQuery({
    ...previewQuery(province, period, seen),
    enabled: period !== '',
    retry: false,
  })
  return (
    <section className="outline-preview" aria-label="Xem trước" aria-busy={isFetching}>
      <div className="outline-preview-bar">
        <label>
          <span>Xem trước trên số liệu của</span>
          <Select
            aria-label="Kỳ xem trước"
            value={period}
            options={periods}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={choose}
          />
        </label>
        <span className="quiet" role="status">
          {isFetching ? 'Đang lập…' : ''}
        </span>
      </div>
      {error === null ? null : <Alert type="warning" title={error.message} />}
      {/* What scrolls is reached by the keyboard. */}
      <div className="report-paper draft outline-paper" tabIndex={0} role="region" aria-label="Tờ báo cáo">
        {data === undefined ? null : <Sheet sheet={data.sheet} style={data.style} />}
      </div>
    </section>
  )
}

/** The period of the preview, kept in the address: the latest of these kinds where it names none. */
export const usePreviewPeriod = (province: string, kinds: readonly string[]) => {
  const { data: years } = useSuspenseQuery(reportsQuery(province))
  const asked = single(useSearch({ strict: false }), 'period')
  const navigate = useNavigate()
  const all = years.flatMap(({ periods }) => periods)
  const fitting = all.filter(({ kind }) => kinds.includes(kind))
  const periods = (fitting.length > 0 ? fitting : all).map(({ period, title }) => ({
    value: period,
    label: capital(title),
  }))
  return {
    periods,
    period: periods.find(({ value }) => value === asked)?.value ?? periods[0]?.value ?? '',
    choose: (period: string): void =>
      void navigate({ to: '.', search: (before) => ({ ...before, period }), replace: true, resetScroll: false }),
  }
}
