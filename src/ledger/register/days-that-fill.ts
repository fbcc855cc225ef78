import type { AnyRegister } from './declared.ts'

const filledBy = new WeakMap<AnyRegister, ReadonlyMap<string, readonly string[]>>()

/**
 * The days of the steps that are declared to fill a field: before the first of them nothing stands in it, unless the past of
 * a record says otherwise. None for a field that the opening fills.
 */
export const daysThatFill = (register: AnyRegister, name: string): readonly string[] => {
  const known = filledBy.get(register) ?? daysByField(register)
  filledBy.set(register, known)
  return known.get(name) ?? []
}

const daysByField = (register: AnyRegister): ReadonlyMap<string, readonly string[]> => {
  const days = new Map<string, string[]>()
  for (const { fill = [], mayFill = [], on } of Object.values(register.actions))
    for (const name of new Set([...fill, ...mayFill]))
      if (!register.opening.fill.includes(name)) days.set(name, [...(days.get(name) ?? []), on])
  return days
}
