import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { Refused } from '../contract/ask.ts'
import { meQuery } from '../contract/queries.ts'
import { writtenInstant } from '../fields/format.ts'
import { type ClosingTold, close, closingsQuery, departmentRightsQuery, reopen, reportsKey } from './queries.ts'
import { RestatedFigures } from './RestatedFigures.tsx'

const standings = { notClosed: 'Chưa chốt', closed: 'Đã chốt', reopened: 'Đã mở lại' } as const

/** Which divisions vouch for their figures of a period, what changed since, and closing and opening again for those who may. */
export const Closings = ({ province, period }: { readonly province: string; readonly period: string }) => {
  const { data: closings, error } = useQuery(closingsQuery(province, period))
  if (error !== null) return <p role="alert">{error instanceof Refused ? error.refusal.tell : 'Chưa đọc được.'}</p>
  if (closings === undefined) return <p className="quiet">Đang tải…</p>
  return (
    <ul className="closings">
      {closings.map((each) => (
        <Division key={each.division.code} closing={each} province={province} period={period} />
      ))}
    </ul>
  )
}

type Props = { readonly closing: ClosingTold; readonly province: string; readonly period: string }

const Division = ({ closing, province, period }: Props) => {
  const { division, standing, last, changed } = closing
  const { data: me } = useQuery(meQuery)
  const { data: rights } = useQuery(departmentRightsQuery(province))
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const act = useMutation({
    mutationFn: (deed: 'close' | 'reopen') =>
      deed === 'close' ? close(province, period, division.code) : reopen(province, period, division.code, reason),
    onSuccess: () => queries.invalidateQueries({ queryKey: reportsKey }),
  })
  // Which of several offices is the right one, the server says; who holds none of this division is not asked.
  const isOwn = me?.offices.some((office) => office.division === null || office.division === division.code)
  const may = rights?.close === true && isOwn === true
  return (
    <li>
      <div className="closing-head">
        <strong>{division.title}</strong> <span className={`standing ${standing}`}>{standings[standing]}</span>
        {may && standing !== 'closed' ? (
          <Button size="small" loading={act.isPending} onClick={() => act.mutate('close')}>
            Chốt số liệu
          </Button>
        ) : null}
        {may && standing === 'closed' && changed.length > 0 ? (
          <Button size="small" loading={act.isPending} onClick={() => act.mutate('close')}>
            Chốt lại
          </Button>
        ) : null}
        {may && standing === 'closed' ? (
          <Popconfirm
            title="Mở lại số liệu đã chốt"
            description={
              <Input
                aria-label="Lý do mở lại"
                placeholder="Lý do mở lại"
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            }
            okText="Mở lại"
            cancelText="Thôi"
            okButtonProps={{ disabled: reason.trim() === '' }}
            onConfirm={() => act.mutate('reopen')}
          >
            <Button size="small">Mở lại…</Button>
          </Popconfirm>
        ) : null}
      </div>
      {last === null ? null : (
        <p className="quiet">
          {last.kind === 'closed' ? 'Chốt' : 'Mở lại'} lúc {writtenInstant(last.recordedAt)}, {last.personName} (
          {last.officeTitle}){last.reason === null ? '' : `: ${last.reason}`}
        </p>
      )}
      {act.error === null ? null : (
        <p role="alert" className="mend-fault">
          {act.error instanceof Refused ? act.error.refusal.tell : 'Chưa thực hiện được; hãy thử lại.'}
        </p>
      )}
      {changed.length === 0 ? null : (
        <details>
          <summary>{changed.length} số liệu đã khác từ khi chốt</summary>
          <RestatedFigures restated={changed} />
        </details>
      )}
    </li>
  )
}
