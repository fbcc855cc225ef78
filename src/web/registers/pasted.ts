import type { RegisterTold } from '../../server/index.ts'
import { plainText } from '../fields/plain-text.ts'

/** The columns of a sheet by which records are brought in. */
export type SheetColumns = RegisterTold['sheet']

/** What was copied from a sheet: rows of cells, and for each column the name of the one that it fills; empty for none. */
export type Pasted = { readonly rows: readonly (readonly string[])[]; readonly into: readonly string[] }

/**
 * Reads what a sheet puts on the clipboard: cells between tabs, rows between line ends; a cell that holds either stands in
 * quotation marks, which are doubled inside.
 */
export const readCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (found === null) break
    const [, quoted, plain = '', end] = found
    row.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim())
    if (end === '\t' && cell.lastIndex < text.length) continue
    if (end === '\t') row.push('')
    rows.push(row)
    row = []
  }
  return rows.filter((each) => each.some((written) => written !== ''))
}

/** Takes what was copied: its first row as headings where it names columns, else the columns in the order of the register. */
export const takePasted = (text: string, sheet: SheetColumns): Pasted => {
  const [first = [], ...rest] = readCells(text)
  const width = Math.max(first.length, ...rest.map(({ length }) => length))
  const square = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  const named = first.map((heading) => columnNamed(heading, sheet))
  const hasHeadings = named.filter((name) => name !== '').length * 2 >= first.filter((each) => each !== '').length
  if (hasHeadings && first.length > 0)
    return { rows: square(rest), into: Array.from({ length: width }, (_, at) => named[at] ?? '') }
  const fillable = sheet.filter(({ holds }) => holds === 'field' || holds === 'day')
  return { rows: square([first, ...rest]), into: Array.from({ length: width }, (_, at) => fillable[at]?.name ?? '') }
}

const columnNamed = (heading: string, sheet: SheetColumns): string => {
  const plain = (text: string): string =>
    plainText(text)
      .replace(/[\s*]+/g, ' ')
      .trim()
  const wanted = plain(heading)
  return (
    sheet.find(({ name, label }) => wanted !== '' && (plain(label) === wanted || plain(name) === wanted))?.name ?? ''
  )
}

/** What was pasted as a file in CSV, with the headings that an import reads. */
export const csvOf = ({ rows, into }: Pasted, sheet: SheetColumns): string => {
  const kept = into.flatMap((name, at) =>
    name === '' ? [] : [{ at, label: sheet.find((each) => each.name === name)?.label ?? name }],
  )
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return [line(kept.map(({ label }) => label)), ...rows.map((row) => line(kept.map(({ at }) => row[at] ?? '')))].join(
    '\r\n',
  )
}

/** The same with one cell written otherwise. */
export const rewritten = (pasted: Pasted, row: number, column: number, text: string): Pasted => ({
  ...pasted,
  rows: pasted.rows.with(row, pasted.rows[row]?.map((cell, at) => (at === column ? text : cell)) ?? []),
})
