import { Choices } from '../Choices.tsx'
import type { FieldOf, FilterProps } from '../field-kind.ts'
import { useUnits } from './units.ts'

/** Rows in one of the ticked administrative units. */
export const PlaceFilter = ({ field, value, onChange, province }: FilterProps<FieldOf<'place' | 'places'>>) => (
  <Choices label={field.label} options={useUnits(province, field)} value={value} onChange={onChange} />
)
