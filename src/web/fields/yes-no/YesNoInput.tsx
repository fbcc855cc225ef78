import { Choose } from '../Choose.tsx'
import type { FieldOf, InputProps } from '../field-kind.ts'
import { yesAndNo } from './yes-and-no.ts'

/** Yes, no, or not told. */
export const YesNoInput = ({ field: _field, value, onChange, ...rest }: InputProps<FieldOf<'yesNo'>>) => (
  <Choose
    {...rest}
    options={yesAndNo}
    value={typeof value === 'boolean' ? String(value) : undefined}
    onChange={(chosen) => onChange(chosen === null ? null : chosen === 'true')}
  />
)
