import { type AnyRegister, daysOf, daysThatFill, type Field, snakeCase } from '../../ledger/register/index.ts'
import { columnOf, tableOf, typeOf } from './column.ts'

/** The period's last day, on which everything is read. */
export const lastDay = '$3::date'

const then = '"was then"'

const text = (name: string): string => `'${snakeCase(name)}'`

/**
 * The rows of a register with what stood in them on the period's last day beside them, for `columnAsOf`. A record that begins
 * later is read as it stood when its first day ended.
 */
export const rowsAsOf = (register: AnyRegister, where = ''): string =>
  `(select *, was -> width_bucket(${lastDay}, was_on) as ${then} from ${tableOf(register)}${where})`

/** What stood in a field on the period's last day. `alias` is what rows of `rowsAsOf` are called. */
export const columnAsOf = (alias: string, register: AnyRegister, name: string): string => {
  const field = register.fields[name]
  if (field === undefined) return dayAsOf(alias, register, name)
  const late = notYetFilled(alias, register, name)
  const column = `${alias}.${columnOf(name)}`
  return `(case when ${alias}.${then} ? ${text(name)} then ${wasThen(alias, name, field)}${
    late === undefined ? '' : ` when ${late} then null`
  } else ${column} end)`
}

/** A field of a row without a past on the period's last day: its column, or nothing where no step had filled it by then. */
export const plainColumnAsOf = (alias: string, register: AnyRegister, name: string): string => {
  const late = notYetFilled(alias, register, name)
  const column = `${alias}.${columnOf(name)}`
  return late === undefined ? column : `(case when ${late} then null else ${column} end)`
}

/** Whether no step that could fill a field was taken by the period's last day; undefined where its opening fills it. */
export const notYetFilled = (alias: string, register: AnyRegister, name: string): string | undefined => {
  const days = daysThatFill(register, name)
  if (days.length === 0) return undefined
  return `${earliest(alias, register, days)} > greatest(${lastDay}, ${firstDayOf(alias, register)})`
}

/** The columns that `plainColumnAsOf` reads besides that of the field itself. */
export const columnsBehind = (register: AnyRegister, name: string): readonly string[] => {
  const days = daysThatFill(register, name)
  return days.length === 0 ? [] : [...new Set([...days, register.opening.on, ...beginningDays(register)])].map(columnOf)
}

const beginningDays = (register: AnyRegister): readonly string[] =>
  Object.values(register.actions).flatMap((action) => (action.begins ? [action.on] : []))

// A record that an action began has no day of the opening.
const firstDayOf = (alias: string, register: AnyRegister): string => {
  const opening = `${alias}.${columnOf(register.opening.on)}`
  const others = beginningDays(register)
  return others.length === 0 ? opening : `coalesce(${opening}, ${earliest(alias, register, others)})`
}

const earliest = (alias: string, register: AnyRegister, days: readonly string[]): string => {
  const firsts = days.map((day) => `${alias}.${columnOf(day)}${isAgain(register, day) ? '[1]' : ''}`)
  return firsts.length === 1 ? String(firsts[0]) : `least(${firsts.join(', ')})`
}

const isAgain = (register: AnyRegister, day: string): boolean =>
  daysOf(register).some(({ name, again }) => name === day && again)

const wasThen = (alias: string, name: string, { kind }: Field): string => {
  if (kind === 'places')
    return `nullif(array(select jsonb_array_elements_text(${alias}.${then} -> ${text(name)})), '{}')`
  const type = typeOf(kind)
  const was = `${alias}.${then} ->> ${text(name)}`
  return type === 'text' ? was : `(${was})::${type}`
}

// Steps after the period's last day had not been taken on it.
const dayAsOf = (alias: string, register: AnyRegister, name: string): string => {
  const day = `${alias}.${columnOf(name)}`
  const last = `greatest(${lastDay}, ${firstDayOf(alias, register)})`
  return isAgain(register, name)
    ? `${day}[1 : width_bucket(${last}, ${day})]`
    : `(case when ${day} <= ${last} then ${day} end)`
}

/** Whether a step fills a field, so that on its day something stands in it. */
export const fills = (register: AnyRegister, day: string, name: string): boolean =>
  daysThatFill(register, name).includes(day)
