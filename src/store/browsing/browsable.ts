import { type AnyRegister, daysOf, type Field } from '../../ledger/register/index.ts'
import { columnOf, columnsOf } from '../tables/index.ts'

/** What a list can be filtered, sorted and read by: the number of the record, its state, a field, or a day of its life. */
export type Browsable = {
  readonly name: string
  /** What it holds; the state is a choice among the states of the register. */
  readonly field: Field
  /** True for a day that may come again, of which a record has a list. */
  readonly again: boolean
  /** Its column, ready to stand in SQL, and the type of it. */
  readonly column: string
  readonly type: string
}

const known = new WeakMap<AnyRegister, ReadonlyMap<string, Browsable>>()

/** Everything that a list of a register can be asked by, in the order of the declaration; by name. */
export const browsablesOf = (register: AnyRegister): ReadonlyMap<string, Browsable> => {
  const found = known.get(register) ?? workOut(register)
  known.set(register, found)
  return found
}

const workOut = (register: AnyRegister): ReadonlyMap<string, Browsable> => {
  const types = new Map<string, string>(columnsOf(register).map(({ name, type }) => [`"${name}"`, type]))
  const browsable = (name: string, field: Field, again = false): Browsable => {
    const column = columnOf(name)
    return { name, field, again, column, type: types.get(column) ?? 'text' }
  }
  const all = [
    browsable('id', { kind: 'integer', label: 'Số của bản ghi', unit: '', min: 1, max: Number.MAX_SAFE_INTEGER }),
    browsable('state', {
      kind: 'choice',
      label: 'Trạng thái',
      list: { code: `${register.code}-states`, title: 'Trạng thái', entries: register.states },
    }),
    ...Object.entries(register.fields).map(([name, field]) => browsable(name, field)),
    ...daysOf(register).map(({ name, label, again }) => browsable(name, { kind: 'date', label }, again)),
  ]
  return new Map(all.map((each) => [each.name, each]))
}

/** Whether reading it may be reading of personal data: a field marked so, or a link whose record is called by one. */
export const isPersonal = (register: AnyRegister, name: string): boolean => {
  const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
  if (field?.personal) return true
  return field?.kind === 'link' && isCalledPersonally(field.target)
}

/** Whether what a record is called tells something personal. */
export const isCalledPersonally = (register: AnyRegister): boolean =>
  register.shownAs.fields.some((name) => isPersonal(register, name))
