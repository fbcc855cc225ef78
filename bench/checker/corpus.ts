import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.ts'
import { type Marked, unmark } from './marked.ts'

/** The classes that the corpus knows; the others need records, an earlier report, or the look of a Word file. */
export const judgedKinds = ['sums', 'lists', 'repeats', 'citations', 'words', 'time', 'percentages'] as const

export type JudgedKind = (typeof judgedKinds)[number]

/** A sentence or a short paper of the corpus. */
export interface Entry extends Marked {
  /** Where it stands: `research-right.txt:12`, the line of its head. */
  readonly place: string
  /** Nothing when the text is right; otherwise the class that must find it, a family of faults, and classes that may find it as well. */
  readonly wrong?: { readonly kind: JudgedKind; readonly family: string; readonly also: readonly JudgedKind[] }
}

/** Every entry of the corpus, in the order of its files. */
export const corpus = (): readonly Entry[] => {
  const folder = join(packageRoot(), 'bench', 'checker', 'corpus')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => entriesOf(file, readFileSync(join(folder, file), 'utf8')))
}

/**
 * Reads one file: an entry begins with `@ right` or `@ wrong <class> <family> [or <class> …]`, its paragraphs follow, one
 * a line; lines that begin with `|` are rows of a table.
 */
export const entriesOf = (file: string, text: string): readonly Entry[] => {
  const entries: Entry[] = []
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    if (!line.startsWith('@ ')) return
    const next = lines.findIndex((later, place) => place > index && later.startsWith('@ '))
    const written = lines.slice(index + 1, next === -1 ? undefined : next).filter((each) => each.trim() !== '')
    entries.push(entryOf(`${file}:${index + 1}`, line.slice(2).split(' '), unmark(written)))
  })
  return entries
}

const entryOf = (place: string, [verdict, kind, family, ...also]: readonly string[], marked: Marked): Entry => {
  if (verdict === 'right' && kind === undefined) return { place, ...marked }
  if (verdict !== 'wrong' || family === undefined) throw new Error(`${place}: neither right nor wrong`)
  const others = also.filter((word) => word !== 'or').map((word) => judgedKind(word, place))
  return { place, ...marked, wrong: { kind: judgedKind(kind, place), family, also: others } }
}

const judgedKind = (word: string | undefined, place: string): JudgedKind => {
  const known = judgedKinds.find((kind) => kind === word)
  if (known === undefined) throw new Error(`${place}: no class is called ${word}`)
  return known
}
