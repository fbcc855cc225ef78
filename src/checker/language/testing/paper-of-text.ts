import type { Line, Paper } from '../../paper.ts'

/** Paragraphs as a paper: «- …» is an item, «I. …» in capitals a heading, «¹ …» a note that the same sign calls. */
export const paperOfText = (paragraphs: readonly string[]): Paper => ({
  name: 'văn bản.txt',
  source: 'text',
  tables: [],
  lines: paragraphs.map(lineOf),
})

const lineOf = (paragraph: string, index: number): Line => {
  const note = /^([¹²³])\s/u.exec(paragraph)
  if (note !== null)
    return { index, kind: 'note', label: markOf(note[1]), depth: 0, text: paragraph.slice(2), calls: [] }
  const called = [...paragraph.matchAll(/[¹²³]/gu)].map((found, before) => ({
    at: found.index - before,
    mark: markOf(found[0]),
  }))
  const text = paragraph.replace(/[¹²³]/gu, '')
  const item = /^([-+])\s/u.exec(text)
  if (item !== null) return { index, kind: 'item', label: item[1] ?? '-', depth: 1, text: text.slice(2), calls: called }
  const heading = /^([IVX]+\.)\s(\p{Lu}+[\p{Lu}\s\d]*)$/u.exec(text)
  if (heading !== null)
    return { index, kind: 'heading', label: heading[1] ?? '', depth: 0, text: heading[2] ?? '', calls: called }
  return { index, kind: 'text', depth: 1, text, calls: called }
}

const markOf = (sign: string | undefined): string => String('¹²³'.indexOf(sign ?? '') + 1)
