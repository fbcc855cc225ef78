import { Choices } from '../Choices.tsx'
import type { FieldOf, FilterProps } from '../field-kind.ts'
import { yesAndNo } from './yes-and-no.ts'

export const YesNoFilter = ({ field, value, onChange }: FilterProps<FieldOf<'yesNo'>>) => (
  <Choices label={field.label} options={yesAndNo} value={value} onChange={onChange} />
)
