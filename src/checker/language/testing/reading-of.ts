import { paperOfText } from './paper-of-text.ts'
import { type Reading, readLanguage } from '../reading.ts'

/** The reading of paragraphs; «- …» begins an item, «I. …» in capitals a heading, «¹ …» a note. */
export const readingOf = (...paragraphs: readonly string[]): Reading => readLanguage(paperOfText(paragraphs))

/** The reading of one table, its rows as cells. */
export const readingOfTable = (...rows: readonly (readonly string[])[]): Reading => {
  const lines = rows.flatMap((row, at) =>
    row.map((text, column) => ({
      kind: 'cell' as const,
      depth: 0,
      text,
      calls: [],
      cell: { table: 0, row: at, column },
    })),
  )
  const indexed = lines.map((line, index) => ({ ...line, index }))
  const table = {
    rows: rows.map(
      (_row, at) =>
        rows[at]?.map((_text, column) =>
          indexed.filter(({ cell }) => cell.row === at && cell.column === column).map(({ index }) => index),
        ) ?? [],
    ),
  }
  return readLanguage({ name: 'bảng.docx', source: 'docx', lines: indexed, tables: [table] })
}
