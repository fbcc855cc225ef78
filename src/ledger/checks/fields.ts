import { type AnyRegister, type Field, type List, type ListEntry } from '../register/index.ts'
import { type DeclarationError, mistake, type Place } from './declaration-error.ts'
import { codeMistakes, datesMistakes, haveDayInCommon, keyMistakes, labelMistakes, textMistakes } from './wording.ts'

/** Mistakes in the fields of a register, each by itself. */
export const fieldMistakes = (place: Place, register: AnyRegister): readonly DeclarationError[] =>
  Object.entries(register.fields).flatMap(([name, field]) => {
    const at = [...place, 'fields', name]
    return [
      ...labelMistakes(at, field.label),
      ...(field.hint === undefined ? [] : textMistakes([...at, 'hint'], field.hint)),
      ...kindMistakes(at, field),
    ]
  })

const kindMistakes = (at: Place, field: Field): readonly DeclarationError[] => {
  switch (field.kind) {
    case 'text':
      return [...atLeastOne(at, 'max', field.max), ...patternMistakes(at, field.matches)]
    case 'integer':
      return [
        ...textMistakes([...at, 'unit'], field.unit),
        ...(field.min <= field.max ? [] : [mistake(at, `min ${field.min} is greater than max ${field.max}`)]),
      ]
    case 'decimal':
      return [...textMistakes([...at, 'unit'], field.unit), ...atLeastOne(at, 'places', field.places)]
    case 'place':
    case 'places':
      return field.level === 'district' || field.level === 'commune'
        ? []
        : [mistake(at, `no level "${String(field.level)}"`)]
    // Lists are checked once, however many fields point at them.
    case 'choice':
    case 'date':
    case 'money':
    case 'yesNo':
    case 'link':
      return []
    default:
      return [mistake(at, `no kind of field "${String((field as Field).kind)}"`)]
  }
}

const atLeastOne = (at: Place, what: string, value: number): readonly DeclarationError[] =>
  Number.isSafeInteger(value) && value >= 1 ? [] : [mistake(at, `${what} is ${value}, not a whole number from 1`)]

const patternMistakes = (
  at: Place,
  matches: { readonly pattern: string; readonly tell: string } | undefined,
): readonly DeclarationError[] => {
  if (matches === undefined) return []
  const place = [...at, 'matches']
  try {
    new RegExp(`^(?:${matches.pattern})$`, 'u')
    return textMistakes(place, matches.tell)
  } catch {
    return [mistake(place, `"${matches.pattern}" is not a regular expression`)]
  }
}

type PlacedList = { readonly place: Place; readonly list: List }

/** Mistakes in the lists that fields point at, each told once, at the first of these fields. */
export const listMistakes = (placed: readonly PlacedList[]): readonly DeclarationError[] => {
  const known = new Map<string, PlacedList>()
  return placed.flatMap((each) => {
    const first = known.get(each.list.code)
    known.set(each.list.code, first ?? each)
    if (first === undefined) return oneListMistakes(each)
    return first.list === each.list
      ? []
      : [mistake(each.place, `list code "${each.list.code}" is that of another list, at ${first.place.join(' › ')}`)]
  })
}

const oneListMistakes = ({ place, list }: PlacedList): readonly DeclarationError[] => {
  const at = [...place, list.code]
  const entries = Object.entries(list.entries).map(([key, entry]) => ({ key, ...asEntry(entry) }))
  return [
    ...codeMistakes(at, list.code),
    ...labelMistakes([...at, 'title'], list.title),
    ...(entries.length === 0 ? [mistake(at, 'has no entries')] : []),
    ...entries.flatMap((entry, index) => {
      const within = [...at, entry.key]
      const twin = entries.slice(0, index).find((each) => each.label === entry.label && haveDayInCommon(each, entry))
      return [
        ...(entry.key === 'unclassified' ? [mistake(within, 'key "unclassified" is reserved')] : []),
        ...keyMistakes(within, entry.key),
        ...labelMistakes(within, entry.label),
        ...datesMistakes(within, entry),
        ...(twin === undefined ? [] : [mistake(within, `has the label of "${twin.key}" on the same days`)]),
      ]
    }),
  ]
}

const asEntry = (entry: string | ListEntry): ListEntry => (typeof entry === 'string' ? { label: entry } : entry)

/** Whether a list has ever known the key. */
export const hasKey = (list: List, key: string): boolean => Object.hasOwn(list.entries, key)
