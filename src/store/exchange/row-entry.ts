import {
  type ActDraft,
  type AnyEntry,
  type AnyRegister,
  decideEntry,
  type StoredValue,
} from '../../ledger/register/index.ts'
import type { Cell } from './cell.ts'
import { differsFrom, explainRow } from './explain-row.ts'
import { type CellFault, type RowContext, type RowSays, readRow } from './row-fill.ts'
import { canBegin, orderSteps, type Step } from './step-order.ts'

/** A row as the life of a record: the acts that were decided, and the values that the record will have. */
export type RowLife =
  | { readonly ok: true; readonly drafts: readonly ActDraft[]; readonly values: Readonly<Record<string, StoredValue>> }
  | { readonly ok: false; readonly faults: readonly CellFault[] }

/** Decides what a row comes to; when it is refused, every bad cell of it is told. */
export const rowLife = (context: RowContext, cells: readonly Cell[]): RowLife => {
  const { register, decide } = context
  const says = readRow(context, cells)
  const steps = orderSteps(register, says.steps, says.goal)
  const plans = plansFor(register, steps, says.fill)
  if (says.faults.length === 0 && steps[0] !== undefined && canBegin(register, steps[0]))
    for (const plan of plans) {
      const result = decideEntry(register, entryOf(steps, plan), 1, decide)
      if (!result.ok || differsFrom(context, says, result.record).length > 0) continue
      return { ok: true, drafts: result.drafts, values: result.record.values }
    }
  const explained = plans.map((plan) => explainRow(context, cells, { ...says, steps } satisfies RowSays, plan))
  return { ok: false, faults: explained.reduce((fewest, each) => (each.length < fewest.length ? each : fewest)) }
}

type Plan = readonly Readonly<Record<string, unknown>>[]

/**
 * Which step fills which field. A row does not tell, so it is filled with the step that declares it. Where a rule wants a
 * field as soon as another one has a value, that may be too late: then what steps only may fill comes with the beginning,
 * or else everything.
 */
const plansFor = (
  register: AnyRegister,
  steps: readonly Step[],
  fill: ReadonlyMap<string, unknown>,
): readonly Plan[] => {
  const byStep = planFill(steps, fill, (name) => stepFilling(register, steps, name, true))
  if (steps.length < 2 || !register.rules.some((rule) => 'when' in rule)) return [byStep]
  return [
    byStep,
    planFill(steps, fill, (name) => stepFilling(register, steps, name, false)),
    planFill(steps, fill, () => 0),
  ]
}

const planFill = (
  steps: readonly Step[],
  fill: ReadonlyMap<string, unknown>,
  stepOf: (name: string) => number,
): Plan => {
  const plan: Record<string, unknown>[] = steps.map(() => ({}))
  for (const [name, value] of fill) {
    const filled = plan[stepOf(name)]
    if (filled !== undefined) filled[name] = value
  }
  return plan
}

/** The first step that must fill a field, else the first that may where that counts, else the beginning. */
const stepFilling = (register: AnyRegister, steps: readonly Step[], name: string, countsMay: boolean): number => {
  if (register.opening.fill.includes(name)) return 0
  const must = steps.findIndex(({ action }) => action !== null && register.actions[action]?.fill?.includes(name))
  if (must >= 0 || !countsMay) return Math.max(must, 0)
  const may = steps.findIndex(({ action }) => action !== null && register.actions[action]?.mayFill?.includes(name))
  return Math.max(may, 0)
}

const entryOf = (steps: readonly Step[], plan: Plan): AnyEntry => {
  const [first, ...then] = steps
  return {
    ...(first?.action ? { do: first.action } : {}),
    on: first?.on ?? '',
    fill: plan[0] ?? {},
    then: then.map(({ action, on }, at) => ({ do: action ?? '', on, fill: plan[at + 1] ?? {} })),
  }
}
