import { strToU8, zipSync } from 'fflate'

/** A file that somebody gives to the checker. */
export interface PaperFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Paragraphs as a file: plain text, or a Word file where there are tables among them. */
export const paperFile = (lines: readonly string[]): PaperFile =>
  lines.some(isRow)
    ? wordFile(lines)
    : { name: 'van-ban.txt', bytes: new TextEncoder().encode(`${lines.join('\n\n')}\n`) }

/** The same paragraphs as the smallest Word file that has them; neighbouring rows make a table. */
export const wordFile = (lines: readonly string[]): PaperFile => {
  const blocks: string[] = []
  for (let at = 0; at < lines.length; ) {
    const rows = lines.slice(at).findIndex((line) => !isRow(line))
    const length = rows === -1 ? lines.length - at : rows
    blocks.push(length === 0 ? paragraph(lines[at] ?? '') : table(lines.slice(at, at + length)))
    at += Math.max(length, 1)
  }
  const document = `${declaration}<w:document xmlns:w="${word}"><w:body>${blocks.join('')}</w:body></w:document>`
  const parts = { '[Content_Types].xml': contentTypes, '_rels/.rels': relations, 'word/document.xml': document }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return { name: 'van-ban.docx', bytes: zipSync(files) }
}

/** Whether a line of the corpus is a row of a table. */
export const isRow = (line: string): boolean => line.startsWith('|')

/** The texts of a row's cells. */
export const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, row.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim())

const table = (rows: readonly string[]): string => {
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
  return `<w:tbl>${rows.map((each) => row(cellsOf(each))).join('')}</w:tbl>${paragraph('')}`
}

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
