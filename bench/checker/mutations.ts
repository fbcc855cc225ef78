import { randomFrom } from '../random.ts'
import { slipsOf } from './altered-numbers.ts'
import type { Entry, JudgedKind } from './corpus.ts'
import { type Mark, type MarkKind, replaced, wordsOf } from './marked.ts'

/** A right text with one fault put into it. */
export interface Mutant {
  readonly entry: Entry
  readonly kind: JudgedKind
  readonly how: string
  readonly lines: readonly string[]
}

/** A fault that can be put at a mark. */
type Slip = { readonly how: string; readonly words: string }

/**
 * One fault for each mark of a right text (every one that it knows where there are few such marks), and one for each of
 * its lists that loses an item. The same entry gives the
 * same mutants in every run; which of the possible slips is taken hangs on its place alone.
 */
export const mutantsOf = (entry: Entry): readonly Mutant[] => {
  const random = randomFrom(seedOf(entry.lines.join('\n')))
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const slipped = entry.marks.flatMap((mark): Mutant[] => {
    const fault = faults[mark.kind]
    if (fault === undefined) return []
    const slips = fault.slips(wordsOf(entry, mark))
    const picked = fault.every === true ? slips : [pick(slips)].filter((slip) => slip !== undefined)
    return picked.map(({ how, words }) => ({
      entry,
      kind: fault.kind,
      how: `${mark.kind} «${wordsOf(entry, mark)}» → «${words}» (${how})`,
      lines: replaced(entry, mark, words),
    }))
  })
  return [...slipped, ...withoutAnItem(entry, pick)]
}

const withoutAnItem = (entry: Entry, pick: <T>(from: readonly T[]) => T | undefined): readonly Mutant[] => {
  const items = entry.marks.filter((mark) => mark.kind === 'item')
  const lost = pick(items.slice(0, -1))
  const after = lost === undefined ? undefined : items[items.indexOf(lost) + 1]
  if (lost === undefined || after === undefined) return []
  const how = `item removed: «${wordsOf(entry, lost)}»`
  return [{ entry, kind: 'lists', how, lines: cut(entry.lines, lost, after) }]
}

/** From the beginning of one mark to that of the next, over the end of a line where it must be. */
const cut = (lines: readonly string[], from: Mark, to: Mark): readonly string[] => {
  const joined = (lines[from.line] ?? '').slice(0, from.from) + (lines[to.line] ?? '').slice(to.from)
  return lines.flatMap((line, index) =>
    index === from.line ? [joined] : index > from.line && index <= to.line ? [] : [line],
  )
}

const numberSlips = (written: string): readonly Slip[] => slipsOf(written)

/** The same date in the year before or after: what the symbol says of the year no longer holds. */
const otherYear = (date: string): readonly Slip[] =>
  [1, -1].map((step) => ({
    how: 'another year',
    words: date.replace(/\d{4}$/, (year) => String(Number(year) + step)),
  }))

/** Another day, month or year, always one that there is. */
const otherDay = (date: string): readonly Slip[] => {
  const [day = '', month = '', year = ''] = date.split('/')
  const otherDayOfMonth = Number(day) > 14 ? Number(day) - 10 : Number(day) + 10
  const otherMonth = Number(month) === 12 ? 11 : Number(month) + 1
  const padded = (value: number): string => String(value).padStart(2, '0')
  const days = [{ how: 'another day', words: [padded(otherDayOfMonth), month, year].join('/') }]
  const months = Number(day) > 28 ? [] : [{ how: 'another month', words: [day, padded(otherMonth), year].join('/') }]
  return [...days, ...months, ...otherYear(date)]
}

const other =
  (how: string, all: readonly string[]) =>
  (written: string): readonly Slip[] =>
    all.filter((each) => each !== written).map((words) => ({ how, words }))

const otherShare = (share: string): readonly Slip[] => {
  const value = Number.parseFloat(share.replace(',', '.'))
  return [3, -4].map((step) => ({
    how: 'another share',
    words: `${String(value + step)
      .replace('.', ',')
      .slice(0, 5)}%`,
  }))
}

/** The digits of an amount of which the words are kept: one digit that is not nought becomes another. */
const otherAmount = (amount: string): readonly Slip[] =>
  [...amount].flatMap((sign, place) =>
    /[1-8]/.test(sign)
      ? [
          {
            how: 'digits against words',
            words: amount.slice(0, place) + String(Number(sign) + 1) + amount.slice(place + 1),
          },
        ]
      : [],
  )

const fewerThanTheMonth = (written: string): readonly Slip[] => [
  { how: 'fewer than in the month', words: written.length > 1 ? '01' : '1' },
]

interface Fault {
  readonly kind: JudgedKind
  readonly slips: (written: string) => readonly Slip[]
  /** Every slip is put in, not one of them: marks of this kind are few. */
  readonly every?: true
}

const faults: Partial<Record<MarkKind, Fault>> = {
  whole: { kind: 'sums', slips: numberSlips },
  part: { kind: 'sums', slips: numberSlips },
  count: { kind: 'lists', slips: numberSlips, every: true },
  repeat: { kind: 'repeats', slips: numberSlips, every: true },
  total: { kind: 'time', slips: fewerThanTheMonth },
  percent: { kind: 'percentages', slips: otherShare },
  date: { kind: 'citations', slips: otherYear },
  again: { kind: 'citations', slips: otherDay, every: true },
  type: {
    kind: 'citations',
    slips: other('another kind of document', ['Nghị định', 'Thông tư', 'Chỉ thị', 'Quyết định']),
  },
  symbol: { kind: 'citations', slips: other('another symbol', ['NĐ-CP', 'TT-BKHCN', 'QĐ-TTg', 'CT-TTg']) },
  issuer: {
    kind: 'citations',
    slips: other('another issuer', ['Chính phủ', 'Bộ Tài chính', 'Thủ tướng Chính phủ', 'Quốc hội']),
  },
  money: { kind: 'words', slips: otherAmount, every: true },
}

const seedOf = (text: string): number =>
  [...text].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7)
