import type { FieldOf, FilterProps } from '../field-kind.ts'
import { LinkSearch } from './LinkSearch.tsx'

/** Rows that lead to one of the chosen records. */
export const LinkFilter = ({ field, value, onChange, province }: FilterProps<FieldOf<'link'>>) => (
  <LinkSearch
    field={field}
    province={province}
    several
    autoFocus
    aria-label={field.label}
    chosen={value.oneOf ?? []}
    onChosen={(oneOf) => onChange(oneOf.length === 0 ? {} : { oneOf })}
  />
)
