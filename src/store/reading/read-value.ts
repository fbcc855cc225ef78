import { formatDate, formatMoney, formatNumber } from '../../ledger/document/index.ts'
import {
  type AnyRegister,
  daysOf,
  type Field,
  fieldOf,
  labelOf,
  type StoredValue,
} from '../../ledger/register/index.ts'

/** The names of what a value only points at. */
export type Names = {
  readonly place: (code: string) => string
  /** What another record is called; undefined where it is not known. */
  readonly record: (register: AnyRegister, id: number) => string | undefined
}

/** What stands under a name in a record: a field, a day, or a list of days. */
export const fieldsAndDays = (register: AnyRegister): readonly (readonly [string, Field])[] => {
  const before = listed.get(register)
  if (before !== undefined) return before
  const all = [
    ...Object.entries(register.fields),
    ...daysOf(register).map(({ name, label }) => [name, { kind: 'date', label }] as const),
  ]
  listed.set(register, all)
  return all
}

// Asked for with every row, and the same for as long as the register is declared.
const listed = new WeakMap<AnyRegister, readonly (readonly [string, Field])[]>()

/** A stored value as an officer reads it: labels, names of places and records, dates and numbers; nothing where it is empty. */
export const readText = (field: Field, value: StoredValue, names: Names): string => {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((each: string) => readText(field, each, names)).join('; ')
  switch (field.kind) {
    case 'text':
      return String(value)
    case 'date':
      return formatDate(String(value))
    case 'integer':
    case 'decimal':
      return formatNumber(Number(value))
    case 'money':
      return formatMoney(Number(value))
    case 'yesNo':
      return value === true ? 'Có' : 'Không'
    case 'choice':
      return labelOf(field.list, String(value))
    case 'place':
    case 'places':
      return names.place(String(value))
    case 'link':
      return names.record(field.target, Number(value)) ?? String(value)
  }
}

/** What a record is called: the fixed words of its register between the values of its fields, with «…» for what is not seen. */
export const labelOfRecord = (
  register: AnyRegister,
  values: Readonly<Record<string, StoredValue>>,
  names: Names,
  isSeen: (name: string) => boolean,
): string => {
  const { words, fields } = register.shownAs
  const read = (name: string): string => {
    const field = findField(register, name)
    if (field !== undefined && !isSeen(name)) return '…'
    return field === undefined ? '' : readText(field, values[name] ?? null, names)
  }
  return words.map((word, position) => word + read(fields[position] ?? '')).join('')
}

/** A field or day by its name. */
export const findField = (register: AnyRegister, name: string): Field | undefined =>
  fieldOf(register, name) ?? fieldsAndDays(register).find(([each]) => each === name)?.[1]
