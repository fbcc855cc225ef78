import type { AnyRegister } from '../register/index.ts'
import { type DeclarationError, mistake, type Place, unknown } from './declaration-error.ts'

export type PlacedRegister = { readonly place: Place; readonly register: AnyRegister }

/** Links that lead out of the ledger, and circles of links that would let no record be the first one. */
export const linkMistakes = (placed: readonly PlacedRegister[]): readonly DeclarationError[] => {
  const known = new Map(placed.map(({ register }) => [register.code, register]))
  return placed.flatMap(({ place, register }) => [
    ...Object.entries(register.fields).flatMap(([name, field]) =>
      field.kind !== 'link' || known.get(field.target.code) === field.target
        ? []
        : [unknown([...place, 'fields', name], 'register of a domain', field.target.code, known.keys())],
    ),
    ...(needsItself(register)
      ? [mistake([...place, 'opening', 'fill'], 'a record needs, through links, one that needs this one first')]
      : []),
  ])
}

const demanded = (register: AnyRegister): readonly AnyRegister[] =>
  register.opening.fill.flatMap((name) => {
    const field = register.fields[name]
    return field?.kind === 'link' ? [field.target] : []
  })

const needsItself = (register: AnyRegister): boolean => {
  const needed = new Set(demanded(register))
  for (const each of needed) for (const further of demanded(each)) needed.add(further)
  return needed.has(register)
}
