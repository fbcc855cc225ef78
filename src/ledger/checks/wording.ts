import { parsePlainDate } from '../period/index.ts'
import { snakeCase } from '../register/index.ts'
import { type DeclarationError, mistake, type Place } from './declaration-error.ts'

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const dotted = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/
const camel = /^[a-z][a-zA-Z0-9]*$/
const beginsWell = /^["“«(]?[\p{Lu}\p{N}]/u

// PostgreSQL cuts longer identifiers silently.
const longestIdentifier = 63

const tooLong = (place: Place, name: string): readonly DeclarationError[] =>
  snakeCase(name).length > longestIdentifier
    ? [mistake(place, `"${name}" is longer than ${longestIdentifier} characters as an identifier`)]
    : []

/** A code of a register, list, topic, outline or domain: `radiation-licence`. */
export const codeMistakes = (place: Place, code: string): readonly DeclarationError[] =>
  kebab.test(code) ? tooLong(place, code) : [mistake(place, `code "${code}" is not kebab-case`)]

/** A code of an indicator or passage: `radiation-licences.facilities`. */
export const dottedCodeMistakes = (place: Place, code: string): readonly DeclarationError[] =>
  dotted.test(code) ? [] : [mistake(place, `code "${code}" is not of the form things.what-is-told`)]

/** A key of a list: `truckScale`, or the code of something that has one, `radiation-safety`. */
export const keyMistakes = (place: Place, key: string): readonly DeclarationError[] =>
  camel.test(key) || kebab.test(key) ? [] : [mistake(place, `key "${key}" is neither camelCase nor kebab-case`)]

/** A name of a field, day, state or action: `expiresOn`. */
export const nameMistakes = (place: Place, name: string): readonly DeclarationError[] =>
  camel.test(name) ? tooLong(place, name) : [mistake(place, `name "${name}" is not camelCase`)]

/** Text that a user sees: composed, without space around it, not empty. */
export const textMistakes = (place: Place, text: unknown): readonly DeclarationError[] => {
  if (typeof text !== 'string' || text.trim() === '') return [mistake(place, 'is empty')]
  const found: DeclarationError[] = []
  if (text !== text.normalize('NFC')) found.push(mistake(place, `“${text}” is not composed Unicode (NFC)`))
  if (text !== text.trim() || /\s{2}/.test(text)) found.push(mistake(place, `“${text}” has a space too many`))
  return found
}

/** A Vietnamese label or title, which begins with a capital or a digit. */
export const labelMistakes = (place: Place, label: unknown): readonly DeclarationError[] => {
  const found = textMistakes(place, label)
  return found.length > 0 || (typeof label === 'string' && beginsWell.test(label))
    ? found
    : [mistake(place, `“${String(label)}” does not begin with a capital letter or a digit`)]
}

/** Days between which something holds: real days written YYYY-MM-DD, the first not after the last. */
export const datesMistakes = (
  place: Place,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): readonly DeclarationError[] => {
  const wrong = [from, to].filter((day) => day !== undefined && parsePlainDate(day) !== day)
  if (wrong.length > 0) return wrong.map((day) => mistake(place, `"${day}" is not a day written YYYY-MM-DD`))
  return from !== undefined && to !== undefined && from > to
    ? [mistake(place, `ends on ${to}, before it begins on ${from}`)]
    : []
}

/** Whether two spans of days, ends included, have a day in common. */
export const haveDayInCommon = (
  a: { readonly from?: string | undefined; readonly to?: string | undefined },
  b: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
