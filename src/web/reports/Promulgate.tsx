import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, InputNumber, Modal } from 'antd'
import { useId, useState } from 'react'
import { Refused } from '../contract/ask.ts'
import { meQuery } from '../contract/queries.ts'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { closingsQuery, type Numbered, promulgate, type ReportAsked, reportsKey } from './queries.ts'

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
  const { data: closings } = useQuery(closingsQuery(province, period))
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
  const refusal = done.error instanceof Refused ? done.error.refusal : undefined
  const unvouched = (closings ?? []).filter(({ standing, changed }) => standing !== 'closed' || changed.length > 0)
  return (
    <form
      className="promulgate"
      onSubmit={(event) => {
        event.preventDefault()
        done.mutate()
      }}
    >
      <p>Báo cáo đã ban hành được giữ nguyên mãi mãi, không sửa và không hủy được.</p>
      {unvouched.length === 0 ? null : (
        <p className="figure-restated" role="note">
          Chưa chốt hoặc đã khác từ khi chốt: {unvouched.map(({ division }) => division.title).join('; ')}.
        </p>
      )}
      <label htmlFor={`${id}-number`}>Số</label>
      <InputNumber id={`${id}-number`} min={1} precision={0} value={number} onChange={setNumber} autoFocus />
      <label htmlFor={`${id}-date`}>Ngày ban hành</label>
      <DateEntry id={`${id}-date`} day={date} onDay={setDate} />
      {done.error === null ? null : (
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
          disabled={number === null || date === undefined}
        >
          Ban hành
        </Button>
        <Button onClick={onClosed}>Thôi</Button>
      </p>
    </form>
  )
}
