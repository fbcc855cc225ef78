import { type AnyIndicator, type AnySplit, type Part, splitCode } from '../../ledger/indicator/index.ts'
import { labelOf, type Place } from '../../ledger/register/index.ts'
import { exactNumber } from './exact-number.ts'
import { readPath } from './path.ts'

export const unclassified = 'unclassified'

/** One key of a part, or nothing where a record has no value for one of the splits. */
export const partKey = (keys: readonly (string | null)[]): string =>
  keys.includes(null) ? unclassified : keys.join('+')

type Key = { readonly key: string; readonly label: string }

/** The parts of one split that are not zero: in the order of the list or of the province's places, the unclassified last. */
export const partsInOrder = (
  indicator: AnyIndicator,
  split: AnySplit,
  values: ReadonlyMap<string, string>,
  places: readonly Place[],
): readonly Part[] => {
  if (values.size === 0) return []
  const known = keysOf(indicator, split, places)
  const keys = new Set(known.map(({ key }) => key))
  // A place that the province's list has lost still has its records.
  const strangers = [...values.keys()].filter((key) => key !== unclassified && !keys.has(key)).sort()
  const all = [
    ...known,
    ...strangers.map((key) => ({ key, label: key })),
    { key: unclassified, label: 'chưa phân loại' },
  ]
  return all.flatMap(({ key, label }) => {
    const digits = values.get(key)
    const value = digits === undefined ? 0 : exactNumber(digits)
    return value === 0 ? [] : [{ by: splitCode(split), key, label, value }]
  })
}

const keysOf = (indicator: AnyIndicator, split: AnySplit, places: readonly Place[]): readonly Key[] => {
  const [first = [], second] = [split].flat().map((name) => keysOfOne(indicator, name, places))
  if (second === undefined) return first
  return first.flatMap((a) => second.map((b) => ({ key: `${a.key}+${b.key}`, label: `${a.label}, ${b.label}` })))
}

const keysOfOne = (indicator: AnyIndicator, name: string, places: readonly Place[]): readonly Key[] => {
  const labelled = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([key, label]) => ({ key, label }))
  if (name === 'state') return labelled(indicator.register.states)
  if (name === 'origin') return labelled({ carriedOver: 'chuyển từ kỳ trước', begun: 'phát sinh trong kỳ' })
  const { field } = readPath(indicator.register, name)
  if (field.kind === 'choice')
    return Object.keys(field.list.entries).map((key) => ({ key, label: labelOf(field.list, key) }))
  if (field.kind === 'yesNo') return labelled({ yes: 'Có', no: 'Không' })
  return places.map((place) => ({ key: place.code, label: place.name }))
}
