import type { PlainDate } from '../period/index.ts'
import type { List } from './list.ts'
import type { AnyRegister } from './register.ts'

type Described<Kind extends string> = {
  readonly kind: Kind
  readonly label: string
  readonly hint?: string
  /** Names, addresses and numbers of persons: reading them is logged. */
  readonly personal?: true
}

export type TextField = Described<'text'> & {
  readonly max: number
  readonly matches?: { readonly pattern: string; readonly tell: string }
}
export type DateField = Described<'date'>
export type IntegerField = Described<'integer'> & { readonly unit: string; readonly min: number; readonly max: number }
export type DecimalField = Described<'decimal'> & {
  readonly unit: string
  readonly places: number
  readonly min: number
}
export type MoneyField = Described<'money'>
export type YesNoField = Described<'yesNo'>
export type ChoiceField<Key extends string = string> = Described<'choice'> & { readonly list: List<Key> }
export type PlaceField = Described<'place'> & { readonly level: PlaceLevel }
export type PlacesField = Described<'places'> & { readonly level: PlaceLevel }
export type LinkField<Target extends AnyRegister = AnyRegister> = Described<'link'> & { readonly target: Target }

/** District level stands for huyện, thị xã and thành phố until 30 June 2025; commune level for xã, phường and đặc khu. */
export type PlaceLevel = 'district' | 'commune'

export type Field =
  | TextField
  | DateField
  | IntegerField
  | DecimalField
  | MoneyField
  | YesNoField
  | ChoiceField
  | PlaceField
  | PlacesField
  | LinkField

export type Fields = Readonly<Record<string, Field>>

/** What a stored field holds: links hold the number of the other record, decimals their exact digits, places their codes. */
export type ValueOf<F> =
  F extends ChoiceField<infer Key>
    ? Key
    : F extends { readonly kind: infer Kind }
      ? Kind extends 'date'
        ? PlainDate
        : Kind extends 'integer' | 'money' | 'link'
          ? number
          : Kind extends 'yesNo'
            ? boolean
            : Kind extends 'places'
              ? readonly string[]
              : string
      : never

type Options = { readonly hint?: string; readonly personal?: true }

/** Text of at most `max` characters (500 unless told); `matches` is a regular expression that the whole text must fit. */
export const text = (
  label: string,
  options: Options & { max?: number; matches?: { pattern: string; tell: string } } = {},
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
