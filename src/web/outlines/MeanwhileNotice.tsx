import { Alert, Button } from 'antd'
import type { ReactNode } from 'react'
import { writtenDate, writtenInstant } from '../fields/format.ts'
import type { EditionSince } from './queries.ts'
import type { useDraft } from './use-draft.ts'

type MeanwhileNoticeProps<Content> = {
  readonly draft: ReturnType<typeof useDraft<Content>>
  /** What the last of the editions says. */
  readonly says: (content: Content) => ReactNode
}

/** Who kept what while somebody was writing: nothing typed is lost, and nothing is written over unseen. */
export const MeanwhileNotice = <Content,>({ draft, says }: MeanwhileNoticeProps<Content>) => {
  const { meanwhile, isChanged, aside } = draft
  const [last] = meanwhile?.since ?? []
  if (meanwhile === undefined || last === undefined)
    return aside === undefined ? null : (
      <Alert
        className="outline-meanwhile"
        type="info"
        role="status"
        title="Nội dung đang soạn đã được thay bằng bản của người khác."
        action={
          <Button size="small" onClick={draft.takeBack}>
            Lấy lại nội dung đang soạn
          </Button>
        }
      />
    )
  return (
    <Alert
      className="outline-meanwhile"
      type="error"
      showIcon
      role="alert"
      title={meanwhile.tell}
      description={
        <>
          <p>Chưa lưu gì của lần này; nội dung đang soạn còn nguyên ở dưới.</p>
          <ul>
            {meanwhile.since.map((edition) => (
              <li key={edition.version}>{headOf(edition)}</li>
            ))}
          </ul>
          {last.content === null ? null : (
            // What scrolls is reached by the keyboard.
            <div className="outline-theirs" tabIndex={0} role="region" aria-label={`Nội dung bản ${last.version}`}>
              {says(last.content)}
            </div>
          )}
          <div className="outline-meanwhile-choice">
            {isChanged ? (
              <Button type="primary" onClick={draft.keepMine}>
                Đã xem; giữ nội dung đang soạn
              </Button>
            ) : null}
            <Button onClick={draft.takeTheirs}>
              {last.content === null ? 'Theo mẫu chung' : `Dùng bản ${last.version}`}
            </Button>
          </div>
        </>
      }
    />
  )
}

const headOf = <Content,>({ version, from, personName, officeTitle, recordedAt, content }: EditionSince<Content>) =>
  `Bản ${version}, ${content === null ? 'theo mẫu chung' : 'dùng'} từ ${writtenDate(from)} – ${personName}, ${officeTitle}, ${writtenInstant(recordedAt)}`
