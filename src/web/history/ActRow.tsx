import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { officeTime } from '../fields/format.ts'
import type { ActTold } from '../../server/index.ts'
import type { HistoryFilter } from './history-filter.ts'

/** One act as a sentence, with the ways on: to the record, to all that was done to it, to all that its person did. */
export const ActRow = ({
  act,
  filter,
  onFilter,
}: {
  readonly act: ActTold
  readonly filter: HistoryFilter
  readonly onFilter: (filter: HistoryFilter) => void
}) => {
  const record = String(act.record)
  const isOfRecord = filter.register === act.register && filter.record === record
  return (
    <li className="history-act">
      <time dateTime={act.recordedAt}>{officeTime(act.recordedAt)}</time>
      <div>
        <p>{act.sentence}</p>
        <div className="history-ways">
          <Link to="/registers/$register/$record" params={{ register: act.register, record }}>
            Mở bản ghi {act.record}
          </Link>
          {isOfRecord ? null : (
            <Button type="link" size="small" onClick={() => onFilter({ register: act.register, record })}>
              Lịch sử bản ghi này
            </Button>
          )}
          {filter.person === act.person ? null : (
            <Button type="link" size="small" onClick={() => onFilter({ person: act.person })}>
              Việc của {act.personName}
            </Button>
          )}
          {act.changes.length === 0 ? null : (
            <details>
              <summary>Nội dung đã ghi ({act.changes.length})</summary>
              <dl>
                {act.changes.map(({ field, label, text }) => (
                  <div key={field}>
                    <dt>{label}</dt>
                    <dd>{text === '' ? 'để trống' : text}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </div>
      </div>
    </li>
  )
}
