import type { PlainDate } from '../period/index.ts'
import type { Changes } from './act.ts'
import { daysThatFill } from './days-that-fill.ts'
import type { AnyRegister } from './declared.ts'
import type { LifeStep } from './life.ts'
import { fieldOf } from './register.ts'

/**
 * What an act in the world filled in: the opening, a step or an amendment. It holds from the act's day on, until another one
 * fills the same field; of several on one day the last one recorded.
 */
export type Filling = {
  readonly on: PlainDate
  /** Which step of life it was, counted from 0; null for an amendment. */
  readonly step: number | null
  readonly values: Changes
}

/**
 * Fillings that are put right. A corrected day moves what its step filled. A corrected value takes the place of the last one
 * that was filled; what stood before that one stays. Where nothing was filled, it belongs to the last step that could have
 * filled it, else to the opening.
 * @param life the life whose days have been put right
 */
export const corrected = (
  register: AnyRegister,
  fillings: readonly Filling[],
  life: readonly LifeStep[],
  changes: Changes,
): readonly Filling[] => {
  const moved = fillings.map((filling) => ({ ...filling, on: life[filling.step ?? -1]?.on ?? filling.on }))
  for (const [name, value] of Object.entries(changes)) {
    // Days of steps are no fields: they have moved already.
    if (fieldOf(register, name) === undefined) continue
    const at = placeOf(register, moved, life, name)
    moved[at] = { ...(moved[at] as Filling), values: { ...moved[at]?.values, [name]: value } }
  }
  return moved
}

const placeOf = (
  register: AnyRegister,
  fillings: readonly Filling[],
  life: readonly LifeStep[],
  name: string,
): number => {
  const filled = fillings.findLastIndex(({ values }) => Object.hasOwn(values, name))
  if (filled >= 0) return filled
  const days = daysThatFill(register, name)
  return Math.max(
    0,
    fillings.findLastIndex(({ step }) => days.includes(life[step ?? -1]?.day ?? '')),
  )
}
