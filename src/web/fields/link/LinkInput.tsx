import type { FieldOf, InputProps } from '../field-kind.ts'
import { LinkSearch } from './LinkSearch.tsx'

/** A record of another register. */
export const LinkInput = ({
  field,
  value,
  onChange,
  province,
  id,
  invalid,
  disabled,
  describedBy,
  autoFocus,
}: InputProps<FieldOf<'link'>>) => (
  <LinkSearch
    field={field}
    province={province}
    chosen={value === null ? [] : [String(value)]}
    onChosen={([chosen]) => onChange(chosen === undefined ? null : Number(chosen))}
    id={id}
    disabled={disabled}
    autoFocus={autoFocus}
    status={invalid ? 'error' : ''}
    aria-describedby={describedBy}
    aria-invalid={invalid}
  />
)
