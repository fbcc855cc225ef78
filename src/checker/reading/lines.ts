import type { Line } from '../paper.ts'

/** A paragraph as it stood in a file, before it is known what it is. */
export interface RawParagraph {
  /** Its words, one space for every tab and line break; no marks of notes. */
  readonly text: string
  readonly calls: readonly { readonly at: number; readonly mark: string }[]
  /** The label that the program numbers it with. */
  readonly label?: string
  /** The level of its heading style, 0 the highest. */
  readonly outlineLevel?: number
  readonly isBold?: boolean
  readonly page?: number
  /** Which paragraph of a Word file it is. */
  readonly paragraph?: number
  readonly cell?: Line['cell']
  /** Of a note: its mark. */
  readonly note?: string
}

/** The lines of a paper: empty paragraphs left out, labels apart from the words, headings and items told from text. */
export const linesOf = (paragraphs: readonly RawParagraph[]): readonly Line[] => {
  const lines: Line[] = []
  let under = -1
  for (const paragraph of paragraphs) {
    const line = lineOf(paragraph, lines.length, under)
    if (line === undefined) continue
    if (line.kind === 'heading') under = line.depth
    lines.push(line)
  }
  return lines
}

const lineOf = (raw: RawParagraph, index: number, under: number): Line | undefined => {
  const { start, label, text } = withoutLabel(raw)
  if (text === '') return undefined
  const more = {
    index,
    ...(label === undefined ? {} : { label }),
    text,
    ...(start === 0 ? {} : { start }),
    ...(raw.paragraph === undefined ? {} : { paragraph: raw.paragraph }),
    ...(raw.page === undefined ? {} : { page: raw.page }),
    calls: raw.calls.map(({ at, mark }) => ({ at: Math.max(0, at - start), mark })),
  }
  if (raw.note !== undefined) return { ...more, kind: 'note', label: raw.note, depth: 0 }
  if (raw.cell !== undefined) return { ...more, kind: 'cell', depth: under + 1, cell: raw.cell }
  const level = label === undefined ? undefined : levelOf(label)
  if (isHeading(raw, text, label, level)) return { ...more, kind: 'heading', depth: level ?? raw.outlineLevel ?? 0 }
  if (label === '-' || label === '*') return { ...more, kind: 'item', depth: under + 1 }
  if (label === '+') return { ...more, kind: 'item', depth: under + 2 }
  return { ...more, kind: label === undefined ? 'text' : 'item', depth: under + 1 }
}

const labelled =
  /^(Phần (?:thứ )?\p{L}+|PHẦN (?:THỨ )?\p{L}+|[IVXL]{1,6}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}(?=\s)|\d{1,2}\s?-(?=\s\p{Lu})|[a-zđ][.)]|[-–—+•*▪])[:.]?\s*/u

const withoutLabel = (
  raw: RawParagraph,
): { readonly start: number; readonly label?: string; readonly text: string } => {
  const blank = raw.text.length - raw.text.trimStart().length
  const whole = raw.text.trim()
  if (raw.label !== undefined && raw.label !== '') return { start: blank, label: raw.label, text: whole }
  const found = raw.cell === undefined && raw.note === undefined ? labelled.exec(whole) : null
  const label = found?.[1]
  if (
    found === null ||
    label === undefined ||
    (label.startsWith('P') && found[0].length < whole.length && /^\p{Ll}/u.test(whole.slice(found[0].length)))
  )
    return { start: blank, text: whole }
  // A line that is nothing but its label is the heading itself: «Phần thứ nhất».
  if (found[0].length === whole.length) return { start: blank, label, text: whole }
  return {
    start: blank + found[0].length,
    label: /^[–—•▪]$/u.test(label) ? '-' : label,
    text: whole.slice(found[0].length),
  }
}

/** How deep a label hangs: «Phần thứ nhất» 0, «I.» 1, «1.» 2, «1.1.» 3, «a)» 4; undefined of dashes. */
const levelOf = (label: string): number | undefined => {
  if (/^phần/iu.test(label)) return 0
  if (/^[IVXL]+[.)]$/.test(label)) return 1
  if (/^\d/.test(label)) return Math.min(4, 1 + (label.match(/\d+/g) ?? []).length)
  return /^[a-zđ][.)]$/.test(label) ? 4 : undefined
}

const isHeading = (
  { isBold = false, outlineLevel }: RawParagraph,
  text: string,
  label: string | undefined,
  level: number | undefined,
): boolean => {
  if (outlineLevel !== undefined || level === 0) return true
  if (text.length > longestHeading || /[;,]$/.test(text)) return false
  const isUpper = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
  if (level === undefined) return label === undefined && isUpper && text.length > 8
  if (level === 1) return true
  // A numbered sentence ends with a full stop; a heading does not, or with a colon.
  return isBold || isUpper || (!/[.!?]$/.test(text) && !/[.;]\s/.test(text))
}

const longestHeading = 260
