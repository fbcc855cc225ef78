import { type AnyEntry, type AnyRegister, decideEntry, type StoredValue } from '../../ledger/register/index.ts'
import type { Cell } from './cell.ts'
import { explainRow } from './explain-row.ts'
import { type CellFault, type RowContext, type RowSays, readRow } from './row-fill.ts'
import { canBegin, orderSteps, type Step } from './step-order.ts'

/** A row as the life of a record: its entry, and the values that the record will have. */
export type RowLife =
  | { readonly ok: true; readonly entry: AnyEntry; readonly values: Readonly<Record<string, StoredValue>> }
  | { readonly ok: false; readonly faults: readonly CellFault[] }

/** Decides what a row comes to; when it is refused, every bad cell of it is told. */
export const rowLife = (context: RowContext, cells: readonly Cell[]): RowLife => {
  const { register, decide } = context
  const says = readRow(context, cells)
  const steps = orderSteps(register, says.steps, says.goal)
  const plan = planFill(register, steps, says.fill)
  const [first] = steps
  if (says.faults.length === 0 && first !== undefined && canBegin(register, first)) {
    const entry = entryOf(steps, plan)
    const result = decideEntry(register, entry, 1, decide)
    if (result.ok && (says.goal === undefined || result.record.state === says.goal))
      return { ok: true, entry, values: result.record.values }
  }
  return { ok: false, faults: explainRow(context, cells, { ...says, steps } satisfies RowSays, plan) }
}

/** The values that each step fills: the first step that must fill a field, else the first that may, else the beginning. */
const planFill = (
  register: AnyRegister,
  steps: readonly Step[],
  fill: ReadonlyMap<string, unknown>,
): readonly Readonly<Record<string, unknown>>[] => {
  const plan: Record<string, unknown>[] = steps.map(() => ({}))
  for (const [name, value] of fill) {
    const at = stepFilling(register, steps, name)
    const filled = plan[at]
    if (filled !== undefined) filled[name] = value
  }
  return plan
}

const stepFilling = (register: AnyRegister, steps: readonly Step[], name: string): number => {
  if (register.opening.fill.includes(name)) return 0
  const must = steps.findIndex(({ action }) => action !== null && register.actions[action]?.fill?.includes(name))
  if (must >= 0) return must
  const may = steps.findIndex(({ action }) => action !== null && register.actions[action]?.mayFill?.includes(name))
  return Math.max(may, 0)
}

const entryOf = (steps: readonly Step[], plan: readonly Readonly<Record<string, unknown>>[]): AnyEntry => {
  const [first, ...then] = steps
  return {
    ...(first?.action ? { do: first.action } : {}),
    on: first?.on ?? '',
    fill: plan[0] ?? {},
    then: then.map(({ action, on }, at) => ({ do: action ?? '', on, fill: plan[at + 1] ?? {} })),
  }
}
