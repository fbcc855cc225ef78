import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import type { ShownFigure } from '../../server/index.ts'
import { useProvinces } from '../app/province.ts'
import { writtenDate } from '../fields/format.ts'
import { type FigureAsked, recordsBehindQuery } from './dashboard-queries.ts'
import { writtenValue } from './written-value.ts'

/** The indicator of the tasks that the province gave and that are late. */
export const overdueIndicator = 'assignments.overdue'

const mostListed = 8

type OverduePanelProps = {
  readonly figure: ShownFigure | undefined
  readonly period: string
  readonly onChosen: (asked: FigureAsked, title: string) => void
}

/** The tasks that were late on the last day of the period, the first of them by name. */
export const OverduePanel = ({ figure, period, onChosen }: OverduePanelProps) => {
  const { province } = useProvinces()
  const asked = { period, indicator: overdueIndicator, part: figure?.part ?? null }
  const { data, error } = useQuery({
    ...recordsBehindQuery(province, asked, mostListed),
    enabled: figure !== undefined && figure.value > 0,
  })
  if (figure === undefined) return null
  const { title, unit, value, to } = figure
  const words = `${writtenValue(value, unit)} ${unit} đến ${writtenDate(to)}`
  return (
    <section className="panel" aria-labelledby="overdue-panel">
      <div className="panel-head">
        <h2 id="overdue-panel">Nhiệm vụ được giao quá hạn</h2>
        <Button type="link" size="small" onClick={() => onChosen(asked, title)} aria-label={`${words}, xem bản ghi`}>
          {words}
        </Button>
      </div>
      {error === null ? null : <Alert type="info" title={error.message} />}
      {value === 0 ? <p className="quiet">Không có nhiệm vụ nào quá hạn.</p> : null}
      <ul className="plans">
        {(data?.records ?? []).map(({ register, id, label }) => (
          <li key={id}>
            <Link to="/registers/$register/$record" params={{ register, record: String(id) }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
