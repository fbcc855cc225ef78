import type { Table } from '../paper.ts'
import type { ReadLine, Reading } from './reading.ts'

/** A cell of a table as a rule reads it. */
export interface Cell {
  readonly line: number | undefined
  readonly text: string
  /** Of a cell that holds a number and nothing else. */
  readonly number?: { readonly from: number; readonly to: number; readonly value: number }
}

/** The cells of a table, row by row. */
export const cellsOf = ({ lines }: Reading, { rows }: Table): readonly (readonly Cell[])[] =>
  rows.map((row) => row.map((places) => cellOf(places.flatMap((place) => lines[place] ?? []))))

const cellOf = (lines: readonly ReadLine[]): Cell => {
  const [line] = lines
  if (line === undefined) return { line: undefined, text: '' }
  const text = lines
    .map((each) => each.text)
    .join(' ')
    .trim()
  const said = lines.length === 1 ? /^\s*(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*$/.exec(line.text) : null
  if (said?.[1] === undefined) return { line: line.index, text }
  const from = line.text.indexOf(said[1])
  const value = Number(said[1].replaceAll('.', '').replace(',', '.'))
  return { line: line.index, text, number: { from, to: from + said[1].length, value } }
}
