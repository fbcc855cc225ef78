import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { letters, millimetres, points } from './docx-measures.ts'
import { layout, pointsPerMillimetre, textRoom } from './layout.ts'
import type { Sheet } from './sheet.ts'

const { size, letterhead } = layout

/** Issuing body and number to the left, national title, place and date to the right. */
export const drawLetterhead = (sheet: Sheet): readonly (Paragraph | Table)[] => {
  const { superior, issuer, nationalTitle, motto, numberAndSymbol, placeAndDate, rules } = sheet
  const left = [
    centred(superior, { size: size.superior }),
    centred(issuer, { size: size.issuer, bold: true }),
    rule(rules.issuer, letterhead.left),
  ]
  const right = [
    centred(nationalTitle, { size: size.nationalTitle, bold: true }),
    centred(motto, { size: size.motto, bold: true }),
    rule(rules.motto, letterhead.right),
  ]
  const number = [centred(numberAndSymbol, { size: size.number, before: 6 })]
  const date = [centred(placeAndDate, { size: size.placeAndDate, italics: true, before: 6 })]
  const rows = [
    [left, right],
    [number, date],
  ] as const
  // LibreOffice puts an empty line above a table that opens a document with footnotes; above a paragraph it does not.
  return [hairline(), sideBySide(rows, letterhead.left, letterhead.right, letterhead.outdent)]
}

/** Type of document, summary and addressees. */
export const drawTitle = (sheet: Sheet): readonly Paragraph[] => [
  centred(sheet.type, { size: size.body, bold: true, before: 18 }),
  ...sheet.summary.map((line) => centred(line, { size: size.body, bold: true })),
  rule(sheet.rules.summary, textRoom),
  ...drawAddressees(sheet),
]

/** Recipients to the left, to the right the position, room for the signature and the name; never torn apart. */
export const drawSignature = ({ recipients, position, name }: Sheet): readonly (Paragraph | Table)[] => {
  const left = [
    line('Nơi nhận:', { size: size.recipientsTitle, bold: true, italics: true, before: 12 }),
    ...recipients.map((text) => line(text, { size: size.recipients })),
  ]
  const right = [
    ...position.map((text, place) => centred(text, { size: size.body, bold: true, before: place === 0 ? 12 : 0 })),
    centred(name, { size: size.body, bold: true, before: layout.signatureRoom * pointsPerMillimetre }),
  ]
  const half = textRoom / 2
  // Word wants a paragraph after the last table; it must not open a page of its own.
  return [sideBySide([[left, right]], half, half, 0), hairline()]
}

const hairline = (): Paragraph => new Paragraph({ spacing: { line: points(1), lineRule: 'exact' }, run: { size: 2 } })

const drawAddressees = ({ addressees, addresseesIndent }: Sheet): readonly Paragraph[] => {
  const [first, ...others] = addressees
  if (first === undefined) return [new Paragraph({ spacing: { line: points(6), lineRule: 'exact' } })]
  if (others.length === 0) return [centred(`Kính gửi: ${first}`, { size: size.body, before: 12, after: 6 })]
  const start = points(addresseesIndent)
  const dash = points(layout.addresseesColon)
  const hanging = points(8)
  return [
    new Paragraph({ indent: { left: start }, spacing: { before: points(12) }, children: [new TextRun('Kính gửi:')] }),
    ...addressees.map(
      (text, place) =>
        new Paragraph({
          indent: { left: start + dash + hanging, hanging },
          spacing: { after: points(place < addressees.length - 1 ? 0 : 6) },
          children: [new TextRun(text)],
        }),
    ),
  ]
}

type Shape = {
  readonly size: number
  readonly bold?: true
  readonly italics?: true
  readonly before?: number
  readonly after?: number
}

const line = (
  text: string,
  { size, before = 0, after = 0, ...shape }: Shape,
  more: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: points(before), after: points(after) },
    ...more,
    children: [new TextRun({ text, size: letters(size), ...shape })],
  })

const centred = (text: string, shape: Shape): Paragraph => line(text, shape, { alignment: AlignmentType.CENTER })

/** A drawn line in the middle of the room (millimetres), `length` points long: the upper border of an empty paragraph. */
const rule = (length: number, room: number): Paragraph => {
  const side = Math.max(0, Math.round((millimetres(room) - points(length)) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: points(2), after: 0, line: points(2), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: layout.rule.thickness * 8, space: 0, color: '000000' } },
    run: { size: 2 },
  })
}

const sideBySide = (
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  left: number,
  right: number,
  outdent: number,
): Table => {
  const widths = [millimetres(left), millimetres(right)]
  const none = { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA }
  return new Table({
    width: { size: millimetres(left) + millimetres(right), type: WidthType.DXA },
    indent: { size: -millimetres(outdent), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: none,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, place) =>
              new TableCell({ children, width: { size: widths[place] ?? 0, type: WidthType.DXA }, margins: none }),
          ),
        }),
    ),
  })
}
