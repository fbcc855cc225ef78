import { Link } from '@tanstack/react-router'
import { Alert, Button, Progress } from 'antd'
import type { Dashboard } from '../../server/index.ts'
import { writtenDate } from '../fields/format.ts'
import type { FigureAsked } from './dashboard-queries.ts'
import { writtenValue } from './written-value.ts'

type PlansPanelProps = Pick<Dashboard, 'plans' | 'stray'> & {
  readonly onChosen: (asked: FigureAsked, title: string) => void
}

/** Every target of the plan beside what has been done. */
export const PlansPanel = ({ plans, stray, onChosen }: PlansPanelProps) => (
  <section className="panel" aria-labelledby="plans-panel">
    <div className="panel-head">
      <h2 id="plans-panel">Thực hiện kế hoạch</h2>
      <Link to="/registers/$register" params={{ register: 'plan-target' }}>
        Sổ chỉ tiêu kế hoạch
      </Link>
    </div>
    {plans.length === 0 ? (
      <p className="quiet">Chưa giao chỉ tiêu kế hoạch nào cho kỳ này. Ghi mức giao trong sổ chỉ tiêu kế hoạch.</p>
    ) : (
      <ul className="plans">
        {plans.map(({ indicator, title, unit, amount, value, percent, period, until }) => (
          <li key={`${indicator} ${period} ${until}`}>
            <span>{title}</span>
            <Progress
              percent={Math.min(100, percent ?? 0)}
              size="small"
              showInfo={false}
              aria-label={`${title}: đạt ${writtenValue(percent ?? 0, '%')} kế hoạch`}
            />
            <span>
              <Button
                type="link"
                size="small"
                onClick={() => onChosen({ period, indicator, part: null }, title)}
                aria-label={`${title}: đã thực hiện ${writtenValue(value, unit)}, xem bản ghi`}
              >
                {writtenValue(value, unit)}
              </Button>
              / {writtenValue(amount, unit)} {unit} đến {writtenDate(until)}
              {percent === null ? '' : ` · đạt ${writtenValue(percent, '%')}`}
            </span>
          </li>
        ))}
      </ul>
    )}
    {stray.length === 0 ? null : (
      <Alert
        type="warning"
        title={`Chỉ tiêu kế hoạch ghi mã chỉ tiêu không có: ${stray.map(({ label, indicator }) => `${label} (${indicator})`).join('; ')}.`}
      />
    )}
  </section>
)
