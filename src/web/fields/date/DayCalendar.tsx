import { Calendar } from 'antd'
import dayjs from 'dayjs'
import { useMemo } from 'react'

/** A month from which a day is chosen. */
export const DayCalendar = ({
  day,
  onDay,
}: {
  /** The plain date that stands; undefined for none. */
  readonly day: string | undefined
  readonly onDay: (day: string) => void
}) => {
  const standing = useMemo(() => dayjs(day), [day])
  return (
    <Calendar
      className="day-calendar"
      fullscreen={false}
      defaultValue={standing}
      onSelect={(chosen, { source }) => {
        // Another month or year is only looked at.
        if (source === 'date') onDay(chosen.format('YYYY-MM-DD'))
      }}
    />
  )
}
