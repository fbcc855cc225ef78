import { type AnyIndicator, type Countable, isRatio, splitCode, type ValueStyle } from '../indicator/index.ts'
import { type AnyRegister, fieldAtPath, fieldOf } from '../register/index.ts'
import { dayMistakes, valueMistakes } from './conditions.ts'
import { type DeclarationError, mistake, type Place, repeated, unknown, unknowns } from './declaration-error.ts'
import { dottedCodeMistakes, labelMistakes, textMistakes } from './wording.ts'

export type Known = {
  readonly registers: ReadonlyMap<string, AnyRegister>
  readonly countables: ReadonlyMap<string, Countable>
}

const styles: readonly ValueStyle[] = ['count', 'quantity', 'money', 'percent']

/** Mistakes in what is counted. */
export const indicatorMistakes = (at: Place, countable: Countable, known: Known): readonly DeclarationError[] => [
  ...dottedCodeMistakes(at, countable.code),
  ...labelMistakes([...at, 'title'], countable.title),
  ...textMistakes([...at, 'unit'], countable.unit),
  ...(styles.includes(countable.style) ? [] : [mistake(at, `no style "${String(countable.style)}"`)]),
  ...(isRatio(countable)
    ? [
        ...[countable.of, countable.per].flatMap((member) => strangers(at, member, known)),
        ...(countable.roundedTo > 0 ? [] : [mistake(at, `cannot be rounded to steps of ${countable.roundedTo}`)]),
      ]
    : countMistakes(at, countable, known)),
]

/** The mistake of an indicator that no domain collects: its figure would be known by a code that leads nowhere. */
export const strangers = (at: Place, countable: Countable, { countables }: Known): readonly DeclarationError[] => {
  const found = countables.get(countable.code)
  if (found === countable) return []
  return found === undefined
    ? [unknown(at, 'indicator of a domain', countable.code, countables.keys())]
    : [mistake(at, `indicator "${countable.code}" is another one than that of its domain`)]
}

const countMistakes = (at: Place, indicator: AnyIndicator, known: Known): readonly DeclarationError[] => {
  const { register } = indicator
  if (known.registers.get(register.code) !== register)
    return [unknown(at, 'register of a domain', register.code, known.registers.keys())]
  return [
    ...valueOfMistakes([...at, 'value'], indicator),
    ...timingMistakes([...at, 'counted'], indicator),
    ...Object.entries(indicator.where).flatMap(([path, wanted]) => {
      const place = [...at, 'where', path]
      const field = fieldAtPath(register, path)
      if (field === undefined) return [noPath(place, register, path)]
      if (typeof wanted === 'object' && 'is' in wanted)
        return wanted.is === 'filled' || wanted.is === 'missing'
          ? []
          : [mistake(place, 'is neither filled nor missing')]
      const values = typeof wanted === 'object' ? wanted : [wanted]
      if (values.length === 0) return [mistake(place, 'allows no value, so nothing is counted')]
      return values.flatMap((value) => valueMistakes(place, field, value))
    }),
    ...splitMistakes([...at, 'splitBy'], indicator),
  ]
}

const noPath = (at: Place, register: AnyRegister, path: string): DeclarationError => {
  const [name = '', linked, ...farther] = path.split('.')
  const field = fieldOf(register, name)
  if (field === undefined) return unknown(at, 'field', name, Object.keys(register.fields))
  if (field.kind !== 'link') return mistake(at, `field "${name}" is no link, so "${path}" leads nowhere`)
  if (farther.length > 0) return mistake(at, `"${path}" leads over more than one link`)
  return unknown(at, `field of register "${field.target.code}"`, linked ?? '', Object.keys(field.target.fields))
}

const numeric = ['integer', 'decimal', 'money']
const splittable = ['choice', 'place', 'yesNo']

const valueOfMistakes = (at: Place, { value, register }: AnyIndicator): readonly DeclarationError[] => {
  switch (value.kind) {
    case 'count':
      return []
    case 'sum': {
      const field = fieldOf(register, value.field)
      if (field === undefined) return [unknown(at, 'field', value.field, Object.keys(register.fields))]
      return numeric.includes(field.kind) ? [] : [mistake(at, `field "${value.field}" is no number to add up`)]
    }
    case 'distinct': {
      const field = fieldAtPath(register, value.path)
      if (field === undefined) return [noPath(at, register, value.path)]
      return field.kind === 'places' ? [mistake(at, `field "${value.path}" holds several values in one record`)] : []
    }
    default:
      return [mistake(at, `no measure "${String((value as { kind: unknown }).kind)}"`)]
  }
}

const timingMistakes = (at: Place, { counted, register }: AnyIndicator): readonly DeclarationError[] => {
  if ('on' in counted) return counted.on === undefined ? [] : flowMistakes(at, register, counted.on)
  if ('holding' in counted) return counted.holding.flatMap((name) => dayMistakes(at, register, name))
  const states = 'standing' in counted ? counted.standing : counted.during
  const lapse = 'standing' in counted ? counted.lapsesOn : undefined
  return [
    ...(states.length === 0 ? [mistake(at, 'names no state, so nothing is counted')] : []),
    ...unknowns(at, 'state', states, new Set(Object.keys(register.states))),
    ...repeated(at, 'state', states),
    ...(lapse === undefined ? [] : dayMistakes([...at, 'lapsesOn'], register, lapse)),
    ...('standing' in counted && (counted.lapsesWithin ?? 1) < 0
      ? [mistake([...at, 'lapsesWithin'], `${counted.lapsesWithin} is no number of days`)]
      : []),
  ]
}

// A flow may count every day of a step that happens many times; nothing else may.
const flowMistakes = (at: Place, register: AnyRegister, day: string): readonly DeclarationError[] =>
  Object.values(register.actions).some((action) => action.on === day) ? [] : dayMistakes(at, register, day)

const splitMistakes = (at: Place, indicator: AnyIndicator): readonly DeclarationError[] => [
  ...repeated(at, 'split', indicator.splitBy.map(splitCode)),
  ...indicator.splitBy.flatMap((split) => {
    const names = [split].flat()
    const place = [...at, splitCode(split)]
    return [
      ...repeated(place, 'split', names),
      ...(names.length > 2 ? [mistake(place, 'more than two splits at once')] : []),
      ...names.flatMap((name) => oneSplitMistakes(place, indicator, name)),
    ]
  }),
]

const oneSplitMistakes = (
  at: Place,
  { register, counted }: AnyIndicator,
  name: string,
): readonly DeclarationError[] => {
  if (name === 'state') return []
  if (name === 'origin')
    return 'during' in counted ? [] : [mistake(at, '"origin" parts only what is counted during a period')]
  const field = fieldAtPath(register, name)
  if (field === undefined) return [noPath(at, register, name)]
  return splittable.includes(field.kind)
    ? []
    : [mistake(at, `a field of kind ${field.kind} cannot part a figure`, `Split by ${splittable.join(', ')}.`)]
}
