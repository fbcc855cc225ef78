import type { AnyRegister } from '../register/index.ts'
import type {
  AnyMeasure,
  AnySplit,
  AnyTiming,
  AnyWhere,
  Measure,
  PartKey,
  Split,
  SplitCode,
  Timing,
  Where,
} from './measure.ts'

/** How a value reads: a number of things, an exact quantity, đồng, or per cent. */
export type ValueStyle = 'count' | 'quantity' | 'money' | 'percent'

/** An indicator of whatever register. */
export interface AnyIndicator {
  readonly code: string
  readonly title: string
  readonly unit: string
  readonly style: ValueStyle
  readonly register: AnyRegister
  readonly value: AnyMeasure
  readonly counted: AnyTiming
  readonly where: AnyWhere
  readonly splitBy: readonly AnySplit[]
}

/** An indicator that remembers its register and its splits. */
export interface Indicator<R extends AnyRegister, S extends AnySplit> extends AnyIndicator {
  readonly register: R
  readonly splitBy: readonly S[]
}

/** The share of one indicator in another, in per cent. */
export interface Ratio {
  readonly code: string
  readonly title: string
  readonly unit: '%'
  readonly style: 'percent'
  readonly of: AnyIndicator
  readonly per: AnyIndicator
  /** The step to which it is rounded, 1 unless told; 5 for «khoảng 70%». */
  readonly roundedTo: number
}

export type Countable = AnyIndicator | Ratio

export const isRatio = (of: Countable): of is Ratio => 'per' in of

type Declared<R extends AnyRegister, S> = {
  readonly code: string
  readonly title: string
  readonly unit: string
  readonly value: Measure<R>
  readonly counted: Timing<R>
  readonly where?: Where<R>
  readonly splitBy?: readonly S[]
}

/**
 * Declares what is counted in a register.
 * @example
 * export const initiativesRecognised = indicator(initiative, {
 *   code: 'initiatives.recognised', title: 'Số sáng kiến được công nhận', unit: 'sáng kiến',
 *   value: count, counted: { on: 'recognisedOn' }, splitBy: ['scope'],
 * })
 */
export const indicator = <R extends AnyRegister, const S extends Split<R> = never>(
  register: R,
  declared: Declared<R, S>,
): Indicator<R, S> => ({
  code: declared.code,
  title: declared.title,
  unit: declared.unit,
  style: styleOf(register, declared.value),
  register,
  value: declared.value,
  counted: declared.counted,
  where: (declared.where ?? {}) as AnyWhere,
  splitBy: declared.splitBy ?? [],
})

/** Declares a share in per cent of two indicators that are counted over the same period. */
export const ratio = (declared: {
  readonly code: string
  readonly title: string
  readonly of: AnyIndicator
  readonly per: AnyIndicator
  readonly roundedTo?: number
}): Ratio => ({ roundedTo: 1, ...declared, unit: '%', style: 'percent' })

const styleOf = (register: AnyRegister, measure: AnyMeasure): ValueStyle => {
  if (measure.kind !== 'sum') return 'count'
  const kind = register.fields[measure.field]?.kind
  if (kind === 'money') return 'money'
  return kind === 'decimal' ? 'quantity' : 'count'
}

export type RegisterOf<I> = I extends Indicator<infer R, infer _S> ? R : never
export type SplitsOf<I> = I extends Indicator<infer _R, infer S> ? SplitCode<S> : never

type SplitByCode<S, Code> = S extends AnySplit ? (SplitCode<S> extends Code ? S : never) : never

/** The keys that one split of an indicator may give. */
export type KeysOf<I, Code> = I extends Indicator<infer R, infer S> ? PartKey<R, SplitByCode<S, Code>> : never
