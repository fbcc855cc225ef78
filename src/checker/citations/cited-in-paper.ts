import { type Cited, citedIn } from '../language/cited.ts'
import type { Reading } from '../language/reading.ts'
import type { Span } from '../paper.ts'
import { dayNumber } from './report-day.ts'
import { readSymbol, type SymbolRead } from './symbols.ts'

/** A document that a paper cites, with its place and its symbol in parts. */
export interface CitedHere extends Cited {
  readonly at: Span
  readonly read: SymbolRead
  /** 20200507; undefined without a date, or where no calendar has it. */
  readonly day: number | undefined
  /** The first words of its title, lower case; undefined where none stands behind the citation. */
  readonly title: string | undefined
}

/** Every document that a paper cites by number, in its order. */
export const citedInPaper = ({ lines }: Reading): readonly CitedHere[] =>
  lines.flatMap(({ index, text }) =>
    citedIn(text).map((cited) => ({
      ...cited,
      at: { line: index, from: cited.from, to: cited.to },
      read: readSymbol(cited.symbol),
      title: titleBehind(text.slice(cited.to, cited.to + longestTitle)),
      day: cited.date === undefined ? undefined : dayNumber(cited.date),
    })),
  )

const longestTitle = 160
const wordsOfTitle = 8

const titleBehind = (text: string): string | undefined => {
  const found = /^\s*(?:về(?: việc)?|quy định(?: về)?|ban hành|phê duyệt)\s+([^;.:()“”"]+)/iu.exec(text)
  const words = (found?.[1] ?? '').toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length < wordsOfTitle ? undefined : words.slice(0, wordsOfTitle).join(' ')
}

/** A day as Vietnamese writes it: 7/5/2020 is 07/5/2020. */
export const dayWritten = ({ date }: Pick<Cited, 'date'>): string => {
  if (date === undefined) return 'không ghi ngày'
  const two = (part: number, below: number) => (part < below ? `0${part}` : String(part))
  return `${two(date.day, 10)}/${two(date.month, 3)}/${date.year}`
}

/** A document as a sentence names it: «Quyết định số 84/QĐ-UBND». */
export const nameOf = ({ type, symbol }: Pick<Cited, 'type' | 'symbol'>): string => `${type ?? 'Văn bản'} số ${symbol}`
