import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, InputNumber, Modal } from 'antd'
import { useId, useState } from 'react'
import { Refused } from '../contract/ask.ts'
import { meQuery } from '../contract/queries.ts'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { dayFault } from '../fields/date/read-day.ts'
import { type ClosingTold, closingsQuery, type Numbered, promulgate, type ReportAsked, reportsKey } from './queries.ts'

type Props = {
  readonly asked: ReportAsked
  readonly title: string
  readonly isOpen: boolean
  readonly onClosed: () => void
  readonly onDone: (promulgated: Numbered) => void
}

/** Gives a report its number and date; what it says is kept as it is from then on. */
export const Promulgate = (props: Props) => (
  <Modal open={props.isOpen} onCancel={props.onClosed} title={`Ban hành ${props.title}`} footer={null} destroyOnHidden>
    {props.isOpen ? <Form {...props} /> : null}
  </Modal>
)

const Form = ({ asked, onClosed, onDone }: Props) => {
  const { province, period, outline } = asked
  const { data: me } = useQuery(meQuery)
  const closings = useQuery(closingsQuery(province, period))
  const queries = useQueryClient()
  const id = useId()
  const [number, setNumber] = useState<number | null>(null)
  const [date, setDate] = useState(me?.today)
  const done = useMutation({
    mutationFn: () =>
      promulgate(asked, { number: number ?? 0, date: date ?? '', ...(outline === undefined ? {} : { outline }) }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: reportsKey })
      onDone(made)
    },
  })
  const noDate = dayFault(date, 'Nhập ngày ban hành.')
  const [isSent, setSent] = useState(false)
  const refusal = done.error instanceof Refused ? done.error.refusal : undefined
  return (
    <form
      className="promulgate"
      onSubmit={(event) => {
        event.preventDefault()
        setSent(true)
        if (noDate === undefined) done.mutate()
      }}
    >
      <p>Báo cáo đã ban hành được giữ nguyên mãi mãi, không sửa và không hủy được.</p>
      <Vouched closings={closings.data} error={closings.error} />
      <label htmlFor={`${id}-number`}>Số</label>
      <InputNumber id={`${id}-number`} min={1} precision={0} value={number} onChange={setNumber} autoFocus />
      <label htmlFor={`${id}-date`}>Ngày ban hành</label>
      <DateEntry id={`${id}-date`} day={date} onDay={setDate} />
      {isSent && noDate !== undefined ? (
        <p role="alert" className="mend-fault">
          {noDate}
        </p>
      ) : done.error === null ? null : (
        <p role="alert" className="mend-fault">
          {[
            refusal?.tell ?? 'Chưa ban hành được; hãy thử lại.',
            ...(refusal?.faults ?? []).map(({ tell }) => tell),
          ].join(' ')}
        </p>
      )}
      <p className="mend-line">
        <Button
          type="primary"
          htmlType="submit"
          loading={done.isPending}
          disabled={closings.data === undefined || number === null || date === undefined}
        >
          Ban hành
        </Button>
        <Button onClick={onClosed}>Thôi</Button>
      </p>
    </form>
  )
}

const notVouched = { notClosed: 'chưa chốt', reopened: 'đã mở lại', closed: 'đã khác từ khi chốt' } as const

/** Who does not vouch for the figures of the report that is about to be kept for good; nobody promulgates before it is known. */
const Vouched = ({
  closings,
  error,
}: {
  readonly closings: readonly ClosingTold[] | undefined
  readonly error: Error | null
}) => {
  if (error !== null)
    return (
      <p role="alert" className="mend-fault">
        {error instanceof Refused ? error.refusal.tell : 'Chưa xem được phòng, đơn vị nào đã chốt số liệu.'} Chưa ban
        hành được; hãy đóng rồi mở lại hộp này.
      </p>
    )
  if (closings === undefined)
    return (
      <p role="status" className="quiet">
        Đang xem phòng, đơn vị nào đã chốt số liệu; xem xong mới ban hành được…
      </p>
    )
  const unvouched = closings.filter(({ standing, changed }) => standing !== 'closed' || changed.length > 0)
  if (unvouched.length === 0)
    return (
      <p role="status" className="quiet">
        Mọi phòng, đơn vị đã chốt số liệu của kỳ, từ khi chốt không có gì khác.
      </p>
    )
  return (
    <div className="figure-restated" role="note">
      {unvouched.length} trong {closings.length} phòng, đơn vị chưa chốt số liệu của kỳ, hoặc có số liệu đã khác từ khi
      chốt:
      <ul>
        {unvouched.map(({ division, standing, changed }) => (
          <li key={division.code}>
            {division.title}: {notVouched[standing]}
            {standing === 'closed' ? ` (${changed.length} số liệu)` : ''}
          </li>
        ))}
      </ul>
      Báo cáo vẫn ban hành được.
    </div>
  )
}
