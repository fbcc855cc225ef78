import { dateOf, type PlainDate } from '../period/index.ts'
import { formatDateInFull, formatFigure, formatNumberAndSymbol } from './format.ts'
import { layout, pointsPerMillimetre, textRoom } from './layout.ts'
import { lastLineWidth, textWidth } from './text-width.ts'
import type { Block, FigureRun, FigureStyle, OfficialDocument, Run, TextRun } from './tree.ts'
import { withEndMark } from './end-mark.ts'

export type WrittenText = {
  readonly kind: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly mark?: TextRun['mark']
  readonly source?: string
}

/** `name` tells the places apart where the same figure stands several times: fig_0001, fig_0002 … in reading order. */
export type WrittenFigure = {
  readonly kind: 'figure'
  readonly name: string
  readonly id: string
  readonly value: number
  readonly as: FigureStyle
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly source?: string
}

/** `number` counts the notes of the document from 1. */
export type WrittenNote = {
  readonly kind: 'footnote'
  readonly number: number
  readonly runs: readonly (WrittenText | WrittenFigure)[]
}

export type WrittenRun = WrittenText | WrittenFigure | WrittenNote

export type WrittenBlock =
  | { readonly kind: 'part'; readonly label: string; readonly title: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly WrittenRun[] }
  | {
      readonly kind: 'table'
      /** share: part of the text width, all shares add up to 1 */
      readonly columns: readonly {
        readonly title: string
        readonly align: 'left' | 'center' | 'right'
        readonly share: number
      }[]
      readonly rows: readonly (readonly (readonly WrittenRun[])[])[]
    }

/** Everything that stands on the paper, in its final words. The renderers for print only draw it. */
export type Sheet = {
  readonly superior: string
  readonly issuer: string
  readonly nationalTitle: string
  readonly motto: string
  readonly numberAndSymbol: string
  readonly placeAndDate: string
  /** The document's date; the first day it can be while a part of it is not known. */
  readonly day: PlainDate
  readonly type: string
  readonly summary: readonly string[]
  readonly addressees: readonly string[]
  /** Where a list of several addressees begins, in points, so that it stands in the middle of the page. */
  readonly addresseesIndent: number
  readonly body: readonly WrittenBlock[]
  readonly position: readonly string[]
  readonly name: string
  readonly recipients: readonly string[]
  /** Lengths in points of the rules under the issuer, the motto and the summary. */
  readonly rules: { readonly issuer: number; readonly motto: number; readonly summary: number }
}

/**
 * Writes a document out in words. Figures and notes are numbered in reading order.
 * @throws RangeError when a figure is no finite number or the date is no date
 */
export const writeSheet = (document: OfficialDocument): Sheet => {
  const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  const motto = 'Độc lập - Tự do - Hạnh phúc'
  const issuer = printable(document.letterhead.issuer).toUpperCase()
  const summary = document.summary.map(printable)
  const addressees = addresseeLines(document.addressees)
  const { size, rule, letterhead } = layout
  const ruleUnder = (line: string, letterSize: number, room: number) =>
    lastLineWidth(line, letterSize, room * pointsPerMillimetre) * rule.shareOfLine
  return {
    superior: printable(document.letterhead.superior).toUpperCase(),
    issuer,
    nationalTitle,
    motto,
    numberAndSymbol: formatNumberAndSymbol(document.number, printable(document.symbol)),
    placeAndDate: `${printable(document.place)}, ${formatDateInFull(document.date)}`,
    day: dateOf(document.date.year, document.date.month ?? 1, document.date.day ?? 1),
    type: printable(document.type).toUpperCase(),
    summary,
    addressees,
    addresseesIndent: addresseesIndent(addressees),
    body: writeBody(withEndMark(document.body), document.numbers),
    position: document.signature.position.map((line) => printable(line).toUpperCase()),
    name: printable(document.signature.name ?? ''),
    recipients: listed(document.recipients),
    rules: {
      issuer: ruleUnder(issuer, size.issuer, letterhead.left),
      motto: textWidth(motto, size.motto),
      summary: ruleUnder(summary.at(-1) ?? '', size.body, textRoom),
    },
  }
}

/** All figures in the order of their names, those in footnotes included. */
export const figuresOf = (sheet: Sheet): readonly WrittenFigure[] =>
  runsOf(sheet)
    .flatMap((run) => (run.kind === 'footnote' ? run.runs : [run]))
    .filter((run) => run.kind === 'figure')

/** All footnotes in the order of their numbers. */
export const footnotesOf = (sheet: Sheet): readonly WrittenNote[] =>
  runsOf(sheet).filter((run) => run.kind === 'footnote')

/** Text as every format can carry it: composed, and without the characters that XML forbids. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

const runsOf = (sheet: Sheet): readonly WrittenRun[] =>
  sheet.body.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs
    return block.kind === 'table' ? block.rows.flat(2) : []
  })

// A single addressee stands on the line of 'Kính gửi:' and takes no mark.
const addresseeLines = (entries: readonly string[]): readonly string[] =>
  entries.length < 2 ? entries.map(withoutMarks) : listed(entries)

const listed = (entries: readonly string[]): readonly string[] =>
  entries.map((entry, place) => `- ${withoutMarks(entry)}${place < entries.length - 1 ? ';' : '.'}`)

const withoutMarks = (entry: string): string =>
  printable(entry)
    .replace(/^[-\s]+/, '')
    .replace(/[\s.;,]+$/, '')

const addresseesIndent = (lines: readonly string[]): number => {
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, layout.size.body)))
  const room = textRoom * pointsPerMillimetre
  return Math.max(layout.firstLineIndent * pointsPerMillimetre, (room - layout.addresseesColon - widest) / 2)
}

const writeBody = (blocks: readonly Block[], numbers: OfficialDocument['numbers']): readonly WrittenBlock[] => {
  let figures = 0
  let notes = 0
  const writePlain = (run: TextRun | FigureRun): WrittenText | WrittenFigure => {
    const source = run.source === undefined ? {} : { source: run.source }
    const shape = { bold: run.bold ?? false, italic: run.italic ?? false, ...source }
    if (run.kind === 'text') {
      const mark = run.mark === undefined ? {} : { mark: run.mark }
      return { kind: 'text', text: printable(run.text), ...shape, ...mark }
    }
    figures += 1
    const { id, value, as } = run
    const name = `fig_${String(figures).padStart(4, '0')}`
    return { kind: 'figure', name, id: printable(id), value, as, text: formatFigure(value, as, numbers), ...shape }
  }
  const writeRun = (run: Run): WrittenRun => {
    if (run.kind !== 'footnote') return writePlain(run)
    notes += 1
    return { kind: 'footnote', number: notes, runs: run.runs.map(writePlain) }
  }
  return blocks.map((block): WrittenBlock => {
    switch (block.kind) {
      case 'part':
        return { kind: 'part', label: printable(block.label), title: printable(block.title).toUpperCase() }
      case 'heading': {
        const title = printable(block.title)
        const text = `${printable(block.label)} ${block.level === 1 ? title.toUpperCase() : title}`
        return { kind: 'heading', level: block.level, text }
      }
      case 'paragraph': {
        const runs = block.runs.map(writeRun)
        const marker: WrittenText = { kind: 'text', text: `${block.marker} `, bold: false, italic: false }
        return { kind: 'paragraph', runs: block.marker === undefined ? runs : [marker, ...runs] }
      }
      case 'table': {
        const shares = block.columns.reduce((sum, column) => sum + column.share, 0)
        const columns = block.columns.map(({ title, align, share }) => ({
          title: printable(title),
          align,
          share: share / shares,
        }))
        return { kind: 'table', columns, rows: block.rows.map((row) => row.map((cell) => cell.map(writeRun))) }
      }
    }
  })
}
