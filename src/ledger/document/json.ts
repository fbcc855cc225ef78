import { figuresOf, writeSheet } from './sheet.ts'
import type { OfficialDocument } from './tree.ts'

/**
 * Writes a document as JSON: the tree as it is, and `figures`, every place where a figure stands in reading order,
 * under the same names as in the Word file and the web page: { name, id, value, as, text }.
 */
export const renderJson = (document: OfficialDocument): string => {
  const figures = figuresOf(writeSheet(document)).map(({ name, id, value, as, text }) => ({
    name,
    id,
    value,
    as,
    text,
  }))
  return `${JSON.stringify({ ...document, figures }, null, 2)}\n`
}
