import { Choices } from '../Choices.tsx'
import type { FieldOf, FilterProps } from '../field-kind.ts'
import { choicesOf } from './choices-of.ts'

export const ChoiceFilter = ({ field, value, onChange }: FilterProps<FieldOf<'choice'>>) => (
  <Choices label={field.label} options={choicesOf(field)} value={value} onChange={onChange} />
)
