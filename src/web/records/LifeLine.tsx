import type { RecordPage } from '../../server/index.ts'
import { writtenDate } from '../fields/format.ts'

/** The life of a record as a line: each step with its day and the state that it led to, and until when the next is due. */
export const LifeLine = ({ page }: { readonly page: RecordPage }) => {
  const { life, dueOn, next } = page
  const isOverdue = next.steps.some(({ due, overdue }) => due === dueOn && overdue)
  return (
    <section aria-label="Vòng đời">
      <ol className="life">
        {life.map(({ on, label, stateName }, at) => (
          <li
            key={`${on} ${label} ${life.slice(0, at).length}`}
            aria-current={at === life.length - 1 ? 'step' : undefined}
          >
            <time dateTime={on}>{writtenDate(on)}</time>
            <strong>{stateName}</strong>
            {label === stateName ? null : <span className="quiet">{label}</span>}
          </li>
        ))}
        {dueOn === null ? null : (
          <li className={isOverdue ? 'due overdue' : 'due'}>
            <time dateTime={dueOn}>{writtenDate(dueOn)}</time>
            <strong>{isOverdue ? 'Đã quá hạn' : 'Hạn thực hiện'}</strong>
            <span className="quiet">
              {next.steps
                .filter(({ due }) => due === dueOn)
                .map(({ label }) => label)
                .join(', ')}
            </span>
          </li>
        )}
      </ol>
    </section>
  )
}
