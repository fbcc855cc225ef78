import { AlignmentType, type IPropertiesOptions, type IStylesOptions } from 'docx'
import { letters, millimetres, points } from './docx-measures.ts'
import { layout } from './layout.ts'

/** Names of the paragraph styles besides headings. */
export const style = { body: 'BodyText', part: 'Part', cell: 'TableText', note: 'FootnoteText' } as const

const font = 'Times New Roman'
const { size, paragraphSpace, firstLineIndent } = layout
const singleLine = { line: 240, lineRule: 'auto' } as const
const body = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: millimetres(firstLineIndent) },
  spacing: { ...singleLine, before: points(paragraphSpace), after: 0 },
}
const heading = (bold: boolean) => ({
  basedOn: 'Normal',
  next: style.body,
  quickFormat: true,
  run: { font, size: letters(size.body), bold, italics: false, color: '000000' },
  paragraph: { ...body, keepNext: true },
})
const footnoteRun = { font, size: letters(size.footnote) }

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: letters(size.body), language: { value: 'vi-VN' } },
      paragraph: { spacing: { ...singleLine, before: 0, after: 0 } },
    },
    heading1: heading(true),
    heading2: heading(true),
    heading3: heading(true),
    heading4: heading(false),
    footnoteText: {
      run: footnoteRun,
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { ...singleLine, before: 0, after: 0 } },
    },
    footnoteReference: { run: { font, superScript: true } },
  },
  paragraphStyles: [
    { id: style.body, name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: body },
    {
      id: style.part,
      name: 'Part',
      basedOn: 'Normal',
      next: style.body,
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: style.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: letters(size.table) },
      paragraph: { spacing: { before: points(2), after: points(2) } },
    },
  ],
}

/** Settings that are the same in every document. Mode 15 is that of Word 2013 and later. */
export const documentSettings = { styles, compatibility: { version: 15 } } satisfies Partial<IPropertiesOptions>
