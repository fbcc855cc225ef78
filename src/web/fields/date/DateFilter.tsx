import type { FieldOf, FilterProps } from '../field-kind.ts'
import { FromTo } from '../FromTo.tsx'
import { DateAsked } from './DateAsked.tsx'

/** Rows whose day lies between two, both included. */
export const DateFilter = ({ field, value, onChange }: FilterProps<FieldOf<'date'>>) => (
  <FromTo
    value={value}
    onChange={onChange}
    box={(end, label, day, onDay) => (
      <DateAsked
        key={end}
        autoFocus={end === 'from'}
        aria-label={`${field.label}: ${label}`}
        placeholder={`${label} ngày`}
        day={day}
        onDay={onDay}
      />
    )}
  />
)
