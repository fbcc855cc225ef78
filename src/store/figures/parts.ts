import { type AnyIndicator, type AnySplit, type Part, splitCode } from '../../ledger/indicator/index.ts'
import { labelOf, type Place } from '../../ledger/register/index.ts'
import { exactNumber } from './exact-number.ts'
import { readPath } from './path.ts'

export const unclassified = 'unclassified'

/** One key of a part, or nothing where a record has no value for one of the splits. */
export const partKey = (keys: readonly (string | null)[]): string =>
  keys.includes(null) ? unclassified : keys.join('+')

/** A key that a split may give: where it stands in the order, and its name. */
type Known = { readonly at: number; readonly label: string }

/** The parts of one split that are not zero: in the order of the list or of the province's places, the unclassified last. */
export const partsInOrder = (
  indicator: AnyIndicator,
  split: AnySplit,
  values: ReadonlyMap<string, string>,
  places: readonly Place[],
): readonly Part[] => {
  if (values.size === 0) return []
  const known = [split].flat().map((name) => knownKeys(indicator, name, places))
  const by = splitCode(split)
  return [...values]
    .map(([key, digits]) => ({
      key,
      value: exactNumber(digits, `${indicator.code}[${by}=${key}]`),
      ...placed(key, known),
    }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map(({ key, label, value }) => ({ by, key, label, value }))
}

// A place that the province's list has lost still has its records.
const placed = (key: string, known: readonly ReadonlyMap<string, Known>[]): Known => {
  if (key === unclassified) return { at: Number.POSITIVE_INFINITY, label: 'chưa phân loại' }
  const keys = known.length === 1 ? [key] : key.split('+')
  const found = keys.flatMap((each, index) => known[index]?.get(each) ?? [])
  if (found.length < keys.length) return { at: Number.MAX_SAFE_INTEGER, label: key }
  return {
    at: found.reduce((before, { at }, index) => before * (known[index]?.size ?? 1) + at, 0),
    label: found.map(({ label }) => label).join(', '),
  }
}

const origins = { carriedOver: 'chuyển từ kỳ trước', begun: 'phát sinh trong kỳ' }
const yesAndNo = { yes: 'Có', no: 'Không' }

const knownKeys = (indicator: AnyIndicator, name: string, places: readonly Place[]): ReadonlyMap<string, Known> => {
  const { register } = indicator
  if (name === 'state') return numbered(register.states, () => Object.entries(register.states))
  if (name === 'origin') return numbered(origins, () => Object.entries(origins))
  const { field } = readPath(register, name)
  if (field.kind === 'yesNo') return numbered(yesAndNo, () => Object.entries(yesAndNo))
  if (field.kind !== 'choice') return numbered(places, () => places.map((place) => [place.code, place.name]))
  const { list } = field
  return numbered(list, () => Object.keys(list.entries).map((key) => [key, labelOf(list, key)]))
}

const numberedBefore = new WeakMap<object, ReadonlyMap<string, Known>>()

/** The keys of a list in their order; worked out once for each list, for all provinces share it. */
const numbered = (of: object, read: () => readonly (readonly [string, string])[]): ReadonlyMap<string, Known> => {
  const known = numberedBefore.get(of) ?? new Map(read().map(([key, label], at) => [key, { at, label }]))
  numberedBefore.set(of, known)
  return known
}
