import type {
  AnyRegister,
  ChoiceField,
  DateField,
  DecimalField,
  IntegerField,
  LinkField,
  MoneyField,
  PlaceField,
  PlaceLevel,
  PlacesField,
  TextField,
  YesNoField,
} from './declared.ts'
import type { List } from './list.ts'

type Options = { readonly hint?: string; readonly personal?: true }

/** Text of at most `max` characters (500 unless told); `matches` is a regular expression that the whole text must fit; what is
 * `narrative` stands in reports as it is written, with figures in it; what `names` an indicator is the code of one that is declared. */
export const text = (
  label: string,
  options: Options & {
    max?: number
    matches?: { pattern: string; tell: string }
    narrative?: true
    names?: 'indicator'
  } = {},
): TextField => ({ kind: 'text', label, max: 500, ...options })

/** A plain date in Vietnam. */
export const date = (label: string, options: Options = {}): DateField => ({ kind: 'date', label, ...options })

/** A whole number of `unit`, from `min` (0 unless told) to `max`. */
export const integer = (
  label: string,
  options: Options & { unit: string; min?: number; max?: number },
): IntegerField => ({ kind: 'integer', label, min: 0, max: 1_000_000_000, ...options })

/** An exact quantity of `unit` with at most `places` decimal places (3 unless told). */
export const decimal = (
  label: string,
  options: Options & { unit: string; places?: number; min?: number },
): DecimalField => ({ kind: 'decimal', label, places: 3, min: 0, ...options })

/** Whole đồng, never negative. */
export const money = (label: string, options: Options = {}): MoneyField => ({ kind: 'money', label, ...options })

export const yesNo = (label: string, options: Options = {}): YesNoField => ({ kind: 'yesNo', label, ...options })

/** One key of a dated list. */
export const choice = <const Key extends string>(
  label: string,
  of: List<Key>,
  options: Options = {},
): ChoiceField<Key> => ({ kind: 'choice', label, list: of, ...options })

/** One administrative unit of the province. */
export const place = (label: string, level: PlaceLevel = 'district', options: Options = {}): PlaceField => ({
  kind: 'place',
  label,
  level,
  ...options,
})

/** Several administrative units of the province. */
export const places = (label: string, level: PlaceLevel = 'district', options: Options = {}): PlacesField => ({
  kind: 'places',
  label,
  level,
  ...options,
})

/** A record of another register of the same province. */
export const link = <Target extends AnyRegister>(
  label: string,
  target: Target,
  options: Options = {},
): LinkField<Target> => ({ kind: 'link', label, target, ...options })
