import type { Beside } from './beside.ts'
import { figuresOf, writeSheet } from './sheet.ts'
import type { OfficialDocument } from './tree.ts'

/**
 * Writes a document as JSON: the tree as it is, and `figures`, every place where a figure stands in reading order,
 * under the same names as in the Word file and the web page: { name, id, value, as, text }. What stands beside the
 * document is told under its names.
 */
export const renderJson = (document: OfficialDocument, beside: Beside = {}): string => {
  const figures = figuresOf(writeSheet(document)).map(({ name, id, value, as, text }) => ({
    name,
    id,
    value,
    as,
    text,
  }))
  return `${JSON.stringify({ ...document, ...beside, figures }, null, 2)}\n`
}
