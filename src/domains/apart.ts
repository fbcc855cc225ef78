import { breakdown, classified, type FigurePart, inBrackets, namesOf, nothing, type Said } from '../ledger/index.ts'

/**
 * The parts of a figure in brackets: «(03 dự án cấp tỉnh, 02 dự án cấp cơ sở)» with `unit` «dự án»; of one part only its
 * name, since its number is the number of the whole. Nothing where no record has a value for the split.
 */
export const apart = (parts: readonly FigurePart[], unit = '', separator = ', '): Said => {
  const known = classified(parts)
  if (known.length === 0) return nothing
  const told = parts.filter((part) => part.value !== 0)
  return inBrackets(told.length === 1 ? namesOf(told) : breakdown(told, unit, separator))
}
