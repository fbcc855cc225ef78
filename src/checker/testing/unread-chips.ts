import { quantitiesIn } from '../language/quantities.ts'
import type { Chip, TextWithChips } from './chips.ts'

/** The figures of a text that the checker does not read where they stand, or reads as something else; a line each. */
export const unreadChips = ({ text, chips }: TextWithChips): readonly string[] => {
  const quantities = quantitiesIn(text)
  return chips
    .filter((chip) => {
      const read = quantities.find(({ from, to }) => from < chip.to && to > chip.from)
      const before = quantities.find(({ to, outOf }) => outOf !== undefined && text.slice(to, chip.from).trim() === '/')
      const value = read?.value ?? before?.outOf
      return value === undefined || !isSame(value, chip, text)
    })
    .map(({ id, from, to }) => `${id}: «${text.slice(from, to)}» in «${text.slice(Math.max(0, from - 60), to + 40)}»`)
}

/** «1.500» before «triệu đồng» is read as what it means in đồng. */
const isSame = (read: number, { value, as, to }: Chip, text: string): boolean => {
  const scale = /^\s(nghìn|triệu|tỷ)(?![\p{L}])/u.exec(text.slice(to))?.[1]
  const by = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }[scale ?? ''] ?? 1
  const written = as === 'percent' ? Math.round(value * 100) / 100 : as.startsWith('money') ? Math.round(value) : value
  return Math.abs(read - written * by) <= Math.abs(read) * 1e-9
}
