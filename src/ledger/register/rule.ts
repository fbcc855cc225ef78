import type { StoredValue } from './act.ts'

const comparisons = {
  'is after': (left, right) => left > right,
  'is not before': (left, right) => left >= right,
  'is before': (left, right) => left < right,
  'is not after': (left, right) => left <= right,
  'is at most': (left, right) => left <= right,
  'is at least': (left, right) => left >= right,
} as const satisfies Record<string, (left: string | number, right: string | number) => boolean>

export type Comparison = keyof typeof comparisons

/** What must hold between two values of a record, or a value and a number; silent while either is empty. */
export type ComparisonRule<Name extends string = string> = {
  readonly that: readonly [Name, Comparison, Name | number]
  readonly tell: string
}

/** What must be filled once another field has a value. */
export type PresenceRule<Name extends string = string> = {
  readonly when: readonly [Name, 'is', string | boolean]
  readonly filled: readonly Name[]
  readonly tell: string
}

/** What must stay empty while another field has a value, as the certificate of an instrument that failed. */
export type AbsenceRule<Name extends string = string> = {
  readonly when: readonly [Name, 'is', string | boolean]
  readonly empty: readonly Name[]
  readonly tell: string
}

/** A rule of a register; `tell` is the Vietnamese sentence shown when it is broken. */
export type Rule<Name extends string = string> = ComparisonRule<Name> | PresenceRule<Name> | AbsenceRule<Name>

// Of a step that happened many times the latest day is compared.
const comparable = (value: StoredValue | undefined): string | number | undefined => {
  if (Array.isArray(value)) return (value as readonly string[]).at(-1)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

const asNumber = (value: string | number): string | number =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value

/** The sentences of the rules that these values break. */
export const brokenRules = (rules: readonly Rule[], values: Readonly<Record<string, StoredValue>>): readonly string[] =>
  rules.filter((rule) => isBroken(rule, values)).map((rule) => rule.tell)

const isBroken = (rule: Rule, values: Readonly<Record<string, StoredValue>>): boolean => {
  if ('when' in rule) {
    const [name, , expected] = rule.when
    if (values[name] !== expected) return false
    const isEmpty = (field: string): boolean => (values[field] ?? null) === null
    return 'filled' in rule ? rule.filled.some(isEmpty) : !rule.empty.every(isEmpty)
  }
  const [name, comparison, other] = rule.that
  const left = comparable(values[name])
  const right = typeof other === 'number' ? other : comparable(values[other])
  if (left === undefined || right === undefined) return false
  const [a, b] = [asNumber(left), asNumber(right)]
  return !comparisons[comparison](a, b)
}

export const isComparison = (word: string): word is Comparison => Object.hasOwn(comparisons, word)
