import { Choose } from '../Choose.tsx'
import type { FieldOf, InputProps } from '../field-kind.ts'
import { useUnits } from './units.ts'

/** One administrative unit of the province. */
export const PlaceInput = ({ field, value, on, province, ...rest }: InputProps<FieldOf<'place'>>) => (
  <Choose {...rest} options={useUnits(province, field, on)} value={typeof value === 'string' ? value : undefined} />
)
