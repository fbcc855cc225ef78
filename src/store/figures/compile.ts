import { type AnyCondition, type AnyIndicator, type AnyTiming, splitCode } from '../../ledger/indicator/index.ts'
import { type AnyRegister, daysOf, fieldOf } from '../../ledger/register/index.ts'
import { columnOf, lastDay as to, rowsAsOf, scannedDay, tableOf } from '../tables/index.ts'
import { literal, type Reading, type ReadLink, type ReadPath, readingAsOf, readPath } from './path.ts'

/** One split: its name, and the texts in SQL whose values make a part; null where a record has no value. */
export type CompiledSplit = { readonly code: string; readonly keys: readonly string[] }

/**
 * An indicator in SQL over the rows `r` of its register, as they stood on the period's last day. The provinces are $1, the
 * period's first and last day $2 and $3.
 */
export type CompiledIndicator = {
  readonly indicator: AnyIndicator
  readonly joins: readonly string[]
  /** The records that are read beside the counted one, each link once. */
  readonly links: readonly ReadLink[]
  /** When a record counts for the period. */
  readonly timing: string
  /** Which records count at all; `true` where all do. */
  readonly where: string
  /** The day by which a record counts, the first one in the period where it comes again. */
  readonly day: string
  /** What one record adds to the value; for a number of different values, the value of which there may be many. */
  readonly amount: string
  readonly splits: readonly CompiledSplit[]
  /** Indicators with the same text are evaluated in one pass over the rows. */
  readonly pass: string
}

const from = '$2::date'

const inPeriod = (day: string): string => `${day} between ${from} and ${to}`
// The days of a life, and those of a step that comes again, stand in their order, so that they are searched, not walked.
const daysUntil = (day: string, days: string): string => `width_bucket(${day}, ${days})`
const stateOn = (day: string): string => `r.life_state[${daysUntil(day, 'r.life_on')}]`
const oneOf = (values: readonly string[]): string => `(${values.map(literal).join(', ')})`
const column = (name: string): string => `r.${columnOf(name)}`

const done = new WeakMap<AnyIndicator, CompiledIndicator>()

/** Writes an indicator in SQL, once. What each timing means is said where `Timing` is declared. */
export const compile = (indicator: AnyIndicator): CompiledIndicator => {
  const compiled = done.get(indicator) ?? compileWith(indicator, readingAsOf(indicator.register))
  done.set(indicator, compiled)
  return compiled
}

/** Writes an indicator in SQL over rows whose fields are read in some other way. */
export const compileWith = (indicator: AnyIndicator, reading: Reading): CompiledIndicator => {
  const { register, value } = indicator
  const conditions = Object.entries(indicator.where).map(
    ([path, wanted]) => [readPath(register, path, reading), wanted] as const,
  )
  const splits = indicator.splitBy.map((split) => ({
    code: splitCode(split),
    read: [split].flat().map((name) => readSplit(indicator, name, reading)),
  }))
  const measured = value.kind === 'distinct' ? readPath(register, value.path, reading) : undefined
  const read = [...conditions.map(([path]) => path), ...splits.flatMap((split) => split.read), measured]
  return {
    indicator,
    joins: [...new Set(read.flatMap((path) => path?.join ?? []))],
    links: [...new Map(read.flatMap((path) => (path?.link ? [[path.link.alias, path.link] as const] : []))).values()],
    ...timingOf(indicator, reading),
    where: conditions.map(([path, wanted]) => conditionOf(path, wanted)).join(' and ') || 'true',
    amount: amountOf(indicator, measured, reading),
    splits: splits.map(({ code, read }) => ({ code, keys: read.map((path) => path.sql) })),
    pass: `${tableOf(register)} ${scannedDay(indicator) ?? ''}`,
  }
}

const comesAgain = ({ register, counted }: AnyIndicator): boolean =>
  'on' in counted && daysOf(register).some((day) => day.name === counted.on && day.again)

const timingOf = (indicator: AnyIndicator, reading: Reading): Pick<CompiledIndicator, 'timing' | 'day'> => {
  const { register, counted } = indicator
  if ('on' in counted) {
    const day = dayOf(register, counted.on, reading)
    if (!comesAgain(indicator)) return { timing: inPeriod(day), day }
    const before = daysUntil(`${from} - 1`, day)
    return { timing: `${daysUntil(to, day)} > ${before}`, day: `${day}[${before} + 1]` }
  }
  if ('standing' in counted) {
    const { lapsesOn } = counted
    const lapse = lapsesOn === undefined ? undefined : dayOf(register, lapsesOn, reading)
    // Of a step that is taken later nobody knew on the period's last day.
    const within = fieldOf(register, lapsesOn ?? '') === undefined ? 0 : (counted.lapsesWithin ?? 0)
    const holds = lapse === undefined ? '' : ` and ${holdsUntil(lapse, within, counted)}`
    const timing = `${stateOn(to)} in ${oneOf(counted.standing)}${holds}`
    return { timing, day: `r.life_on[${daysUntil(to, 'r.life_on')}]` }
  }
  if ('holding' in counted) {
    const [since, until] = counted.holding.map((name) => dayOf(register, name, reading))
    return { timing: `${since} <= ${to} and (${until} is null or ${until} >= ${to})`, day: String(since) }
  }
  // The state in which the first day ends, which begins before it unless a step was taken on it, and all states since.
  const first = `least(${daysUntil(`${from} - 1`, 'r.life_on')} + 1, ${daysUntil(from, 'r.life_on')})`
  const states = `r.life_state[${first} : ${daysUntil(to, 'r.life_on')}]`
  return { timing: `${states} && array[${counted.during.map(literal).join(', ')}]`, day: 'r.life_on[1]' }
}

// The day of a step is read as it is: one after the period's last day counts like none, wherever it is compared with it.
const dayOf = (register: AnyRegister, name: string, { own }: Reading): string =>
  fieldOf(register, name) === undefined ? column(name) : own(name)

const holdsUntil = (
  lapse: string,
  within: number,
  { lapsesWithin, lapsed }: Extract<AnyTiming, { standing: unknown }>,
): string => {
  if (lapsed) return `${lapse} < ${to}`
  return lapsesWithin === undefined
    ? `(${lapse} is null or ${lapse} >= ${to})`
    : `${lapse} between ${to} and ${to} + ${within}`
}

const conditionOf = ({ sql, field }: ReadPath, wanted: AnyCondition): string => {
  if (typeof wanted === 'boolean') return wanted ? sql : `not ${sql}`
  if (typeof wanted === 'string') return `${sql} = ${literal(wanted)}`
  if (!('is' in wanted)) return wanted.length === 0 ? 'false' : `${sql}::text in ${oneOf(wanted.map(String))}`
  const isFilled = field.kind === 'places' ? `coalesce(cardinality(${sql}), 0) > 0` : `${sql} is not null`
  return wanted.is === 'filled' ? isFilled : `not (${isFilled})`
}

const amountOf = (indicator: AnyIndicator, measured: ReadPath | undefined, { own }: Reading): string => {
  const { value, counted } = indicator
  if (measured !== undefined) return measured.sql
  if (value.kind === 'sum') return own(value.field)
  return comesAgain(indicator) && 'on' in counted
    ? `${daysUntil(to, column(counted.on))} - ${daysUntil(`${from} - 1`, column(counted.on))}`
    : '1'
}

const readSplit = (indicator: AnyIndicator, name: string, reading: Reading): Omit<ReadPath, 'field'> => {
  const { register, counted } = indicator
  if (name === 'state') return { sql: stateOn(to), join: undefined }
  if (name === 'origin') {
    if (!('during' in counted)) throw new Error(`${indicator.code}: only what is counted during a period has an origin`)
    const carried = `${stateOn(`${from} - 1`)} in ${oneOf(counted.during)}`
    return { sql: `case when ${carried} then 'carriedOver' else 'begun' end`, join: undefined }
  }
  const path = readPath(register, name, reading)
  return path.field.kind === 'yesNo'
    ? { ...path, sql: `case ${path.sql} when true then 'yes' when false then 'no' end` }
    : path
}

/** The rows of these provinces at all; a period that ends before it begins has none. */
export const standing = `r.province = any($1) and ${from} <= ${to} and not r.voided`

/** The rows that an indicator counts, as the rest of a select from them. */
export const rowsOf = ({ joins, timing, where, indicator, amount }: CompiledIndicator): string => {
  const hasValue = indicator.value.kind === 'distinct' ? ` and ${amount} is not null` : ''
  return `from ${rowsAsOf(indicator.register)} r ${joins.join(' ')} where ${standing} and ${timing} and ${where}${hasValue}`
}
