import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { CheckTold } from '../../server/index.ts'
import { Labelled } from '../app/Labelled.tsx'
import { certaintyNames } from './certainty-names.ts'
import { dismiss, restore } from './queries.ts'

type Finding = CheckTold['findings'][number]

/** One finding: what was read, what would agree, by which rule; and whether the office says that it is none. */
export const FindingTold = ({
  finding,
  page,
  province,
  isChosen,
  onChosen,
  onJudged,
}: {
  readonly finding: Finding
  readonly page: number | undefined
  readonly province: string
  readonly isChosen: boolean
  readonly onChosen: () => void
  readonly onJudged: () => void
}) => (
  <>
    <button type="button" className="finding-head" aria-expanded={isChosen} onClick={onChosen}>
      <span className={finding.certainty === 'wrong' ? 'mark-wrong' : 'mark-look'}>
        {certaintyNames[finding.certainty]}
      </span>{' '}
      <span className="quiet">
        {finding.kindTitle}
        {page === undefined ? '' : ` · trang ${page}`}
      </span>
      <span className="finding-tell">{finding.tell}</span>
    </button>
    {isChosen ? (
      <div className="finding-more">
        <dl>
          <dt>Đọc được</dt>
          <dd>{finding.read}</dd>
          <dt>Lẽ ra</dt>
          <dd>{finding.expected}</dd>
          {finding.rule === undefined ? null : (
            <>
              <dt>Căn cứ</dt>
              <dd>{finding.rule}</dd>
            </>
          )}
        </dl>
        <Judge finding={finding} province={province} onJudged={onJudged} />
      </div>
    ) : null}
  </>
)

const Judge = ({
  finding,
  province,
  onJudged,
}: {
  readonly finding: Finding
  readonly province: string
  readonly onJudged: () => void
}) => {
  const [reason, setReason] = useState<string>()
  const judging = useMutation({
    mutationFn: (why: string | undefined) =>
      why === undefined ? restore(province, finding.mark) : dismiss(province, finding, why),
    onSuccess: onJudged,
  })
  if (finding.dismissed !== null)
    return (
      <p>
        Không phải lỗi: {finding.dismissed.reason}{' '}
        <Button size="small" loading={judging.isPending} onClick={() => judging.mutate(undefined)}>
          Soát lại điểm này
        </Button>
        <span role="alert" className="labelled-fault">
          {judging.error?.message}
        </span>
      </p>
    )
  if (reason === undefined)
    return (
      <Button size="small" onClick={() => setReason('')}>
        Không phải lỗi…
      </Button>
    )
  return (
    <form
      className="finding-judge"
      onSubmit={(event) => {
        event.preventDefault()
        judging.mutate(reason)
      }}
    >
      <Labelled label="Vì sao không phải lỗi" isRequired fault={judging.error?.message}>
        {({ id, describedBy, invalid }) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            autoFocus
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Labelled>
      <Button size="small" type="primary" htmlType="submit" loading={judging.isPending}>
        Ghi nhận
      </Button>{' '}
      <Button size="small" onClick={() => setReason(undefined)}>
        Thôi
      </Button>
    </form>
  )
}
