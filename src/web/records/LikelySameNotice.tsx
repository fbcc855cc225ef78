import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { LikelySame } from '../../server/index.ts'

/** Records that may be the very thing that is about to be entered. */
export const LikelySameNotice = ({
  register,
  records,
}: {
  readonly register: string
  readonly records: readonly LikelySame[]
}) => (
  <div aria-live="polite">
    {records.length === 0 ? null : (
      <Alert
        type="warning"
        showIcon
        title="Có thể đã có trong sổ; xem lại trước khi ghi"
        description={
          <ul className="plain-list">
            {records.map(({ id, label, stateName, why }) => (
              <li key={id}>
                <Link to="/registers/$register/$record" params={{ register, record: String(id) }} target="_blank">
                  {label}
                </Link>{' '}
                ({stateName}) – {why}
              </li>
            ))}
          </ul>
        }
      />
    )}
  </div>
)
