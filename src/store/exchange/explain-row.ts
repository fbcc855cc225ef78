import {
  type Act,
  type AnyRegister,
  actionsFrom,
  brokenRules,
  checkValue,
  type Changes,
  daysOf,
  decide,
  type DecideContext,
  type FieldFault,
  fold,
  type Intent,
  type LedgerRecord,
  type StoredValue,
} from '../../ledger/register/index.ts'
import { type Names, readText } from '../reading/index.ts'
import { type Cell, isEmpty } from './cell.ts'
import { type SheetColumn, sheetOf } from './columns.ts'
import type { CellFault, RowContext, RowSays } from './row-fill.ts'
import { canBegin, dayOfStep, type Step } from './step-order.ts'

type Fill = Readonly<Record<string, unknown>>

/**
 * Tells every bad cell of a row that was refused: values that their fields do not take, and then, step by step as if what is
 * wrong had been right, what is missing, what a rule forbids and what the lifecycle does not allow.
 */
export const explainRow = (
  context: RowContext,
  cells: readonly Cell[],
  says: RowSays,
  plan: readonly Fill[],
): readonly CellFault[] => {
  const { register, heading } = context
  const faults = [...says.faults]
  const cellOf = (name: string): Cell => cells[heading.findIndex((column) => column?.name === name)] ?? null
  const columnOf = columnFinder(register, context)
  const add = (name: string, tell: string) => {
    // What is missing at two steps is missing once, and a value that was refused is not missing besides.
    const told = faults.filter((each) => each.column?.name === name)
    if (!told.some((each) => each.tell === tell || isEmpty(cellOf(name)) || isMissing(tell)))
      faults.push({ column: columnOf(name), value: cellOf(name), tell })
  }

  const good = checkCells(context, says, plan, add)
  const isDayBad = faults.some(({ column }) => column?.holds === 'day')
  const [first] = says.steps
  if (!isDayBad && (first === undefined || !canBegin(register, first))) addNoBeginning(register, add)
  if (isDayBad || first === undefined || !canBegin(register, first)) {
    for (const name of register.opening.fill) if (isEmpty(cellOf(name))) add(name, 'phải điền')
    return faults
  }
  const record = walk(context, says.steps, good, add)
  if (faults.length === 0 && record !== undefined)
    for (const { name, tell } of differsFrom(context, says, record)) add(name, tell)
  return faults
}

/** What a row says of the state and of derived fields, against what follows from its other cells. */
export const differsFrom = (
  { register, decide: { places, today } }: RowContext,
  { goal, derived }: RowSays,
  { state, values }: LedgerRecord,
): readonly { readonly name: string; readonly tell: string }[] => {
  const found: { name: string; tell: string }[] = []
  if (goal !== undefined && goal !== state) {
    const label = register.states[state]
    found.push({
      name: 'state',
      tell: `các ngày trong dòng đưa bản ghi tới trạng thái “${label}”; hãy sửa ngày, hoặc bỏ trống ô này`,
    })
  }
  for (const [name, value] of derived) {
    const field = register.fields[name]
    if (field === undefined) continue
    const checked = checkValue(field, value, { places, on: today })
    const comesTo = values[name] ?? null
    if ('tell' in checked) found.push({ name, tell: checked.tell })
    else if (JSON.stringify(checked.value) !== JSON.stringify(comesTo))
      found.push({ name, tell: `phần mềm tính được “${readText(field, comesTo, unnamed)}”; hãy bỏ trống ô này` })
  }
  return found
}

const unnamed: Names = { place: (code) => code, record: () => undefined }

type Add = (name: string, tell: string) => void

const columnFinder = (register: AnyRegister, { heading }: RowContext) => {
  const all = sheetOf(register).columns
  return (name: string): SheetColumn | undefined =>
    heading.find((column) => column?.name === name) ?? all.find((column) => column.name === name)
}

/** Checks each value by itself. @returns the good ones of each step */
const checkCells = (
  { register, decide: { places, today } }: RowContext,
  says: RowSays,
  plan: readonly Fill[],
  add: Add,
) => {
  const stepless = says.steps.length === 0 ? [Object.fromEntries(says.fill)] : plan
  return stepless.map((fill, at): Changes => {
    const changes: Record<string, StoredValue> = {}
    for (const [name, value] of Object.entries(fill)) {
      const field = register.fields[name]
      if (field === undefined) continue
      const checked = checkValue(field, value, { places, on: says.steps[at]?.on ?? today })
      if ('tell' in checked) add(name, checked.tell)
      else changes[name] = checked.value
    }
    return changes
  })
}

const addNoBeginning = (register: AnyRegister, add: Add): void => {
  const beginnings = daysOf(register).filter(({ action }) => action === undefined || register.actions[action]?.begins)
  const labels = beginnings.map(({ label }) => `“${label}”`)
  const [opening] = beginnings
  if (opening !== undefined)
    add(opening.name, labels.length === 1 ? 'phải điền' : `phải điền một trong các ngày ${labels.join(', ')}`)
}

/** Walks through the steps as far as the lifecycle allows. @returns the record at the end, if it was reached */
const walk = (
  context: RowContext,
  steps: readonly Step[],
  good: readonly Changes[],
  add: Add,
): LedgerRecord | undefined => {
  const { register } = context
  let record: LedgerRecord | undefined
  for (const [at, step] of steps.entries()) {
    const fill = good[at] ?? {}
    const decision = decide(register, record, intentOf(step, at, fill), context.decide)
    if (!decision.ok) tellStep(context, step, record, fill, decision.faults, add)
    if (record !== undefined && !actionsFrom(register, record.state).includes(step.action ?? '')) return undefined
    const changes = decision.ok ? decision.value.changes : fill
    record = fold(register, record, asIf(step, at, changes))
  }
  return record
}

const intentOf = ({ action, on }: Step, at: number, fill: Changes): Intent => {
  if (at > 0) return { do: 'act', action: action ?? '', on, fill }
  return { do: 'open', on, fill, ...(action === null ? {} : { action }) }
}

const asIf = ({ action, on }: Step, at: number, changes: Changes): Act => ({
  kind: at === 0 ? 'opened' : 'action',
  action,
  happenedOn: on,
  changes,
  seq: at + 1,
  record: 1,
  province: '',
  register: '',
  recordedAt: '',
  person: '',
  office: '',
  reason: null,
  document: null,
})

const tellStep = (
  { register, decide: context }: RowContext,
  step: Step,
  record: LedgerRecord | undefined,
  fill: Changes,
  faults: readonly FieldFault[],
  add: Add,
): void => {
  const day = dayOfStep(register, step)
  const values = { ...record?.values, ...fill, [day]: step.on }
  for (const { field, value, tell } of faults) {
    if (field !== '')
      add(field, value === undefined ? missingTell(register, step) : withoutLabel(register, field, tell))
    else add(columnOfRule(register, tell, values) ?? day, dayTell(tell, step, context))
  }
}

const isMissing = (tell: string): boolean => tell.startsWith('phải điền')

const missingTell = (register: AnyRegister, { action }: Step): string =>
  action === null ? 'phải điền' : `phải điền khi đã có ngày “${register.actions[action]?.label}”`

const withoutLabel = (register: AnyRegister, name: string, tell: string): string =>
  tell.replace(`${register.fields[name]?.label}: `, '')

const dayTell = (tell: string, { on }: Step, { today }: DecideContext): string =>
  on > today
    ? `ngày ở sau hôm nay (${today.split('-').reverse().join('/')})`
    : tell.charAt(0).toLocaleLowerCase('vi') + tell.slice(1).replace(/\.$/, '')

/** The cell that a broken rule is about: the first one that it names. */
const columnOfRule = (register: AnyRegister, tell: string, values: Changes): string | undefined => {
  const rule = register.rules.find((each) => each.tell === tell && brokenRules([each], values).length > 0)
  if (rule === undefined) return undefined
  if ('that' in rule) return rule.that[0]
  return 'filled' in rule ? rule.filled.find((name) => (values[name] ?? null) === null) : rule.when[0]
}
