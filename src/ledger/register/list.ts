import type { PlainDate } from '../period/index.ts'

/** One entry of a list, with the days between which a decree lets it be chosen; both ends inclusive. */
export type ListEntry = { readonly label: string; readonly from?: string; readonly to?: string }

/** A list of values that a law or a department fixes (danh mục). A register's `choice` fields point at it. */
export type List<Key extends string = string> = {
  readonly code: string
  readonly title: string
  readonly basis?: string
  readonly entries: Readonly<Record<Key, string | ListEntry>>
}

/**
 * Declares a list of values.
 * @example
 * export const sampleOutcomes = list({ code: 'sample-outcomes', title: 'Kết quả thử nghiệm', entries: { passed: 'Đạt', failed: 'Không đạt' } })
 */
export const list = <const Key extends string>(declaration: List<Key>): List<Key> => declaration

const entryOf = (of: List, key: string): ListEntry | undefined => {
  const entry = Object.hasOwn(of.entries, key) ? of.entries[key] : undefined
  return typeof entry === 'string' ? { label: entry } : entry
}

/** The Vietnamese label of a key; the key itself where the list has never known it. */
export const labelOf = (of: List, key: string): string => entryOf(of, key)?.label ?? key

/** The keys that may be chosen on a day, in the declared order. */
export const keysOn = (of: List, day: PlainDate): readonly string[] =>
  Object.keys(of.entries).filter((key) => {
    const entry = entryOf(of, key)
    return entry !== undefined && (entry.from ?? '') <= day && day <= (entry.to ?? '9999-12-31')
  })

/**
 * Finds the key whose key or label is what an officer wrote, whatever the letter case of the label.
 * @param among the keys that may be chosen; all unless told
 */
export const findKey = (
  of: List,
  written: string,
  among: readonly string[] = Object.keys(of.entries),
): string | undefined => {
  const exact = written.trim()
  const plain = exact.normalize('NFC').toLocaleLowerCase('vi')
  return among.includes(exact) ? exact : among.find((key) => labelOf(of, key).toLocaleLowerCase('vi') === plain)
}
