import {
  type AnyRegister,
  daysOf,
  type Field,
  fieldOf,
  isComparison,
  type Rule,
  type StoredValue,
} from '../register/index.ts'
import { type DeclarationError, mistake, type Place, repeated, unknown } from './declaration-error.ts'
import { hasKey } from './fields.ts'
import { textMistakes } from './wording.ts'

/** Names that stand for one value of a record: fields, and days of steps that happen at most once. */
type Single = Field | { readonly kind: 'date' }

const singleOf = (register: AnyRegister, name: string): Single | undefined => {
  const field = fieldOf(register, name)
  if (field !== undefined) return field
  return daysOf(register).some((day) => day.name === name && !day.again) ? { kind: 'date' } : undefined
}

/** The mistake of a name that does not stand for one value, as the day of a step that may happen many times. */
export const singleMistakes = (place: Place, register: AnyRegister, name: string): readonly DeclarationError[] => {
  if (singleOf(register, name) !== undefined) return []
  const found = nameMistakes(place, register, name)
  return found.length > 0 ? found : [mistake(place, `day "${name}" may happen many times, so it is not one day`)]
}

const nameMistakes = (place: Place, register: AnyRegister, name: string): readonly DeclarationError[] => {
  const known = [...Object.keys(register.fields), ...daysOf(register).map((day) => day.name)]
  return known.includes(name) ? [] : [unknown(place, 'field or day', name, known)]
}

/** The mistake of a name that does not stand for one day. */
export const dayMistakes = (place: Place, register: AnyRegister, name: string): readonly DeclarationError[] => {
  const found = singleMistakes(place, register, name)
  return found.length > 0 || singleOf(register, name)?.kind === 'date'
    ? found
    : [mistake(place, `field "${name}" is no day`)]
}

/** Mistakes in `[field, 'is', value]`. */
export const conditionMistakes = (
  place: Place,
  register: AnyRegister,
  [name, , value]: readonly [string, 'is', string | boolean],
): readonly DeclarationError[] => {
  const found = singleMistakes(place, register, name)
  const field = fieldOf(register, name)
  return found.length > 0 || field === undefined ? found : valueMistakes(place, field, value)
}

/** The mistake of a value that a field can never have. */
export const valueMistakes = (place: Place, field: Field, value: StoredValue): readonly DeclarationError[] => {
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && hasKey(field.list, value)
        ? []
        : [unknown(place, `key of list "${field.list.code}"`, String(value), Object.keys(field.list.entries))]
    case 'yesNo':
      return typeof value === 'boolean' ? [] : [mistake(place, `"${String(value)}" is neither true nor false`)]
    case 'text':
    case 'place':
      return typeof value === 'string' && value !== '' ? [] : [mistake(place, `"${String(value)}" is no text`)]
    default:
      return [mistake(place, `a field of kind ${field.kind} cannot be compared with one value`)]
  }
}

/** Mistakes in the rules of a register, in what makes a record known, and in what it is called by. */
export const ruleMistakes = (place: Place, register: AnyRegister): readonly DeclarationError[] => {
  const { identity, shownAs } = register
  return [
    ...register.rules.flatMap((rule, index) => oneRuleMistakes([...place, 'rules', `${index + 1}`], register, rule)),
    ...identity.flatMap((name) => singleMistakes([...place, 'identity'], register, name)),
    ...identity
      .filter((name) => fieldOf(register, name)?.kind === 'places')
      .map((name) => mistake([...place, 'identity'], `field "${name}" holds several places, not one value`)),
    ...repeated([...place, 'identity'], 'name', identity),
    ...shownAs.fields.flatMap((name) => nameMistakes([...place, 'shownAs'], register, name)),
    ...(shownAs.words.length === shownAs.fields.length + 1
      ? []
      : [mistake([...place, 'shownAs'], 'does not have one piece of text around each name')]),
    ...Object.keys(register.derived)
      .filter((name) => fieldOf(register, name) === undefined)
      .map((name) => unknown([...place, 'derived'], 'field', name, Object.keys(register.fields))),
  ]
}

const oneRuleMistakes = (at: Place, register: AnyRegister, rule: Rule): readonly DeclarationError[] => {
  const told = textMistakes([...at, 'tell'], rule.tell)
  if ('when' in rule) {
    const others = 'filled' in rule ? rule.filled : rule.empty
    return [
      ...told,
      ...conditionMistakes(at, register, rule.when),
      ...others.flatMap((name) => singleMistakes(at, register, name)),
    ]
  }
  const [left, comparison, right] = rule.that
  const named = [left, ...(typeof right === 'number' ? [] : [right])]
  const found = named.flatMap((name) => nameMistakes(at, register, name))
  const kinds = new Set([
    ...named.map((name) => measureOf(register, name)),
    ...(typeof right === 'number' ? ['number'] : []),
  ])
  return [
    ...told,
    ...found,
    ...(isComparison(comparison) ? [] : [mistake(at, `no comparison "${String(comparison)}"`)]),
    ...(found.length === 0 && (kinds.size > 1 || kinds.has('other'))
      ? [mistake(at, `${rule.that.join(' ')}: only two days, or two numbers, can be compared`)]
      : []),
  ]
}

// A rule reads the latest day of a step that may happen many times, so every day may be compared.
const measureOf = (register: AnyRegister, name: string): string => {
  const kind = fieldOf(register, name)?.kind ?? 'date'
  if (kind === 'date') return 'day'
  return ['integer', 'decimal', 'money'].includes(kind) ? 'number' : 'other'
}
