import { DatePicker } from 'antd'
import dayjs from 'dayjs'

/** The day with its calendar. */
export const DayPicker = ({
  id,
  day,
  isOpen,
  onDay,
}: {
  readonly id: string
  readonly day: string
  /** Whether the calendar is open at once. */
  readonly isOpen: boolean
  readonly onDay: (day: string | undefined) => void
}) => (
  <DatePicker
    id={id}
    autoFocus
    defaultOpen={isOpen}
    value={dayjs(day)}
    format="DD/MM/YYYY"
    allowClear={false}
    onChange={(chosen) => onDay(chosen?.format('YYYY-MM-DD'))}
  />
)
