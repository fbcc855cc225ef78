import { Link } from '@tanstack/react-router'
import { plainDate, spanTitle } from '../../ledger/period/index.ts'
import { writtenNumber } from '../fields/format.ts'
import { capital } from './capital.ts'
import type { RestatementTold } from './queries.ts'

/** Figures that would be others today, each with the acts that explain the difference. */
export const RestatedFigures = ({ restated }: { readonly restated: readonly RestatementTold[] }) => (
  <ul className="restated">
    {restated.map(({ figure, value, entered, left, changed, acts, actsOutOfReach }) => (
      <li key={figure.id}>
        <Link to="." search={(before) => ({ ...before, figure: `${figure.indicator}@${figure.period}` })}>
          {figure.title}
        </Link>
        <p className="quiet">
          {capital(spanTitle(figure.period, { from: plainDate(figure.from), to: plainDate(figure.to) }))}
        </p>
        <p>
          {writtenNumber(figure.value)} → <strong>{writtenNumber(value)}</strong> {figure.unit}
          <span className="quiet">{recordsTold({ entered, left, changed })}</span>
        </p>
        <ol className="restated-acts">
          {acts.map(({ register, record, seq, sentence }) => (
            <li key={`${register}-${record}-${seq}`}>
              <Link to="/registers/$register/$record" params={{ register, record: String(record) }}>
                {sentence}
              </Link>
            </li>
          ))}
        </ol>
        {actsOutOfReach > 0 ? <p className="quiet">{actsOutOfReach} bút toán ngoài phạm vi được xem.</p> : null}
      </li>
    ))}
  </ul>
)

// Only what there is: « (thêm 2, bớt 1 bản ghi)».
const recordsTold = ({ entered, left, changed }: Pick<RestatementTold, 'entered' | 'left' | 'changed'>): string => {
  const counts = [
    { deed: 'thêm', count: entered },
    { deed: 'bớt', count: left },
    { deed: 'thay đổi', count: changed },
  ].filter(({ count }) => count > 0)
  return counts.length === 0
    ? ''
    : ` (${counts.map(({ deed, count }) => `${deed} ${writtenNumber(count)}`).join(', ')} bản ghi)`
}
