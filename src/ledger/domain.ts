import type { AnyIndicator, Countable, Ratio } from './indicator/index.ts'
import type { AnyPassage } from './passage/index.ts'
import type { AnyEntry, AnyRegister, Entry } from './register/index.ts'

/** A register with everything declared beside it in its folder. */
export type Kept = {
  readonly register: AnyRegister
  readonly indicators: readonly Countable[]
  readonly passages: readonly AnyPassage[]
  readonly examples: readonly AnyEntry[]
}

/** A field of the department's work. */
export type Domain = {
  readonly code: string
  readonly title: string
  readonly registers: readonly Kept[]
  /** The indicators by which the field is seen at a glance, as on the dashboard of a province that has not chosen its own. */
  readonly headlines: readonly Countable[]
}

/** Entries that a register must accept; links are filled by whoever posts them. */
export const examplesOf = <R extends AnyRegister>(_register: R, examples: readonly Entry<R>[]): readonly AnyEntry[] =>
  examples

type Exports = Readonly<Record<string, unknown>>

/**
 * Declares a domain from the exports of its registers' folders, so that nothing has to be listed twice.
 * @example
 * domain({ code: 'technical-services', title: 'Dịch vụ kỹ thuật', registers: [
 *   { register: calibration, indicators: calibrationIndicators, passages: calibrationPassages, examples: calibrationExamples },
 * ] })
 */
export const domain = (declared: {
  readonly code: string
  readonly title: string
  readonly registers: readonly {
    readonly register: AnyRegister
    readonly indicators?: Exports
    readonly passages?: Exports
    readonly examples: readonly AnyEntry[]
  }[]
  readonly headlines?: readonly Countable[]
}): Domain => ({
  code: declared.code,
  title: declared.title,
  headlines: declared.headlines ?? [],
  registers: declared.registers.map((kept) => ({
    register: kept.register,
    indicators: collected(kept.indicators, isCountable),
    passages: passagesIn(kept.passages),
    examples: kept.examples,
  })),
})

const collected = <T>(exported: Exports | undefined, is: (each: unknown) => each is T): readonly T[] =>
  [...new Set(Object.values(exported ?? {}).flat())].filter(is)

// An array is told in its own order, other exports in the order in which they were declared.
const passagesIn = (exported: Exports | undefined): readonly AnyPassage[] =>
  Object.values(exported ?? {})
    .map((each) => [each].flat().filter(isPassage))
    .sort(([a], [b]) => (a?.declaredAs ?? 0) - (b?.declaredAs ?? 0))
    .flat()

const isObject = (each: unknown): each is Record<string, unknown> => typeof each === 'object' && each !== null

const isCountable = (each: unknown): each is AnyIndicator | Ratio =>
  isObject(each) && 'style' in each && ('counted' in each || 'per' in each)

const isPassage = (each: unknown): each is AnyPassage => isObject(each) && 'write' in each && 'topic' in each

/** Every register of these domains, with what is declared beside it. */
export const everyRegister = (domains: readonly Domain[]): readonly Kept[] => domains.flatMap((each) => each.registers)

export const everyIndicator = (domains: readonly Domain[]): readonly Countable[] =>
  everyRegister(domains).flatMap((kept) => kept.indicators)

export const everyPassage = (domains: readonly Domain[]): readonly AnyPassage[] =>
  everyRegister(domains).flatMap((kept) => kept.passages)
