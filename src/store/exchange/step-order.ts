import type { PlainDate } from '../../ledger/period/index.ts'
import { type AnyRegister, beginningOf } from '../../ledger/register/index.ts'

/** A step that a row says was taken; no action is the opening. */
export type Step = { readonly action: string | null; readonly on: PlainDate }

/** May a life begin with this step? */
export const canBegin = (register: AnyRegister, { action }: Step): boolean =>
  action === null || register.actions[action]?.begins === true

/** The name of the day that a step gives. */
export const dayOfStep = (register: AnyRegister, { action }: Step): string => beginningOf(register, action).on

/**
 * Puts the steps of one life in order: by day; those of one day as the lifecycle allows, else as declared.
 * A life without the opening begins with the first action that may begin one.
 * @param steps in declared order, the opening first where there is one
 * @param goal the state in which the life is to end, if one is known
 */
export const orderSteps = (
  register: AnyRegister,
  steps: readonly Step[],
  goal: string | undefined,
): readonly Step[] => {
  const sorted = [...steps].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const opening = sorted.find(({ action }) => action === null)
  const beginnings = opening ? [opening] : firstBeginnings(register, sorted)
  for (const end of goal === undefined ? [undefined] : [goal, undefined]) {
    const budget = { left: mostTries }
    for (const beginning of beginnings) {
      const others = sorted.filter((step) => step !== beginning)
      const rest = follow(register, stateAfter(register, beginning), others, end, budget)
      if (rest !== undefined) return [beginning, ...rest]
    }
  }
  const [beginning] = beginnings
  return beginning === undefined ? sorted : [beginning, ...sorted.filter((step) => step !== beginning)]
}

// A day with many steps that fit together in no order is told as declared, rather than tried out for ever.
const mostTries = 5000

const firstBeginnings = (register: AnyRegister, sorted: readonly Step[]): readonly Step[] => {
  const can = sorted.filter((step) => canBegin(register, step))
  return can.filter(({ on }) => on === can[0]?.on)
}

const stateAfter = (register: AnyRegister, { action }: Step): string => beginningOf(register, action).to

const follow = (
  register: AnyRegister,
  state: string,
  left: readonly Step[],
  goal: string | undefined,
  budget: { left: number },
): readonly Step[] | undefined => {
  const [next] = left
  if (next === undefined) return goal === undefined || goal === state ? [] : undefined
  const tried = new Set<string | null>()
  for (const [at, step] of left.entries()) {
    if (step.on !== next.on) break
    if (tried.has(step.action) || !isAllowed(register, step, state)) continue
    tried.add(step.action)
    budget.left -= 1
    if (budget.left < 0) return undefined
    const rest = follow(register, stateAfter(register, step), left.toSpliced(at, 1), goal, budget)
    if (rest !== undefined) return [step, ...rest]
  }
  return undefined
}

const isAllowed = (register: AnyRegister, { action }: Step, state: string): boolean =>
  [register.actions[action ?? '']?.from].flat().includes(state)
