import type { JSONContent } from '@tiptap/core'
import { parseWithFigures, type Piece, writeWithFigures } from '../../ledger/passage/index.ts'

/** The document of the editor for a text with figures: a paragraph a line. */
export const contentOf = (text: string): JSONContent => ({ type: 'doc', content: paragraphsOf(text) })

/** The paragraphs of a text with figures. */
export const paragraphsOf = (text: string): JSONContent[] =>
  text.split(/\r?\n/).map((line) => ({ type: 'paragraph', content: parseWithFigures(line).map(inlineOf) }))

/** The text with figures that stands in the editor. */
export const textOf = ({ content = [] }: JSONContent): string =>
  content.map((block) => writeWithFigures((block.content ?? [block]).flatMap(piecesOf))).join('\n')

const inlineOf = (piece: Piece): JSONContent =>
  piece.kind === 'text' || piece.kind === 'broken'
    ? { type: 'text', text: piece.text }
    : { type: 'figure', attrs: { token: writeWithFigures([piece]) } }

const piecesOf = ({ type, text = '', attrs }: JSONContent): readonly Piece[] => {
  if (type === 'text') return [{ kind: 'text', text: text.normalize('NFC') }]
  return type === 'figure' ? parseWithFigures(String(attrs?.['token'])) : []
}
