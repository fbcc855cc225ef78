import type { ComponentType } from 'react'
import type { FieldTold } from '../../server/index.ts'
import { ChoiceFilter } from './choice/ChoiceFilter.tsx'
import { DateFilter } from './date/DateFilter.tsx'
import type { FieldOf, FilterProps } from './field-kind.ts'
import { LinkFilter } from './link/LinkFilter.tsx'
import { NumberFilter } from './number/NumberFilter.tsx'
import { PlaceFilter } from './place/PlaceFilter.tsx'
import { TextFilter } from './text/TextFilter.tsx'
import { YesNoFilter } from './yes-no/YesNoFilter.tsx'
import './fields.css'

type Filters = { readonly [Kind in FieldTold['kind']]: ComponentType<FilterProps<FieldOf<Kind>>> }

const filters: Filters = {
  text: TextFilter,
  date: DateFilter,
  integer: NumberFilter,
  decimal: NumberFilter,
  money: NumberFilter,
  yesNo: YesNoFilter,
  choice: ChoiceFilter,
  place: PlaceFilter,
  places: PlaceFilter,
  link: LinkFilter,
}

/** The boxes in which is said what is asked of a column. */
const FieldFilter = (props: FilterProps) => {
  const Filter = filters[props.field.kind] as ComponentType<FilterProps>
  return <Filter {...props} />
}

export default FieldFilter
