import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { labelOf, type Place } from '../../ledger/register/index.ts'
import { readPath } from './path.ts'

export const unclassified = 'unclassified'

/** One key of a part, or nothing where a record has no value for one of the splits. */
export const partKey = (keys: readonly (string | null)[]): string =>
  keys.includes(null) ? unclassified : keys.join('+')

/** A key that a split may give: where it stands in the order, and its name. */
export type Known = { readonly at: number; readonly label: string }

/** The order of parts: of the list or of the province's places, the unclassified last. */
export const inOrder = <T extends Known & { readonly key: string }>(a: T, b: T): number =>
  a.at - b.at || (a.key < b.key ? -1 : 1)

/** Where a part stands and what it is called. A place that the province's list has lost still has its records. */
export const placed = (
  key: string,
  keys: readonly (string | null)[],
  known: readonly ReadonlyMap<string, Known>[],
): Known => {
  if (key === unclassified) return withoutKey
  if (keys.length === 1) return known[0]?.get(key) ?? { at: Number.MAX_SAFE_INTEGER, label: key }
  const found = keys.map((each, index) => known[index]?.get(each ?? ''))
  if (found.includes(undefined)) return { at: Number.MAX_SAFE_INTEGER, label: key }
  return {
    at: found.reduce((before, each, index) => before * (known[index]?.size ?? 1) + (each?.at ?? 0), 0),
    label: found.map((each) => each?.label).join(', '),
  }
}

const withoutKey: Known = { at: Number.POSITIVE_INFINITY, label: 'chưa phân loại' }

const origins = { carriedOver: 'chuyển từ kỳ trước', begun: 'phát sinh trong kỳ' }
const yesAndNo = { yes: 'Có', no: 'Không' }

/** The keys that a split by this name may give; nothing where they are the province's places. */
export const knownKeys = (indicator: AnyIndicator, name: string): ReadonlyMap<string, Known> | undefined => {
  const { register } = indicator
  if (name === 'state') return numbered(register.states, () => Object.entries(register.states))
  if (name === 'origin') return numbered(origins, () => Object.entries(origins))
  const { field } = readPath(register, name)
  if (field.kind === 'yesNo') return numbered(yesAndNo, () => Object.entries(yesAndNo))
  if (field.kind !== 'choice') return undefined
  const { list } = field
  return numbered(list, () => Object.keys(list.entries).map((key) => [key, labelOf(list, key)]))
}

/** The places of a province as keys. */
export const placeKeys = (places: readonly Place[]): ReadonlyMap<string, Known> =>
  numbered(places, () => places.map((place) => [place.code, place.name]))

const numberedBefore = new WeakMap<object, ReadonlyMap<string, Known>>()

/** The keys of a list in their order; worked out once for each list, for all provinces share it. */
const numbered = (of: object, read: () => readonly (readonly [string, string])[]): ReadonlyMap<string, Known> => {
  const known = numberedBefore.get(of) ?? new Map(read().map(([key, label], at) => [key, { at, label }]))
  numberedBefore.set(of, known)
  return known
}
