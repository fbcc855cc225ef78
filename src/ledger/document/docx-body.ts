import {
  AlignmentType,
  HeadingLevel,
  type IPropertiesOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { millimetres, points } from './docx-measures.ts'
import { withRuns } from './docx-runs.ts'
import { style } from './docx-styles.ts'
import { layout, textRoom } from './layout.ts'
import { footnotesOf, type Sheet, type WrittenBlock } from './sheet.ts'

type WrittenTable = Extract<WrittenBlock, { kind: 'table' }>

/** Draws the body. The last paragraph stays on the page of the signature, and what introduces a table with the table. */
export const drawBody = ({ body }: Sheet): readonly (Paragraph | Table)[] =>
  body.flatMap((block, place) => drawBlock(block, body[place + 1]))

/** Word's own footnotes, by number. */
export const drawNotes = (sheet: Sheet): NonNullable<IPropertiesOptions['footnotes']> =>
  Object.fromEntries(
    footnotesOf(sheet).map(({ number, runs }) => [
      number,
      { children: [withRuns(new Paragraph({ style: style.note, children: [new TextRun(' ')] }), runs)] },
    ]),
  )

const drawBlock = (block: WrittenBlock, next: WrittenBlock | undefined): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'part':
      return [
        new Paragraph({ style: style.part, spacing: beforePart, children: [new TextRun(block.label)] }),
        new Paragraph({ style: style.part, children: [new TextRun(block.title)] }),
      ]
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          children: [new TextRun(block.text)],
          ...beforeTable(next),
        }),
      ]
    case 'paragraph':
      return [
        withRuns(
          new Paragraph({
            style: style.body,
            keepNext: next === undefined || next.kind === 'table',
            ...beforeTable(next),
          }),
          block.runs,
        ),
      ]
    case 'table':
      return next?.kind === 'table' ? [drawTable(block), tableGap()] : [drawTable(block)]
  }
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const space = points(layout.paragraphSpace)
const beforePart = { before: 2 * space }
const beforeTable = (next: WrittenBlock | undefined) =>
  next?.kind === 'table' ? { spacing: { before: space, after: space } } : {}

// Two tables without a paragraph between them are one table to Word.
const tableGap = (): Paragraph => new Paragraph({ spacing: { line: space, lineRule: 'exact' } })

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

const drawTable = ({ columns, rows }: WrittenTable): Table => {
  const room = millimetres(textRoom)
  const edges = columns.map((_, place) =>
    Math.round(room * columns.slice(0, place + 1).reduce((sum, { share }) => sum + share, 0)),
  )
  const widths = edges.map((edge, place) => edge - (edges[place - 1] ?? 0))
  const cell = (place: number, paragraph: Paragraph) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: [paragraph],
    })
  const titles = columns.map(({ title }, place) =>
    cell(
      place,
      new Paragraph({
        style: style.cell,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [new TextRun({ text: title, bold: true })],
      }),
    ),
  )
  const line = (row: WrittenTable['rows'][number]) =>
    columns.map(({ align }, place) =>
      cell(place, withRuns(new Paragraph({ style: style.cell, alignment: alignments[align] }), row[place] ?? [])),
    )
  return new Table({
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: points(4), right: points(4), marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: titles }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: line(row) })),
    ],
  })
}
