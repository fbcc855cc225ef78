import { Choose } from '../Choose.tsx'
import type { FieldOf, InputProps } from '../field-kind.ts'
import { choicesOf } from './choices-of.ts'

/** One entry of a list, among those that may be chosen on the day. */
export const ChoiceInput = ({ field, value, on, ...rest }: InputProps<FieldOf<'choice'>>) => (
  <Choose {...rest} options={choicesOf(field, on)} value={typeof value === 'string' ? value : undefined} />
)
