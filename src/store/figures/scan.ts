import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { type AnyRegister, fieldOf } from '../../ledger/register/index.ts'
import {
  columnAsOf,
  columnOf,
  fieldsRead,
  fills,
  notYetFilled,
  plainColumnAsOf,
  quoted,
  rowsAsOf,
  scannedDay,
  tableOf,
  withoutPast,
  withPast,
} from '../tables/index.ts'
import { type CompiledIndicator, compileWith, standing } from './compile.ts'
import { linkedAsOf, type Reading, readingAsOf } from './path.ts'

/**
 * Indicators of one pass, written over the rows that the pass reads, and these rows: each the rest of a `from … r`, all of
 * them together what there is.
 */
export type Scan = { readonly arms: readonly string[]; readonly compiled: readonly CompiledIndicator[] }

const done = new WeakMap<AnyIndicator, { readonly of: readonly AnyIndicator[]; readonly scan: Scan }>()

/**
 * How a pass reads its rows: each field once as it stood on the period's last day, however many indicators ask for it; and
 * most rows of a large register from the index of the counted day.
 */
export const scanOf = (together: readonly CompiledIndicator[]): Scan => {
  const indicators = together.map(({ indicator }) => indicator)
  const [first] = indicators
  if (first === undefined) throw new Error('a pass without indicators')
  // The same indicators are asked for again and again, and writing them takes longer than counting some of them.
  const known = done.get(first)
  if (known?.of.length === indicators.length && known.of.every((each, at) => each === indicators[at])) return known.scan
  const scan = scanAnew(first, indicators)
  done.set(first, { of: indicators, scan })
  return scan
}

const scanAnew = (first: AnyIndicator, indicators: readonly AnyIndicator[]): Scan => {
  const { register } = first
  const day = scannedDay(first)
  const { reading, arms } = day === undefined ? onceRead(register) : byDay(register, day, indicators)
  const compiled = indicators.map((each) => compileWith(each, reading))
  return { arms: arms(), compiled }
}

const column = (name: string): string => `r.${columnOf(name)}`

/** A reading, and the rows in which all that was read by it stands. */
type Read = { readonly reading: Reading; readonly arms: () => readonly string[] }

const onceRead = (register: AnyRegister): Read => {
  const asOf = readingAsOf(register)
  const read = new Map<string, string>()
  const joins = new Set<string>()
  const noted = (name: string, sql: string): string => {
    read.set(name, sql)
    return `r.${name}`
  }
  const reading: Reading = {
    own: (name) => noted(columnOf(name), asOf.own(name)),
    linked: (name, field) => {
      const { sql, join } = asOf.linked(name, field)
      if (join !== undefined) joins.add(join)
      return { sql: noted(quoted(`${name}.${field}`), sql), join: undefined }
    },
  }
  const arms = () => {
    if (read.size === 0) return [tableOf(register)]
    const days = [register.opening.on, ...Object.values(register.actions).map(({ on }) => on)].map(column)
    const fields = [...read].map(([name, sql]) => `${sql} as ${name}`)
    const select = ['r.province', 'r.id', 'r.voided', 'r.life_on', 'r.life_state', ...days, ...fields]
    // Without the fence each field would be worked out anew wherever it is named.
    const whole = `${rowsAsOf(register)} r ${[...joins].join(' ')}`
    return [`(select ${select.join(', ')} from ${whole} where ${standing} offset 0)`]
  }
  return { reading, arms }
}

const byDay = (register: AnyRegister, day: string, indicators: readonly AnyIndicator[]): Read => {
  const fields = [...new Set(indicators.flatMap(fieldsRead))].filter((name) => name !== day)
  const linked: Reading['linked'] = (name, field) => linkedAsOf(register, column, name, field)
  return { reading: { own: column, linked }, arms: () => scannedRows(register, day, fields) }
}

// What most rows hold stands in the covering index; only those with a past are looked up. Conditions on the day reach both.
const scannedRows = (register: AnyRegister, day: string, fields: readonly string[]): readonly string[] => {
  const select = (read: (name: string) => string) =>
    ['r.province', 'r.id', 'r.voided', ...[day, ...fields].map((name) => `${read(name)} as ${columnOf(name)}`)].join(
      ', ',
    )
  const plain = (name: string) =>
    name === day || fills(register, day, name) ? column(name) : plainColumnAsOf('r', register, name)
  const past = (name: string) =>
    fieldOf(register, name) === undefined ? column(name) : columnAsOf('r', register, name)
  const late = fieldOf(register, day) === undefined ? undefined : notYetFilled('r', register, day)
  return [
    `(select ${select(plain)} from ${tableOf(register)} r
      where not r.voided and r.${withoutPast}${late === undefined ? '' : ` and (${late}) is not true`})`,
    `(select ${select(past)} from ${rowsAsOf(register, ` where not voided and ${withPast}`)} r)`,
  ]
}
