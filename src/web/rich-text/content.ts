import type { JSONContent } from '@tiptap/core'
import { findToken, readTokens, type TokenRun, writeToken, writeTokens } from './token-text.ts'

/** The document of the editor for a text with figures: a paragraph a line. */
export const contentOf = (text: string): JSONContent => ({ type: 'doc', content: paragraphsOf(text) })

/** The paragraphs of a text with figures. */
export const paragraphsOf = (text: string): JSONContent[] =>
  text.split(/\r?\n/).map((line) => ({ type: 'paragraph', content: readTokens(line).map(inlineOf) }))

/** The text with figures that stands in the editor. */
export const textOf = ({ content = [] }: JSONContent): string =>
  content.map((paragraph) => writeTokens((paragraph.content ?? []).flatMap(runOf))).join('\n')

const inlineOf = (run: TokenRun): JSONContent =>
  run.kind === 'text'
    ? { type: 'text', text: run.text }
    : { type: 'figure', attrs: { token: writeToken(run.token) } }

const runOf = ({ type, text, attrs }: JSONContent): readonly TokenRun[] => {
  if (type === 'text') return [{ kind: 'text', text: (text ?? '').normalize('NFC') }]
  const token = findToken(String(attrs?.['token']))
  return token === undefined ? [] : [{ kind: 'figure', token }]
}
