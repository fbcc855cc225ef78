import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input, Radio } from 'antd'
import { useId, useState } from 'react'
import type { RecordPage } from '../../server/index.ts'
import { Refused } from '../contract/ask.ts'
import { forgetRecords, meQuery, registerQuery } from '../contract/queries.ts'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { dayFault } from '../fields/date/read-day.ts'
import { deedPath, recordQuery, send } from '../records/queries.ts'
import { RichText } from '../rich-text/RichText.tsx'
import './mend.css'

type Props = {
  readonly province: string
  readonly period: string
  /** The last day of the period: what is to be told of it must hold by then. */
  readonly to: string
  /** `register/number#field` */
  readonly source: string
  readonly onClosed: () => void
}

/** The text of a record, mended where the report tells it: written into the register as an amendment or a correction. */
export const MendText = (props: Props) => {
  const [register = '', number = '', field = ''] = props.source.split(/[/#]/)
  const at = { province: props.province, register, record: Number(number) }
  const { data: page, error } = useQuery(recordQuery(at))
  const { data: declared } = useQuery(registerQuery(register))
  const found = declared?.fields.find(({ name }) => name === field)
  if (error !== null)
    return (
      <Told tell={error instanceof Refused ? error.refusal.tell : 'Chưa đọc được bản ghi.'} onClosed={props.onClosed} />
    )
  if (page === undefined || found === undefined) return <span className="mend quiet">Đang mở bản ghi…</span>
  const { amend, correct } = page.next
  if (!amend.allowed && !correct.allowed)
    return <Told tell={amend.whyNot ?? 'Chức vụ hiện giữ không được sửa bản ghi này.'} onClosed={props.onClosed} />
  return <Form {...props} page={page} field={field} label={found.label} />
}

const Told = ({ tell, onClosed }: { readonly tell: string; readonly onClosed: () => void }) => (
  <span className="mend" role="alert">
    {tell}{' '}
    <Button size="small" onClick={onClosed}>
      Đóng
    </Button>
  </span>
)

type FormProps = Props & { readonly page: RecordPage; readonly field: string; readonly label: string }

const Form = ({ province, period, to, page, field, label, onClosed }: FormProps) => {
  const { data: me } = useQuery(meQuery)
  const queries = useQueryClient()
  const id = useId()
  const standing = String(page.values[field]?.raw ?? '')
  const [opened] = useState(standing)
  const [text, setText] = useState(standing)
  const [deed, setDeed] = useState<'amend' | 'correct'>(page.next.amend.allowed ? 'amend' : 'correct')
  const [day, setDay] = useState<string>()
  const [reason, setReason] = useState('')
  const [isSent, setSent] = useState(false)
  const isSame = text === standing
  const on = day ?? (me === undefined || me.today > to ? to : me.today)
  const mend = useMutation({
    mutationFn: () =>
      send(deedPath(province, page.register, page.id, deed), {
        fill: { [field]: text },
        reason,
        expectedVersion: page.version,
        ...(deed === 'amend' ? { on } : {}),
      }),
    onSuccess: async () => {
      await forgetRecords(queries, province, page.register)
      onClosed()
    },
    // What somebody else wrote meanwhile is shown beside what is typed, which stays.
    onError: (error) => {
      if (error instanceof Refused && error.refusal.code === 'record/changed-meanwhile')
        void queries.invalidateQueries({
          queryKey: recordQuery({ province, register: page.register, record: page.id }).queryKey,
        })
    },
  })
  const refusal = mend.error instanceof Refused ? mend.error.refusal : undefined
  const faults = refusal?.faults?.map(({ tell }) => tell) ?? []
  const noDay = deed === 'amend' ? dayFault(on) : undefined
  const refused = faults.length > 0 ? faults.join(' ') : (refusal?.tell ?? 'Chưa ghi được; hãy thử lại.')
  const told = (isSent ? noDay : undefined) ?? (mend.error === null ? undefined : refused)
  return (
    <span className="mend" role="group" aria-label={`Sửa: ${label}`}>
      <span className="mend-head">
        <strong>{label}</strong>
        <Link to="/registers/$register/$record" params={{ register: page.register, record: String(page.id) }}>
          Mở bản ghi
        </Link>
      </span>
      <RichText
        label={label}
        value={text}
        onChange={setText}
        of={{ province, period }}
        lines="one"
        autoFocus
        isInvalid={told !== undefined}
        {...(told === undefined ? {} : { describedBy: `${id}-told` })}
      />
      {standing === opened ? null : (
        <span className="quiet">
          Trong sổ nay ghi: “{standing}”. Ghi vào sổ thì nội dung đang soạn thay cho nội dung ấy.
        </span>
      )}
      <Radio.Group
        value={deed}
        onChange={({ target }) => setDeed(target.value as 'amend' | 'correct')}
        aria-label="Cách sửa"
        options={[
          { value: 'amend', label: 'Sửa đổi, kể từ ngày', disabled: !page.next.amend.allowed },
          { value: 'correct', label: 'Đính chính, vì ghi nhầm từ đầu', disabled: !page.next.correct.allowed },
        ]}
      />
      {deed === 'amend' ? (
        <span className="mend-line">
          <DateEntry aria-label="Sửa đổi kể từ ngày" day={on} onDay={setDay} />
          {noDay === undefined && on > to ? (
            <span className="quiet">Sau ngày cuối của kỳ, nên báo cáo này không đổi.</span>
          ) : null}
        </span>
      ) : null}
      <label htmlFor={`${id}-reason`}>Lý do</label>
      <Input id={`${id}-reason`} value={reason} maxLength={1000} onChange={({ target }) => setReason(target.value)} />
      {told === undefined ? null : (
        <span id={`${id}-told`} className="mend-fault" role="alert">
          {told}
        </span>
      )}
      <span className="mend-line">
        <Button
          type="primary"
          disabled={isSame || reason.trim() === ''}
          loading={mend.isPending}
          onClick={() => {
            setSent(true)
            if (noDay === undefined) mend.mutate()
          }}
        >
          Ghi vào sổ
        </Button>
        <Button onClick={onClosed}>Thôi</Button>
        {!isSame && reason.trim() === '' ? <span className="quiet">Cần ghi lý do.</span> : null}
      </span>
    </span>
  )
}
