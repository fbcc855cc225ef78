import { Alert, Button } from 'antd'
import type { ChangedMeanwhile } from './queries.ts'
import { ChangeList } from './ChangeList.tsx'

/** Who changed what while somebody was typing; nothing typed is lost, and nothing is written over unseen. */
export const ConflictNotice = ({
  conflict,
  onAccept,
}: {
  readonly conflict: ChangedMeanwhile
  readonly onAccept: () => void
}) => (
  <Alert
    type="error"
    showIcon
    role="alert"
    title="Trong lúc đang nhập, người khác đã ghi bản ghi này; chưa ghi gì của lần nhập này."
    description={
      <>
        <ul className="plain-list">
          {conflict.since.map((act) => (
            <li key={act.seq}>
              {act.sentence}
              <ChangeList changes={act.changes} />
            </li>
          ))}
        </ul>
        <Button type="primary" onClick={onAccept}>
          Đã xem; dùng bản mới và giữ nội dung đang nhập
        </Button>
      </>
    }
  />
)
