import { CalendarOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { writtenDate } from '../fields/format.ts'

const DayPicker = lazy(() => import('./DayPicker.tsx').then(({ DayPicker: picker }) => ({ default: picker })))

/** A day that can be chosen. The calendar is a tenth of the application, and comes only once somebody goes to the day. */
export const DayChoice = ({
  id,
  day,
  onDay,
}: {
  readonly id: string
  readonly day: string
  readonly onDay: (day: string | undefined) => void
}) => {
  const [wanted, setWanted] = useState<'keys' | 'pointer'>()
  const shown = (
    <Input
      id={id}
      className="home-day"
      readOnly
      value={writtenDate(day)}
      suffix={<CalendarOutlined />}
      onMouseDown={() => setWanted('pointer')}
      onFocus={() => setWanted((before) => before ?? 'keys')}
    />
  )
  if (wanted === undefined) return shown
  return (
    <Suspense fallback={shown}>
      <DayPicker id={id} day={day} isOpen={wanted === 'pointer'} onDay={onDay} />
    </Suspense>
  )
}
