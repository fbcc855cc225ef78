import { type ReactNode, useId } from 'react'

/** What a box beside a label is given, so that its label, hint and refusal are read out with it. */
export type LabelledBox = { readonly id: string; readonly describedBy: string; readonly invalid: boolean }

/** A box with its label, and beneath it what is refused. */
export const Labelled = ({
  label,
  isRequired = false,
  hint,
  fault,
  children,
}: {
  readonly label: string
  readonly isRequired?: boolean
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly children: (box: LabelledBox) => ReactNode
}) => {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label}
        {isRequired ? <span className="required"> (bắt buộc)</span> : null}
      </label>
      {children({ id, describedBy: `${id}-told`, invalid: fault !== undefined })}
      <div id={`${id}-told`} aria-live="polite">
        {hint === undefined ? null : <p className="quiet">{hint}</p>}
        {fault === undefined ? null : <p className="labelled-fault">{fault}</p>}
      </div>
    </div>
  )
}
