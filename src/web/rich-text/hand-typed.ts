import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findHandTyped, type HandTyped } from '../../ledger/passage/index.ts'

const key = new PluginKey<DecorationSet>('handTyped')

/** Marks every number that was typed by hand, as it is typed; the text itself is left alone. */
export const handTyped = Extension.create({
  name: 'handTyped',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: (_, { doc }) => marksIn(doc),
        apply: (transaction, before) => (transaction.docChanged ? marksIn(transaction.doc) : before),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

/** The numbers typed by hand in a document, in reading order. */
export const handTypedIn = (doc: Node): readonly HandTyped[] => {
  const numbers: HandTyped[] = []
  doc.descendants((block) => {
    if (block.isTextblock) numbers.push(...findHandTyped(wordsOf(block)))
    return !block.isTextblock
  })
  return numbers
}

const marksIn = (doc: Node): DecorationSet => {
  const marks: Decoration[] = []
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true
    for (const { at, text } of findHandTyped(wordsOf(block)))
      marks.push(Decoration.inline(position + 1 + at, position + 1 + at + text.length, { class: 'hand-typed' }))
    return false
  })
  return DecorationSet.create(doc, marks)
}

// A figure takes one place in a paragraph, like a letter.
const wordsOf = (block: Node): string => block.textBetween(0, block.content.size, '\n', '\uFFFC')
