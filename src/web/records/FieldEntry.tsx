import { type ReactNode, useId } from 'react'
import type { FieldTold, StoredValue } from '../../server/index.ts'
import { FieldInput } from '../fields/inputs.tsx'
import { NewLinked } from './NewLinked.tsx'

/** One field of a form: its label, its box, what it asks for, and what is refused beside it. */
export const FieldEntry = ({
  field,
  value,
  province,
  on,
  isRequired,
  faults,
  note,
  autoFocus,
  onEnter,
  onLeave,
}: {
  readonly field: FieldTold
  readonly value: StoredValue
  readonly province: string
  readonly on: string | undefined
  readonly isRequired: boolean
  readonly faults: readonly string[]
  /** What else is to be said of the value, as where it comes from. */
  readonly note?: ReactNode
  readonly autoFocus?: boolean
  readonly onEnter: (value: StoredValue) => void
  readonly onLeave: () => void
}) => {
  const id = useId()
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`]
  const isWide = field.kind === 'text' && field.max > 200
  return (
    <div
      className={isWide ? 'entry-field wide' : 'entry-field'}
      data-field={field.name}
      data-faulty={faults.length > 0}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave()
      }}
    >
      <label htmlFor={id}>
        {field.label}
        {isRequired ? <span className="required"> (bắt buộc)</span> : null}
      </label>
      <div className="entry-box">
        <FieldInput
          field={field}
          value={value}
          onChange={onEnter}
          province={province}
          on={on}
          id={id}
          invalid={faults.length > 0}
          describedBy={`${hintId} ${faultId}`}
          {...(autoFocus ? { autoFocus } : {})}
        />
        {field.kind === 'link' && field.target !== null ? (
          <NewLinked label={field.label} register={field.target} province={province} onOpened={onEnter} />
        ) : null}
      </div>
      <div id={hintId} className="entry-hint">
        {[field.hint, note].filter(Boolean).map((each, at) => (
          // The hint and the note keep their places.
          <span key={at}>{each} </span>
        ))}
      </div>
      <div id={faultId} className="entry-fault" aria-live="polite">
        {faults.map((tell) => (
          <p key={tell}>{tell}</p>
        ))}
      </div>
    </div>
  )
}
