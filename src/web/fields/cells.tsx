import type { ComponentType } from 'react'
import type { FieldTold } from '../../server/index.ts'
import type { CellProps, FieldOf } from './field-kind.ts'
import { DateCell } from './date/DateCell.tsx'
import { LinkCell } from './link/LinkCell.tsx'
import { NumberCell } from './number/NumberCell.tsx'
import { TextCell } from './text/TextCell.tsx'

type Cells = { readonly [Kind in FieldTold['kind']]: ComponentType<CellProps<FieldOf<Kind>>> }

const cells: Cells = {
  text: TextCell,
  date: DateCell,
  integer: NumberCell,
  decimal: NumberCell,
  money: NumberCell,
  yesNo: TextCell,
  choice: TextCell,
  place: TextCell,
  places: TextCell,
  link: LinkCell,
}

/** A value as it stands in a table. */
export const FieldCell = (props: CellProps) => {
  const Cell = cells[props.field.kind] as ComponentType<CellProps>
  return <Cell {...props} />
}
