import { type Figure, type FigurePart, named, nothing, type Said } from '../ledger/index.ts'

/** How much of the whole the part is, as officials say it without a number; nothing where it is half or less. */
export const shareInWords = (part: Figure | FigurePart, whole: Figure): Said => {
  if (whole.value === 0 || part.value * 2 <= whole.value) return nothing
  if (part.value === whole.value) return named('các')
  return named(part.value * 10 >= whole.value * 9 ? 'hầu hết các' : 'phần lớn các')
}
