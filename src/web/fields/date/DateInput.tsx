import type { FieldOf, InputProps } from '../field-kind.ts'
import { DateEntry } from './DateEntry.tsx'

/** A plain date. */
export const DateInput = ({
  value,
  onChange,
  id,
  invalid,
  disabled,
  describedBy,
  autoFocus,
}: InputProps<FieldOf<'date'>>) => (
  <DateEntry
    id={id}
    day={typeof value === 'string' ? value : undefined}
    onDay={(day) => onChange(day ?? null)}
    disabled={disabled}
    autoFocus={autoFocus}
    aria-describedby={describedBy}
    aria-invalid={invalid}
    status={invalid ? 'error' : ''}
  />
)
