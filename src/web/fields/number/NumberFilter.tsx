import type { FieldOf, FilterProps } from '../field-kind.ts'
import { FromTo } from '../FromTo.tsx'
import { NumberEntry } from './NumberEntry.tsx'

/** Rows whose number lies between two, both included. */
export const NumberFilter = ({ field, value, onChange }: FilterProps<FieldOf<'integer' | 'decimal' | 'money'>>) => (
  <FromTo
    value={value}
    onChange={onChange}
    box={(end, label, digits, onDigits) => (
      <NumberEntry
        key={end}
        autoFocus={end === 'from'}
        aria-label={`${field.label}: ${label}`}
        placeholder={label}
        digits={digits}
        onDigits={onDigits}
      />
    )}
  />
)
