import type { AnyRegister, DateName, FieldAt, FieldPath, FieldsOfKind, StateOf, ValueOf } from '../register/index.ts'

export type Count = { readonly kind: 'count' }
export type CountDistinct<Path extends string = string> = { readonly kind: 'distinct'; readonly path: Path }
export type Sum<Name extends string = string> = { readonly kind: 'sum'; readonly field: Name }

/** Counts records; of an action that may happen again it counts the times it happened. */
export const count: Count = { kind: 'count' }

/** Counts different values, so that one facility licensed twice is one facility. */
export const countDistinct = <const Path extends string>(path: Path): CountDistinct<Path> => ({
  kind: 'distinct',
  path,
})

/** Adds up a whole number, quantity or amount of money; empty values count as nothing. */
export const sum = <const Name extends string>(field: Name): Sum<Name> => ({ kind: 'sum', field })

export type Measure<R extends AnyRegister = AnyRegister> =
  | Count
  | CountDistinct<FieldPath<R>>
  | Sum<FieldsOfKind<R, 'integer' | 'decimal' | 'money'>>

export type AnyMeasure = Count | CountDistinct | Sum

/**
 * When a record counts for a period.
 * `on`: the named day lies in the period (flow).
 * `standing`: on the period's last day it is in one of the states, and where `lapsesOn` is told that day has not passed (stock);
 * with `lapsesWithin` only what lapses on the last day or in so many days of the calendar after it; with `lapsed` only what
 * lapsed before the last day, as work that is overdue.
 * `holding`: the period's last day lies between two days of the record, both inclusive; an empty end is open (stock).
 * `during`: it is in one of the states on some day of the period (carried over and begun).
 * Whatever else is read of a record, days in its fields too, is read as it stood when the period's last day ended.
 */
export type Timing<R extends AnyRegister = AnyRegister> =
  | { readonly on: DateName<R> }
  | { readonly standing: readonly StateOf<R>[]; readonly lapsesOn?: DateName<R> }
  | { readonly standing: readonly StateOf<R>[]; readonly lapsesOn: DateName<R>; readonly lapsesWithin: number }
  | { readonly standing: readonly StateOf<R>[]; readonly lapsesOn: DateName<R>; readonly lapsed: true }
  | { readonly holding: readonly [since: DateName<R>, until: DateName<R>] }
  | { readonly during: readonly StateOf<R>[] }

export type AnyTiming =
  | { readonly on: string }
  | {
      readonly standing: readonly string[]
      readonly lapsesOn?: string
      readonly lapsesWithin?: number
      readonly lapsed?: true
    }
  | { readonly holding: readonly [string, string] }
  | { readonly during: readonly string[] }

/** The field has a value. */
export const filled = { is: 'filled' } as const
/** The field has no value. */
export const missing = { is: 'missing' } as const

type Presence = typeof filled | typeof missing

type Wanted<F> = F extends { readonly kind: 'choice' | 'place' | 'text' | 'yesNo' }
  ? ValueOf<F> | readonly ValueOf<F>[] | Presence
  : Presence

/** Which records count at all: every named field has one of the values. */
export type Where<R extends AnyRegister = AnyRegister> = {
  readonly [Path in FieldPath<R>]?: Wanted<FieldAt<R, Path>>
}

export type AnyCondition = string | boolean | readonly (string | boolean)[] | Presence
export type AnyWhere = Readonly<Record<string, AnyCondition>>

type SplittableKind = 'choice' | 'place' | 'yesNo'

type SplittablePath<R extends AnyRegister> = {
  [Path in FieldPath<R>]: FieldAt<R, Path> extends { readonly kind: SplittableKind } ? Path : never
}[FieldPath<R>]

/** `origin` parts what was under way before the period from what began in it; `state` is the state on the last day. */
export type SplitName<R extends AnyRegister = AnyRegister> = SplittablePath<R> | 'origin' | 'state'

export type Split<R extends AnyRegister = AnyRegister> = SplitName<R> | readonly [SplitName<R>, SplitName<R>]

export type AnySplit = string | readonly [string, string]

/** The name of a split in figures, commands and addresses: `kind`, or `kind+level` for two together. */
export const splitCode = (split: AnySplit): string => (typeof split === 'string' ? split : split.join('+'))

type KeyOf<R extends AnyRegister, Name> = Name extends 'origin'
  ? Origin
  : Name extends 'state'
    ? StateOf<R>
    : FieldAt<R, Name> extends { readonly kind: 'yesNo' }
      ? 'yes' | 'no'
      : ValueOf<FieldAt<R, Name>> & string

export type Origin = 'carriedOver' | 'begun'

/** The keys that the parts of a split may have; `unclassified` stands for records without a value. */
export type PartKey<R extends AnyRegister, S> =
  | 'unclassified'
  | (S extends readonly [infer A, infer B] ? `${KeyOf<R, A>}+${KeyOf<R, B>}` : KeyOf<R, S>)

/** The splits of a declaration by their codes. */
export type SplitCode<S> = S extends readonly [infer A extends string, infer B extends string]
  ? `${A}+${B}`
  : S & string
