import type { FieldTold, ReadValue, StoredValue } from '../../server/index.ts'

/** A declared field of one kind, as data. */
export type FieldOf<Kind extends FieldTold['kind']> = Extract<FieldTold, { readonly kind: Kind }>

/** What a cell shows: the value as the server reads it out, in the register of a province. */
export type CellProps<Field extends FieldTold = FieldTold> = {
  readonly field: Field
  readonly value: ReadValue
  readonly province: string
}

/** What an input is given, and how it tells what was entered: a stored value, null where nothing stands. */
export type InputProps<Field extends FieldTold = FieldTold> = {
  readonly field: Field
  readonly value: StoredValue
  readonly onChange: (value: StoredValue) => void
  readonly province: string
  /** The day on which what is entered holds: choices and places that did not exist on it are left out. */
  readonly on?: string | undefined
  readonly id?: string | undefined
  readonly invalid?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The id of what stands beside it: the hint, the refusal. */
  readonly describedBy?: string | undefined
  readonly autoFocus?: boolean | undefined
}

/** What a list is asked of one column, in the words of the interface (`where.<column>.from`); all of it must hold. */
export type ColumnFilter = {
  readonly oneOf?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly contains?: string
  readonly is?: 'filled' | 'empty'
}

export type FilterProps<Field extends FieldTold = FieldTold> = {
  readonly field: Field
  readonly value: ColumnFilter
  readonly onChange: (value: ColumnFilter) => void
  readonly province: string
}

/** Whether a column holds numbers, which stand at the right and are added up. */
export const isNumber = ({ kind, name }: FieldTold): boolean =>
  name !== 'id' && (kind === 'money' || kind === 'integer' || kind === 'decimal')

/** In what a field is counted; undefined where it is no number. */
export const unitOf = (field: FieldTold): string | undefined => {
  if (field.kind === 'money') return 'đồng'
  return (field.kind === 'integer' || field.kind === 'decimal') && field.unit !== '' ? field.unit : undefined
}

/** Whether anything is asked of a column. */
export const isAsked = (filter: ColumnFilter | undefined): boolean =>
  filter !== undefined && Object.values(filter).some((each) => each !== undefined && each.length > 0)
