import type { ColumnTold, RegisterTold } from '../../server/index.ts'
import type { View } from './view.ts'

/** A column of the table: a field, a day or the state, with its width in pixels. */
export type Column = ColumnTold & { readonly width: number }

const widths: Readonly<Record<ColumnTold['kind'], number>> = {
  text: 190,
  date: 92,
  integer: 88,
  decimal: 96,
  money: 118,
  yesNo: 76,
  choice: 160,
  place: 140,
  places: 160,
  link: 210,
}

/** What may be shown of a register: all that its reader sees, without the number of the record. */
export const choosable = (register: RegisterTold, withheld: readonly string[]): readonly Column[] =>
  register.columns
    .filter(({ name }) => name !== 'id' && !withheld.includes(name))
    .map((column) => ({ ...column, width: column.name === 'state' ? widths.text : widths[column.kind] }))

/** The columns of a view in its order; all of them where it names none. */
export const shownColumns = (all: readonly Column[], { columns }: View): readonly Column[] => {
  if (columns === undefined) return all
  return columns.flatMap((name) => all.filter((column) => column.name === name))
}
