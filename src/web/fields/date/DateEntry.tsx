import { CalendarOutlined } from '@ant-design/icons'
import { Input, type InputRef, Popover, Spin } from 'antd'
import { lazy, Suspense, useRef, useState } from 'react'
import { writtenDate } from '../format.ts'
import { readDay } from './read-day.ts'
import './date.css'

const DayCalendar = lazy(() => import('./DayCalendar.tsx').then(({ DayCalendar: calendar }) => ({ default: calendar })))

type DateEntryProps = {
  readonly day: string | undefined
  /** A plain date; what was typed where that is no day, for whoever keeps it to refuse; undefined where nothing stands. */
  readonly onDay: (day: string | undefined) => void
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly placeholder?: string
  readonly status?: 'error' | ''
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: boolean | undefined
}

/**
 * A box for a day, typed or, with Alt and the arrow down or the mouse, chosen from a calendar. What is no day stays as it
 * was typed, so that it can be mended, and is never taken for the day that stood there before.
 */
export const DateEntry = ({ day, onDay, placeholder = 'ngày/tháng/năm', ...rest }: DateEntryProps) => {
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const plain = day === undefined ? undefined : readDay(day)
  const standing = plain === undefined ? (day ?? '') : writtenDate(plain)
  // What was typed counts as long as it is what stands: a form that begins anew shows its own day.
  const isTyped = typed !== '' && (readDay(typed) ?? typed) === day
  const choose = (chosen: string): void => {
    setOpen(false)
    setTyped('')
    onDay(chosen)
    box.current?.focus()
  }
  return (
    <Input
      {...rest}
      ref={box}
      className="date-entry"
      autoComplete="off"
      placeholder={placeholder}
      value={isTyped ? typed : standing}
      onChange={({ target: { value } }) => {
        setTyped(value)
        onDay(value.trim() === '' ? undefined : (readDay(value) ?? value))
      }}
      onBlur={() => setTyped('')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !event.altKey) return
        event.preventDefault()
        setOpen(true)
      }}
      suffix={
        <Popover
          trigger="click"
          placement="bottomRight"
          destroyOnHidden
          open={isOpen}
          onOpenChange={setOpen}
          content={
            <Suspense fallback={<Spin />}>
              <DayCalendar day={plain} onDay={choose} />
            </Suspense>
          }
        >
          <button
            type="button"
            className="date-entry-open"
            tabIndex={-1}
            disabled={rest.disabled}
            aria-label="Chọn ngày trên lịch"
            aria-expanded={isOpen}
          >
            <CalendarOutlined />
          </button>
        </Popover>
      }
    />
  )
}
