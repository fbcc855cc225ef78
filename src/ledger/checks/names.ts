import { type AnyRegister, daysOf, reservedFieldNames, reservedRegisterCodes, snakeCase } from '../register/index.ts'
import { type DeclarationError, mistake, type Place } from './declaration-error.ts'
import { codeMistakes, labelMistakes, nameMistakes } from './wording.ts'

const reserved = new Set<string>(reservedFieldNames.map(snakeCase))

/** Mistakes in what a register and its fields, days, states and actions are called. */
export const namingMistakes = (place: Place, register: AnyRegister): readonly DeclarationError[] => [
  ...codeMistakes(place, register.code),
  ...((reservedRegisterCodes as readonly string[]).includes(register.code)
    ? [mistake(place, `code "${register.code}" is reserved: the ledger keeps something else under that name`)]
    : []),
  ...labelMistakes([...place, 'title'], register.title),
  ...columnMistakes(place, register),
  ...Object.entries(register.states).flatMap(([name, label]) => [
    ...nameMistakes([...place, 'states', name], name),
    ...labelMistakes([...place, 'states', name], label),
  ]),
  ...Object.keys(register.actions).flatMap((name) => nameMistakes([...place, 'actions', name], name)),
]

type Column = { readonly name: string; readonly place: Place }

// Fields and days stand side by side in one table, so no two of them may read alike there.
const columnMistakes = (place: Place, register: AnyRegister): readonly DeclarationError[] => {
  const columns: readonly Column[] = [
    ...Object.keys(register.fields).map((name) => ({ name, place: [...place, 'fields', name] })),
    ...daysOf(register).map(({ name, action }) => ({
      name,
      place: [...place, ...(action === undefined ? ['opening'] : ['actions', action]), 'on'],
    })),
  ]
  const seen = new Map<string, Column>()
  return columns.flatMap((column) => {
    const identifier = snakeCase(column.name)
    const before = seen.get(identifier)
    seen.set(identifier, before ?? column)
    if (reserved.has(identifier) || column.name in {})
      return [mistake(column.place, `name "${column.name}" is reserved: every record has it already`)]
    return [
      ...nameMistakes(column.place, column.name),
      ...(before === undefined
        ? []
        : [mistake(column.place, `name "${column.name}" is taken by ${before.place.slice(place.length).join(' › ')}`)]),
    ]
  })
}
