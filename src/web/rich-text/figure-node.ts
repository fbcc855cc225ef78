import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { FigureChip } from './FigureChip.tsx'

/** A figure among words: one piece that is moved and deleted as a whole, and never written into. */
export const figureNode = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ token: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-figure-token]', getAttrs: (found) => ({ token: found.dataset['figureToken'] }) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-figure-token': node.attrs['token'] }),
    node.attrs['token'],
  ],
  renderText: ({ node }) => String(node.attrs['token']),
  addNodeView: () => ReactNodeViewRenderer(FigureChip, { as: 'span', className: 'rich-text-figure' }),
})
