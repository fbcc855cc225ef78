import type { CellProps, FieldOf } from '../field-kind.ts'
import { writtenNumber } from '../format.ts'

/** A number without its unit, which stands with the name of the column. */
export const NumberCell = ({ value: { raw, text } }: CellProps<FieldOf<'integer' | 'decimal' | 'money'>>) => (
  <span className="number" title={text}>
    {typeof raw === 'number' || typeof raw === 'string' ? writtenNumber(raw) : text}
  </span>
)
