import { Choose } from '../Choose.tsx'
import type { FieldOf, InputProps } from '../field-kind.ts'
import { useUnits } from './units.ts'

/** One administrative unit of the province. */
export const PlaceInput = ({ field, value, on, province, ...rest }: InputProps<FieldOf<'place'>>) => {
  const chosen = typeof value === 'string' ? value : undefined
  const options = useUnits(province, field, { on, standing: chosen === undefined ? [] : [chosen] })
  return <Choose {...rest} options={options} value={chosen} />
}
