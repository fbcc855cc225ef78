import type { FieldOf } from '../field-kind.ts'

/** The entries of a list in their order; where a day is told, only those that may be chosen on it. */
export const choicesOf = ({ list }: FieldOf<'choice'>, on?: string) =>
  Object.entries(list.entries)
    .map(([value, entry]) => ({ value, ...(typeof entry === 'string' ? { label: entry } : entry) }))
    .filter(
      ({ from = '', to = '9999-12-31' }: { readonly from?: string; readonly to?: string }) =>
        on === undefined || (from <= on && on <= to),
    )
    .map(({ value, label }) => ({ value, label }))
