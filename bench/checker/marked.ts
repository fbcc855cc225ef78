/** What a mark in the corpus says of the words that it holds. */
export const markKinds = [
  'wrong',
  'whole',
  'part',
  'count',
  'item',
  'repeat',
  'total',
  'percent',
  'date',
  'again',
  'type',
  'symbol',
  'issuer',
  'money',
  'words',
] as const

export type MarkKind = (typeof markKinds)[number]

/** Marked words: from the offset inclusive to the offset exclusive in the line without its marks. */
export interface Mark {
  readonly kind: MarkKind
  readonly line: number
  readonly from: number
  readonly to: number
}

/** A text as a reader sees it, and what is known of its structure. */
export interface Marked {
  readonly lines: readonly string[]
  readonly marks: readonly Mark[]
}

/**
 * Takes the marks out of lines: «gồm {part 29} nhiệm vụ» becomes «gồm 29 nhiệm vụ» and a mark of `29`.
 * @throws when a mark is of no known kind or is not closed
 */
export const unmark = (written: readonly string[]): Marked => {
  const marks: Mark[] = []
  const lines = written.map((line, index) => {
    let text = ''
    for (const [piece, kind, words] of line.matchAll(/\{([a-z]+) ([^{}]+)\}|[^{}]+|[{}]/g)) {
      if (kind === undefined || words === undefined) {
        if (piece === '{' || piece === '}') throw new Error(`a mark is not closed: ${line}`)
        text += piece
        continue
      }
      marks.push({ kind: knownKind(kind, line), line: index, from: text.length, to: text.length + words.length })
      text += words
    }
    return text
  })
  return { lines, marks }
}

/** The marked words. */
export const wordsOf = ({ lines }: Marked, mark: Mark): string => (lines[mark.line] ?? '').slice(mark.from, mark.to)

/** The lines with the marked words replaced. */
export const replaced = ({ lines }: Marked, mark: Mark, words: string): readonly string[] =>
  lines.map((line, index) => (index === mark.line ? line.slice(0, mark.from) + words + line.slice(mark.to) : line))

const knownKind = (kind: string, line: string): MarkKind => {
  const known = markKinds.find((each) => each === kind)
  if (known === undefined) throw new Error(`no mark is called ${kind}: ${line}`)
  return known
}
