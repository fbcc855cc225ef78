import { type AnyIndicator, type AnyTiming, splitCode } from '../indicator/index.ts'
import { addDays, type PlainDate, type Window } from '../period/index.ts'
import type { AnyRegister, LedgerRecord, StoredValue } from '../register/index.ts'

/** A part or a whole, and the numbers of the records behind it in the order of the counted day. */
export type CountedByHand = { readonly value: number; readonly records: readonly number[] }

export type FigureByHand = CountedByHand & { readonly parts: ReadonlyMap<string, CountedByHand> }

export type FindRecord = (register: AnyRegister, id: number) => LedgerRecord | undefined

/**
 * What an indicator means, in the plainest words: a second, slow reading of the definitions, against which the store is
 * tested. Parts are known as `split=key`; parts of value nothing are left out.
 * @param records all records of the register in one province
 */
export const countByHand = (
  indicator: AnyIndicator,
  window: Window,
  records: readonly LedgerRecord[],
  find: FindRecord,
): FigureByHand => {
  const counted = records
    .filter((record) => !record.voided && meetsWhere(indicator, record, find))
    .flatMap((record) => {
      const day = countedDay(indicator, record, window)
      return day === undefined ? [] : [{ record, day }]
    })
    .filter(({ record }) => indicator.value.kind !== 'distinct' || measured(indicator, record, find) !== null)
    .sort((a, b) => (a.day === b.day ? a.record.id - b.record.id : a.day < b.day ? -1 : 1))
    .map(({ record }) => record)
  const parts = indicator.splitBy.flatMap((split) => {
    const keyOf = (record: LedgerRecord) => {
      const keys = [split].flat().map((name) => keyIn(indicator, name, record, window, find))
      return `${splitCode(split)}=${keys.includes(null) ? 'unclassified' : keys.join('+')}`
    }
    return [...grouped(counted, (record) => keyOf(representative(indicator, record, counted, find)))]
  })
  const tally = (behind: readonly LedgerRecord[]): CountedByHand => ({
    value: valueOf(indicator, behind, window, find),
    records: behind.map(({ id }) => id),
  })
  const filledParts = parts.map(([key, behind]) => [key, tally(behind)] as const).filter(([, { value }]) => value !== 0)
  return { ...tally(counted), parts: new Map(filledParts) }
}

const grouped = <T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return groups
}

// A value that counts once belongs to the part of the earliest record that has it.
const representative = (
  indicator: AnyIndicator,
  record: LedgerRecord,
  counted: readonly LedgerRecord[],
  find: FindRecord,
): LedgerRecord => {
  if (indicator.value.kind !== 'distinct') return record
  const value = measured(indicator, record, find)
  return counted.find((each) => measured(indicator, each, find) === value) ?? record
}

const read = (register: AnyRegister, path: string, record: LedgerRecord, find: FindRecord): StoredValue => {
  const [name = '', linked] = path.split('.')
  const value = record.values[name] ?? null
  if (linked === undefined) return value
  const field = register.fields[name]
  if (value === null || field?.kind !== 'link') return null
  return find(field.target, Number(value))?.values[linked] ?? null
}

const measured = (indicator: AnyIndicator, record: LedgerRecord, find: FindRecord): StoredValue =>
  indicator.value.kind === 'distinct' ? read(indicator.register, indicator.value.path, record, find) : null

const meetsWhere = (indicator: AnyIndicator, record: LedgerRecord, find: FindRecord): boolean =>
  Object.entries(indicator.where).every(([path, wanted]) => {
    const value = read(indicator.register, path, record, find)
    if (typeof wanted !== 'object') return value === wanted
    if (!('is' in wanted)) return wanted.some((each) => each === value)
    const isFilled = value !== null && !(Array.isArray(value) && value.length === 0)
    return isFilled === (wanted.is === 'filled')
  })

const days = (value: StoredValue | undefined): readonly string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [String(value)]

const stateOn = (record: LedgerRecord, day: string): string | undefined =>
  record.life.filter((step) => step.on <= day).at(-1)?.state

const isHeld = (
  lapse: string | undefined,
  to: PlainDate,
  { lapsesWithin, lapsed }: Extract<AnyTiming, { standing: unknown }>,
): boolean => {
  if (lapsed) return lapse !== undefined && lapse < to
  if (lapsesWithin === undefined) return lapse === undefined || lapse >= to
  return lapse !== undefined && to <= lapse && lapse <= addDays(to, lapsesWithin)
}

/** The day by which a record counts for the window; nothing when it does not. */
const countedDay = ({ counted }: AnyIndicator, record: LedgerRecord, { from, to }: Window): string | undefined => {
  const isIn = (day: string) => from <= day && day <= to
  if ('on' in counted) return days(record.values[counted.on]).filter(isIn).sort()[0]
  if ('standing' in counted) {
    const lapse = counted.lapsesOn === undefined ? undefined : days(record.values[counted.lapsesOn])[0]
    const holds = isHeld(lapse, to, counted)
    return holds && counted.standing.includes(stateOn(record, to) ?? '')
      ? record.life.filter((step) => step.on <= to).at(-1)?.on
      : undefined
  }
  if ('holding' in counted) {
    const [since, until] = counted.holding.map((name) => days(record.values[name])[0])
    return since !== undefined && since <= to && (until === undefined || until >= to) ? since : undefined
  }
  const entered = record.life.some((step) => isIn(step.on) && counted.during.includes(step.state))
  return entered || counted.during.includes(stateOn(record, from) ?? '') ? record.life[0]?.on : undefined
}

const keyIn = (
  { register, counted }: AnyIndicator,
  name: string,
  record: LedgerRecord,
  { from, to }: Window,
  find: FindRecord,
): string | null => {
  if (name === 'state') return stateOn(record, to) ?? null
  if (name === 'origin') {
    const states = 'during' in counted ? counted.during : []
    return states.includes(stateOn(record, addDays(from, -1)) ?? '') ? 'carriedOver' : 'begun'
  }
  const value = read(register, name, record, find)
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as string | null)
}

const valueOf = (
  indicator: AnyIndicator,
  behind: readonly LedgerRecord[],
  { from, to }: Window,
  find: FindRecord,
): number => {
  const { value, counted } = indicator
  if (value.kind === 'distinct') return new Set(behind.map((record) => measured(indicator, record, find))).size
  if (value.kind === 'sum') {
    // Thousandths are whole numbers, which add up exactly.
    const thousandths = behind.map((record) => Math.round(Number(record.values[value.field] ?? 0) * 1000))
    return thousandths.reduce((total, each) => total + each, 0) / 1000
  }
  if (!('on' in counted)) return behind.length
  return behind.flatMap((record) => days(record.values[counted.on]).filter((day) => from <= day && day <= to)).length
}
