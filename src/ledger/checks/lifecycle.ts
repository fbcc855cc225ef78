import { roles } from '../access/index.ts'
import {
  type Action,
  actionsFrom,
  type AnyRegister,
  type DatedLimit,
  dayLabel,
  type Opening,
} from '../register/index.ts'
import { type DeclarationError, mistake, type Place, repeated, unknowns } from './declaration-error.ts'
import { conditionMistakes } from './conditions.ts'
import { datesMistakes, labelMistakes } from './wording.ts'

/** Mistakes in the life of a record: what steps refer to, and what can never or always happen. */
export const lifecycleMistakes = (place: Place, register: AnyRegister): readonly DeclarationError[] => {
  const states = new Set(Object.keys(register.states))
  const opening = [...place, 'opening']
  return [
    ...unknowns([...opening, 'to'], 'state', [register.opening.to], states),
    ...stepMistakes(opening, register, register.opening, register.opening.fill),
    ...Object.entries(register.actions).flatMap(([name, action]) => {
      const at = [...place, 'actions', name]
      const from = [action.from].flat()
      return [
        ...unknowns([...at, 'from'], 'state', from, states),
        ...repeated([...at, 'from'], 'state', from),
        ...unknowns([...at, 'to'], 'state', [action.to], states),
        ...(from.length === 0 && !action.begins
          ? [mistake(at, 'can be taken from no state and begins no record')]
          : []),
        ...stepMistakes(at, register, action, [...(action.fill ?? []), ...(action.mayFill ?? [])]),
        ...limitMistakes([...at, 'within'], register, action.within),
        ...(!action.again && comesBack(register, action)
          ? [mistake(at, 'can be taken twice by one record, but keeps one day', 'Declare it "again: true".')]
          : []),
      ]
    }),
    ...unreachable(register).map((state) => mistake([...place, 'states', state], 'can never be reached')),
  ]
}

const stepMistakes = (
  at: Place,
  register: AnyRegister,
  step: Opening | Action,
  filled: readonly string[],
): readonly DeclarationError[] => [
  ...labelMistakes([...at, 'label'], step.label),
  ...labelMistakes([...at, 'onLabel'], dayLabel(step)),
  ...unknowns([...at, 'fill'], 'field', filled, new Set(Object.keys(register.fields))),
  ...repeated([...at, 'fill'], 'field', filled),
  ...filled
    .filter((name) => Object.hasOwn(register.derived, name))
    .map((name) => mistake([...at, 'fill'], `field "${name}" is derived, so nobody may fill it`)),
  ...unknowns([...at, 'by'], 'role', step.by, new Set(Object.keys(roles))),
  ...(step.by.length === 0 ? [mistake([...at, 'by'], 'nobody may take this step')] : []),
]

const limitMistakes = (at: Place, register: AnyRegister, within: Action['within']): readonly DeclarationError[] => {
  if (within === undefined) return []
  const limits: readonly DatedLimit[] = 'unit' in within ? [{ limit: within }] : within
  return limits.flatMap((each) => [
    ...datesMistakes(at, each),
    ...(each.when === undefined ? [] : conditionMistakes(at, register, each.when)),
    ...(Number.isSafeInteger(each.limit.amount) && each.limit.amount > 0
      ? []
      : [mistake(at, `${each.limit.amount} is no length of time`)]),
  ])
}

/** Every state that a record can come to from these. */
const reachableFrom = (register: AnyRegister, starts: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(starts)
  // A set goes on giving what is added to it while it is walked.
  for (const state of reached)
    for (const name of actionsFrom(register, state)) reached.add(register.actions[name]?.to ?? state)
  return reached
}

const comesBack = (register: AnyRegister, action: Action): boolean => {
  const later = reachableFrom(register, [action.to])
  return [action.from].flat().some((state) => later.has(state))
}

const unreachable = (register: AnyRegister): readonly string[] => {
  const beginnings = Object.values(register.actions).filter((action) => action.begins)
  const reached = reachableFrom(
    register,
    [register.opening, ...beginnings].map((step) => step.to),
  )
  return Object.keys(register.states).filter((state) => !reached.has(state))
}
