import { type Meaning, type Paragraph, sayText, type Telling } from '../passage/index.ts'

/** A province's own wording of a passage: a text with figures, a paragraph a line; «- » or «+ » begins an item of a list. */
export type Wording = {
  /** The code of the passage in whose place it is told. */
  readonly passage: string
  readonly text: string
  /** Said where all its figures are zero; without it what the passage says then, if anything. */
  readonly whenNone?: string | undefined
}

/** Tells a text with figures, a paragraph a line. */
export const tellText = (text: string, meaning: Meaning): Telling =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Paragraph => {
      const [, marker, words = line] = /^\s*([-+])\s+(.*)$/.exec(line) ?? []
      const said = sayText(words.trim(), meaning)
      return marker === '-' || marker === '+' ? { kind: 'paragraph', said, marker } : { kind: 'paragraph', said }
    })
