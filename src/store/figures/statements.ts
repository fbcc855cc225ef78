import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import type { Pass } from './passes.ts'

/** Passes that are asked in one message, and the provinces for which they are asked. */
type Statement = { readonly sql: string; readonly provinces: readonly string[] }

/**
 * Arranges passes in statements that may be answered side by side: those that take longest first, and a large register for
 * a few provinces at a time, so that nobody is left alone with the rest.
 */
export const statementsOf = (
  passes: readonly Pass[],
  indicators: readonly AnyIndicator[],
  provinces: readonly string[],
): readonly Statement[] => {
  if (provinces.length === 0) return []
  const ofLarge = new Set(indicators.filter(({ register }) => register.large).map(({ code }) => code))
  const isLarge = ({ readings }: Pass) =>
    [...readings.values()].some((all) => all.some(({ code }) => ofLarge.has(code)))
  const large = passes.filter(isLarge)
  const others = passes.filter((pass) => !large.includes(pass))
  if (provinces.length <= few)
    return inGroups([...large, ...others], together).map((group) => ({ sql: allOf(group), provinces }))
  return [
    ...large.flatMap(({ sql }) => inGroups(provinces, few).map((group) => ({ sql, provinces: group }))),
    ...inGroups(others, together).map((group) => ({ sql: allOf(group), provinces })),
  ]
}

const few = 9

// Each pass alone would wait for the server eighty times; all of them in one statement take a third longer to plan.
const together = 10

const allOf = (passes: readonly Pass[]): string => passes.map(({ sql }) => `(${sql})`).join('\nunion all\n')

const inGroups = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
