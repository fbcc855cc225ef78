import { useState } from 'react'
import { DateEntry } from './DateEntry.tsx'
import { noDay, readDay } from './read-day.ts'

/** A day by which something is looked for: told once it is whole, so that nothing is looked for in the middle of it. */
export const DateAsked = ({
  day,
  onDay,
  id,
  'aria-describedby': describedBy,
}: {
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
  readonly id: string
  readonly 'aria-describedby'?: string | undefined
}) => {
  const [typed, setTyped] = useState<string>()
  const [isLeft, setLeft] = useState(false)
  const isFaulty = isLeft && typed !== undefined
  return (
    <div onBlur={() => setLeft(true)}>
      <DateEntry
        id={id}
        day={typed ?? day}
        onDay={(next) => {
          const isNone = next !== undefined && readDay(next) === undefined
          setLeft(false)
          setTyped(isNone ? next : undefined)
          if (!isNone && next !== day) onDay(next)
        }}
        status={isFaulty ? 'error' : ''}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? `${id}-no-day` : describedBy}
      />
      <p id={`${id}-no-day`} className="date-fault" aria-live="polite">
        {isFaulty ? noDay : null}
      </p>
    </div>
  )
}
