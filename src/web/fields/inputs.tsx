import type { ComponentType } from 'react'
import type { FieldTold } from '../../server/index.ts'
import { ChoiceInput } from './choice/ChoiceInput.tsx'
import { DateInput } from './date/DateInput.tsx'
import type { FieldOf, InputProps } from './field-kind.ts'
import { LinkInput } from './link/LinkInput.tsx'
import { NumberInput } from './number/NumberInput.tsx'
import { PlaceInput } from './place/PlaceInput.tsx'
import { PlacesInput } from './places/PlacesInput.tsx'
import { TextInput } from './text/TextInput.tsx'
import { YesNoInput } from './yes-no/YesNoInput.tsx'
import './fields.css'

type Inputs = { readonly [Kind in FieldTold['kind']]: ComponentType<InputProps<FieldOf<Kind>>> }

const inputs: Inputs = {
  text: TextInput,
  date: DateInput,
  integer: NumberInput,
  decimal: NumberInput,
  money: NumberInput,
  yesNo: YesNoInput,
  choice: ChoiceInput,
  place: PlaceInput,
  places: PlacesInput,
  link: LinkInput,
}

/** The box into which a value of a field is entered. */
export const FieldInput = (props: InputProps) => {
  const Input = inputs[props.field.kind] as ComponentType<InputProps>
  return <Input {...props} />
}
