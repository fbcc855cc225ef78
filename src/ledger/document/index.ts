export type { Beside } from './beside.ts'
export { renderDocx } from './docx.ts'
export { escapeMarkup } from './escape.ts'
export {
  formatDate,
  formatMoney,
  formatNumber,
} from './format.ts'
export { renderHtml } from './html.ts'
export { sheetStyle } from './html-style.ts'
export { renderJson } from './json.ts'
export { renderPdf, stopPdf } from './pdf.ts'
export {
  type Sheet,
  type WrittenBlock,
  type WrittenFigure,
  type WrittenNote,
  type WrittenRun,
  type WrittenText,
  writeSheet,
} from './sheet.ts'
export type {
  Block,
  FigureRun,
  FigureStyle,
  FootnoteRun,
  HeadingBlock,
  OfficialDocument,
  ParagraphBlock,
  PartBlock,
  PrintedDate,
  Run,
  TableBlock,
  TableColumn,
  TextRun,
} from './tree.ts'
