import { dateInWriting, type PlainDate } from '../period/index.ts'
import type { ActKind, Changes, StoredValue } from './act.ts'
import type { AnyRegister, Field } from './declared.ts'
import type { LedgerRecord } from './fold.ts'
import { withDays } from './life.ts'
import { daysOf, fieldOf } from './register.ts'
import { type CheckContext, type Checked, checkValue } from './value.ts'

export type Given = Readonly<Record<string, unknown>>

/** What is wrong with one field; `field` is empty where the whole entry is meant. */
export type FieldFault = { readonly field: string; readonly value: unknown; readonly tell: string }

type FillContext = CheckContext & { readonly today: PlainDate }

/**
 * Checks everything that is filled in; a correction may also put right the days of steps that were taken, and then what
 * stands in the record must have been valid on one of the days put right.
 */
export const checkFill = (
  register: AnyRegister,
  record: LedgerRecord | undefined,
  fill: Given,
  context: FillContext,
  kind: ActKind,
): { readonly changes: Changes; readonly faults: FieldFault[] } => {
  const changes: Record<string, StoredValue> = {}
  const faults: FieldFault[] = []
  const days = kind === 'corrected' ? daysOf(register) : []
  const isDay = ([name]: readonly [string, unknown]) => days.some((day) => day.name === name)
  const given = Object.entries(fill)
  // Days come first: what else is put right must be valid on them.
  for (const [name, value] of [...given.filter(isDay), ...given.filter((each) => !isDay(each))]) {
    const field = fieldOf(register, name)
    const day = days.find((each) => each.name === name)
    const label = field?.label ?? day?.label
    if (label === undefined) {
      const tell = `Sổ “${register.title}” không có cột “${name}”, chỉ có: ${columnsToFill(register, days)}`
      faults.push({ field: name, value, tell })
      continue
    }
    if (Object.hasOwn(register.derived, name)) {
      faults.push({ field: name, value, tell: `“${label}” do phần mềm tính, không điền` })
      continue
    }
    const result =
      field === undefined
        ? checkDays(value, record, name, day?.again ?? false, context)
        : checkOnDays(field, value, context, kind === 'corrected' ? withDays(record?.life ?? [], changes) : [])
    if ('tell' in result) faults.push({ field: name, value, tell: `${label}: ${result.tell}` })
    else changes[name] = result.value
  }
  if (kind === 'corrected' && record !== undefined) faults.push(...outlived(register, record, changes, context))
  return { changes, faults }
}

/** Faults for choices and places that were valid on the days of a record, and are on none of its corrected days. */
const outlived = (
  register: AnyRegister,
  record: LedgerRecord,
  changes: Changes,
  context: FillContext,
): readonly FieldFault[] => {
  const life = withDays(record.life, changes)
  if (life.every((step, index) => step.on === record.life[index]?.on)) return []
  return Object.entries(register.fields).flatMap(([name, field]) => {
    const value = record.values[name] ?? null
    if (value === null || Object.hasOwn(changes, name) || !dated.has(field.kind)) return []
    const onDays = (days: LedgerRecord['life']) => days.map(({ on }) => checkValue(field, value, { ...context, on }))
    const [before, after] = [onDays(record.life), onDays(life)]
    const isValid = (each: Checked) => 'value' in each
    const [first] = after
    if (!before.some(isValid) || after.some(isValid) || first === undefined || 'value' in first) return []
    return [{ field: name, value, tell: `${field.label} theo ngày đính chính: ${first.tell}` }]
  })
}

const dated: ReadonlySet<Field['kind']> = new Set(['choice', 'place', 'places'])

const columnsToFill = (
  register: AnyRegister,
  days: readonly { readonly name: string; readonly label: string }[],
): string =>
  [...Object.entries(register.fields).map(([name, { label }]) => ({ name, label })), ...days]
    .filter(({ name }) => !Object.hasOwn(register.derived, name))
    .map(({ name, label }) => `${name} (${label})`)
    .join(', ')

// A correction puts right what was written on an earlier day, when other places and list entries were valid.
const checkOnDays = (
  field: Field,
  value: unknown,
  context: FillContext,
  life: readonly { readonly on: PlainDate }[],
): Checked => {
  const onEach = [...life.map((step) => step.on).reverse(), context.on].map((on) =>
    checkValue(field, value, { ...context, on }),
  )
  return onEach.find((each) => 'value' in each) ?? onEach[0] ?? { value: null }
}

const checkDays = (
  value: unknown,
  record: LedgerRecord | undefined,
  name: string,
  again: boolean,
  context: FillContext,
): Checked => {
  const taken = record?.life.filter((step) => step.day === name).length ?? 0
  if (taken === 0) return { tell: 'bước này chưa diễn ra nên chưa có ngày để đính chính' }
  const written: readonly unknown[] = daysIn(value, again)
  const read = written.map((each) => checkValue({ kind: 'date', label: '' }, each, context))
  const wrong = read.find((each) => 'tell' in each)
  if (wrong !== undefined) return wrong
  const days = read.flatMap((each) => ('value' in each && typeof each.value === 'string' ? [each.value] : []))
  if (days.length !== taken || written.length !== taken)
    return {
      tell: taken === 1 ? 'không được để trống' : `phải ghi đủ ${taken} ngày theo thứ tự, cách nhau bằng dấu chấm phẩy`,
    }
  const late = days.find((day) => day > context.today)
  if (late !== undefined) return { tell: `${dateInWriting(late as PlainDate)} ở sau hôm nay` }
  return { value: again ? days : (days[0] ?? null) }
}

const daysIn = (value: unknown, again: boolean): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return again && typeof value === 'string' ? value.split(';') : [value]
}

/** Faults for fields that the steps of a record had to fill and that these changes would empty. */
export const emptied = (
  register: AnyRegister,
  record: LedgerRecord | undefined,
  changes: Changes,
): readonly FieldFault[] => {
  const taken = new Set(record?.life.map((step) => step.day))
  const steps = Object.values(register.actions).filter((action) => taken.has(action.on))
  const kept = record === undefined ? [] : [register.opening, ...steps].flatMap((step) => step.fill ?? [])
  return [...new Set(kept)]
    .filter((name) => changes[name] === null)
    .map((name) => ({
      field: name,
      value: null,
      tell: `Không được để trống “${register.fields[name]?.label ?? name}”`,
    }))
}
