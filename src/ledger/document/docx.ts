import { AlignmentType, File, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { drawBody, drawNotes } from './docx-body.ts'
import { addFigureMap } from './docx-figures.ts'
import { drawLetterhead, drawSignature, drawTitle } from './docx-frame.ts'
import { letters, millimetres } from './docx-measures.ts'
import { documentSettings } from './docx-styles.ts'
import { withFixedTimes } from './docx-times.ts'
import { escapeMarkup } from './escape.ts'
import { layout } from './layout.ts'
import { figuresOf, type Sheet, writeSheet } from './sheet.ts'
import type { OfficialDocument } from './tree.ts'

/**
 * Writes a document as a Word file in the layout of Decree 30/2020/NĐ-CP. The same tree gives the same bytes.
 * Each figure stands in a bookmark fig_0001, fig_0002 …; the part customXml/item1.xml gives its id and value by that name.
 */
export const renderDocx = async (document: OfficialDocument): Promise<Uint8Array> => {
  const sheet = writeSheet(document)
  const file = new File({
    ...documentSettings,
    footnotes: drawNotes(sheet),
    sections: [
      {
        properties: { titlePage: true, page: pageShape },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [...drawLetterhead(sheet), ...drawTitle(sheet), ...drawBody(sheet), ...drawSignature(sheet)],
      },
    ],
  })
  const figureParts = addFigureMap(file, figuresOf(sheet))
  const properties = { path: 'docProps/core.xml', data: coreProperties(sheet) }
  return withFixedTimes(await Packer.pack(file, 'uint8array', undefined, [...figureParts, properties]))
}

const { paper, margin, pageNumberFromTop } = layout

const pageShape = {
  size: { width: millimetres(paper.width), height: millimetres(paper.height) },
  margin: {
    top: millimetres(margin.top),
    bottom: millimetres(margin.bottom),
    left: millimetres(margin.left),
    right: millimetres(margin.right),
    header: millimetres(pageNumberFromTop),
    footer: millimetres(pageNumberFromTop),
  },
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: letters(layout.size.pageNumber) })],
      }),
    ],
  })

// The library would write the moment of rendering here; the date of the document takes its place.
const coreProperties = (sheet: Sheet): string => {
  const moment = `${sheet.day}T00:00:00Z`
  const title = escapeMarkup([sheet.type, ...sheet.summary].join(' '))
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title><dc:creator>${escapeMarkup(sheet.issuer)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  )
}
