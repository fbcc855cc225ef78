import { useId, useState } from 'react'
import { DateEntry } from './DateEntry.tsx'
import { noDay, readDay } from './read-day.ts'

/** A day by which something is looked for: told once it is whole, so that nothing is looked for in the middle of it. */
export const DateAsked = ({
  day,
  onDay,
  'aria-describedby': describedBy,
  ...box
}: {
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
  readonly id?: string
  readonly autoFocus?: boolean
  readonly placeholder?: string
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string | undefined
}) => {
  const faultId = useId()
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string | undefined }>()
  const [isDone, setDone] = useState(false)
  // What was typed over one day is not typed over another that is chosen elsewhere on the page.
  const half = typed !== undefined && typed.over === day ? typed.text : undefined
  const isFaulty = isDone && half !== undefined
  return (
    <div
      className="date-asked"
      onBlur={() => setDone(true)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') setDone(true)
      }}
    >
      <DateEntry
        {...box}
        day={half ?? day}
        onDay={(next) => {
          const isNone = next !== undefined && readDay(next) === undefined
          setDone(false)
          setTyped(isNone ? { text: next, over: day } : undefined)
          if (!isNone && next !== day) onDay(next)
        }}
        status={isFaulty ? 'error' : ''}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? faultId : describedBy}
      />
      <p id={faultId} className="date-fault" aria-live="polite">
        {isFaulty ? noDay : null}
      </p>
    </div>
  )
}
