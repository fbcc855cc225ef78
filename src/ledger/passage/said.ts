import type { FigureStyle, Run } from '../document/index.ts'
import { classified, type Figure, type FigurePart, figureId } from '../indicator/index.ts'
import { withSmallInitial } from '../register/index.ts'
import type { Mention } from './mention.ts'

/** A piece of a sentence: words, figures and footnotes. Only `say`, `named` and what is built from them make it. */
export type Said = { readonly kind: 'said'; readonly runs: readonly Run[] }

/** What may stand in the gaps of `say`: never a bare number or text. */
export type Sayable = Figure | FigurePart | Mention | Said

const nothing: Said = { kind: 'said', runs: [] }

/**
 * Says a sentence, or a part of one, of fixed words and figures.
 * @throws when the fixed words hold a digit: numbers come from figures, and digits of proper names from `named`
 * @example
 * say`Cấp giấy phép tiến hành công việc bức xạ cho ${licensedFacilities} đơn vị`
 */
export const say = (words: TemplateStringsArray, ...gaps: readonly Sayable[]): Said => {
  const runs = words.flatMap((text, index) => {
    if (/\p{Nd}/u.test(text))
      throw new Error(`a number is written by hand in «${text.trim()}»: use a figure, or named\`…\``)
    const gap = gaps[index]
    return [...textRun(text), ...(gap === undefined ? [] : runsOf(gap))]
  })
  return { kind: 'said', runs }
}

/** Fixed words whose digits belong to a name: a standard, a law, a programme. Never a count. */
export const named = (name: string): Said => ({ kind: 'said', runs: textRun(name) })

const textRun = (text: string): readonly Run[] => (text === '' ? [] : [{ kind: 'text', text: text.normalize('NFC') }])

const runsOf = (sayable: Sayable): readonly Run[] => {
  switch (sayable.kind) {
    case 'said':
      return sayable.runs
    case 'figure':
      return [{ kind: 'figure', id: figureId(sayable), value: sayable.value, as: sayable.indicator.style }]
    case 'part':
      return [{ kind: 'figure', id: sayable.id, value: sayable.value, as: sayable.style }]
    case 'mention':
      return sayable.number === undefined
        ? (sayable.runs ?? textRun(sayable.text))
        : [{ kind: 'figure', id: sayable.id, value: sayable.number.value, as: sayable.number.style }]
  }
}

/** What somebody wrote, as a clause that the sentence around it ends. */
export const withoutEnd = (sayable: Sayable): Said => {
  const runs = runsOf(sayable)
  const last = runs.at(-1)
  if (last?.kind !== 'text') return { kind: 'said', runs }
  const text = last.text.replace(/[\s.;,]+$/u, '')
  const before: Said = { kind: 'said', runs: runs.slice(0, -1) }
  return text === '' ? withoutEnd(before) : { kind: 'said', runs: [...before.runs, { ...last, text }] }
}

/** A figure written in another way: `as(fines, 'moneyInWords')`. */
export const as = (figure: Figure | FigurePart, style: FigureStyle): Said => ({
  kind: 'said',
  runs: runsOf(figure).map((run) => (run.kind === 'figure' ? { ...run, as: style } : run)),
})

const isSomething = (clause: Said | undefined | false): clause is Said =>
  clause !== undefined && clause !== false && clause.runs.length > 0

/** Says the clause only where the figure is not zero. */
export const when = (figure: Figure | FigurePart, clause: Said): Said => (figure.value === 0 ? nothing : clause)

/** Joins clauses with a separator; empty ones are passed over. */
export const joined = (clauses: readonly (Said | undefined | false)[], separator: string, last = separator): Said => {
  const kept = clauses.filter(isSomething)
  return {
    kind: 'said',
    runs: kept.flatMap((clause, index) => {
      const before = index === 0 ? '' : index === kept.length - 1 ? last : separator
      return [...textRun(before), ...clause.runs]
    }),
  }
}

/** One sentence of clauses: joined by semicolons, a capital at the start, a full stop at the end where no mark stands. Empty where all are. */
export const sentence = (...clauses: readonly (Said | undefined | false)[]): Said => {
  const { runs } = joined(clauses, '; ')
  const [first, ...rest] = runs
  if (first === undefined) return nothing
  const opened =
    first.kind === 'text'
      ? { ...first, text: first.text.charAt(0).toLocaleUpperCase('vi') + first.text.slice(1) }
      : first
  const last = rest.at(-1) ?? opened
  const isEnded = last.kind === 'text' && /[.:!?…]$/.test(last.text)
  return { kind: 'said', runs: [opened, ...rest, ...(isEnded ? [] : textRun('.'))] }
}

/** Several sentences, one after another with a space between. */
export const sentences = (...each: readonly (Said | undefined | false)[]): Said => joined(each, ' ')

/** Names things one after another: «a, b và c». */
export const enumerated = (things: readonly Sayable[], last = ' và '): Said =>
  joined(
    things.map((thing) => ({ kind: 'said', runs: runsOf(thing) })),
    ', ',
    last,
  )

/** The parts of a figure in words: «07 nhiệm vụ cấp tỉnh, 01 nhiệm vụ cấp cơ sở» with `unit` «nhiệm vụ». */
export const breakdown = (parts: readonly FigurePart[], unit = '', separator = ', '): Said =>
  joined(
    parts
      .filter((each) => each.value !== 0)
      .map((each) => ({
        kind: 'said',
        runs: [...runsOf(each), ...textRun(` ${unit === '' ? '' : `${unit} `}${inSentence(each.label)}`)],
      })),
    separator,
  )

/** The names of the parts without their numbers, «đo lường, an toàn bức xạ»; «chưa phân loại» is passed over. */
export const namesOf = (parts: readonly FigurePart[], last = ', ', separator = ', '): Said =>
  joined(
    classified(parts).map((each) => named(inSentence(each.label))),
    separator,
    last,
  )

/** A label begins with a capital on screens, but not inside a sentence; abbreviations keep theirs. */
export const inSentence = withSmallInitial

/** Words in brackets after what they explain; nothing where they are empty. */
export const inBrackets = (words: Said): Said =>
  isSomething(words) ? { kind: 'said', runs: [...textRun(' ('), ...words.runs, ...textRun(')')] } : nothing

/** A numbered note at the foot of the page. */
export const footnote = (words: Said): Said =>
  isSomething(words)
    ? { kind: 'said', runs: [{ kind: 'footnote', runs: words.runs.filter((run) => run.kind !== 'footnote') }] }
    : nothing

const styled = (words: Said, style: { bold: true } | { italic: true }): Said => ({
  kind: 'said',
  runs: words.runs.map((run) => (run.kind === 'footnote' ? run : { ...run, ...style })),
})

export const bold = (words: Said): Said => styled(words, { bold: true })
export const italic = (words: Said): Said => styled(words, { italic: true })

export { nothing }
