import { Button, Progress } from 'antd'
import type { ShownFigure } from '../../server/index.ts'
import { writtenDate } from '../fields/format.ts'
import type { FigureAsked } from './dashboard-queries.ts'
import { writtenChange, writtenValue } from './written-value.ts'

type FiguresTableProps = {
  readonly title: string
  readonly figures: readonly ShownFigure[]
  readonly period: string
  readonly onChosen: (asked: FigureAsked, title: string) => void
}

/** Figures of a period against the year before and the plan; every number leads to its records. */
export const FiguresTable = ({ title, figures, period, onChosen }: FiguresTableProps) => (
  // Where it is wider than the screen it is scrolled by the keyboard too.
  <section className="figures-table-place" aria-label={title} tabIndex={0}>
    <table className="figures-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col" className="number">
            Trong kỳ
          </th>
          <th scope="col" className="number">
            Cùng kỳ năm trước
          </th>
          <th scope="col" className="number">
            Tăng, giảm
          </th>
          <th scope="col">So với kế hoạch</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow
            key={figure.indicator}
            figure={figure}
            onChosen={() => onChosen({ period, indicator: figure.indicator, part: figure.part }, figure.title)}
          />
        ))}
      </tbody>
    </table>
  </section>
)

const FigureRow = ({ figure, onChosen }: { readonly figure: ShownFigure; readonly onChosen: () => void }) => {
  const { title, unit, value, yearBefore, change, plan } = figure
  const text = writtenValue(value, unit)
  return (
    <tr>
      <th scope="row">
        {title} <span className="quiet">({unit})</span>
      </th>
      <td className="number now">
        {value === 0 ? (
          text
        ) : (
          <Button type="link" size="small" onClick={onChosen} aria-label={`${title}: ${text} ${unit}, xem bản ghi`}>
            {text}
          </Button>
        )}
      </td>
      <td className="number" data-label="Cùng kỳ năm trước">
        {writtenValue(yearBefore.value, unit)}
        {yearBefore.source === null ? null : (
          <span className="quiet" title={yearBefore.source.sentence}>
            {' '}
            (theo báo cáo cũ)
          </span>
        )}
      </td>
      <td className="number" data-label="Tăng, giảm">
        {writtenChange(change)}
      </td>
      <td className={plan === null ? 'no-plan' : ''}>
        {plan === null ? <span className="quiet">–</span> : <PlanShare plan={plan} title={title} />}
      </td>
    </tr>
  )
}

const PlanShare = ({ plan, title }: { readonly plan: NonNullable<ShownFigure['plan']>; readonly title: string }) => {
  const { amount, value, percent, unit, until } = plan
  const words = `${writtenValue(value, unit)}/${writtenValue(amount, unit)} đến ${writtenDate(until)}`
  return (
    <span className="plan-share">
      <Progress
        percent={Math.min(100, percent ?? 0)}
        size="small"
        showInfo={false}
        aria-label={`${title}: đạt ${writtenValue(percent ?? 0, '%')} kế hoạch`}
      />
      <span>
        {percent === null ? '' : `${writtenValue(percent, '%')} · `}
        {words}
      </span>
    </span>
  )
}
