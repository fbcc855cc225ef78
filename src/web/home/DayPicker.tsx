import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useMemo } from 'react'

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
}) => {
  // Another object would be taken for another day, and would undo what is being typed.
  const standing = useMemo(() => dayjs(day), [day])
  return (
    <DatePicker
      id={id}
      autoFocus
      defaultOpen={isOpen}
      value={standing}
      format="DD/MM/YYYY"
      allowClear={false}
      onChange={(chosen) => onDay(chosen?.format('YYYY-MM-DD'))}
    />
  )
}
