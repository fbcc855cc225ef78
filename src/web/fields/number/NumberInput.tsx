import type { StoredValue } from '../../../server/index.ts'
import type { FieldOf, InputProps } from '../field-kind.ts'
import { NumberEntry } from './NumberEntry.tsx'

/** A whole number, an exact quantity or an amount of money. */
export const NumberInput = ({
  field,
  value,
  onChange,
  id,
  invalid,
  disabled,
  describedBy,
  autoFocus,
}: InputProps<FieldOf<'integer' | 'decimal' | 'money'>>) => (
  <NumberEntry
    id={id}
    digits={value === null ? undefined : String(value)}
    onDigits={(digits) => onChange(storedOf(field.kind, digits))}
    unit={field.kind === 'money' ? 'đồng' : field.unit}
    disabled={disabled}
    autoFocus={autoFocus}
    aria-describedby={describedBy}
    aria-invalid={invalid}
    status={invalid ? 'error' : ''}
  />
)

// A quantity keeps its exact digits; whole numbers are numbers. What is no number goes as typed, and is refused by name.
const storedOf = (kind: 'integer' | 'decimal' | 'money', digits: string | undefined): StoredValue => {
  if (digits === undefined) return null
  return kind !== 'decimal' && /^-?\d{1,15}$/.test(digits) ? Number(digits) : digits
}
