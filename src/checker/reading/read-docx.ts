import type { Line, Look, Table } from '../paper.ts'
import { linesOf, type RawParagraph } from './lines.ts'
import { labelsBy } from './numbering.ts'
import { paragraphReader } from './docx-paragraph.ts'
import { stylesOf } from './docx-styles.ts'
import { looksOfLines } from './look-of-lines.ts'
import { lookOfPages } from './look-of-pages.ts'
import { lookStylesOf } from './look-styles.ts'
import { childNamed, childrenNamed, type Element } from './xml.ts'

/** The parts of a Word file that are read. */
export interface DocxParts {
  readonly document: Element
  readonly styles: Element | undefined
  readonly numbering: Element | undefined
  readonly footnotes: Element | undefined
  readonly endnotes: Element | undefined
  readonly theme: Element | undefined
  /** What the parts are called that the document names by the ids of relations. */
  readonly relations: Element | undefined
  /** Headers and footers by their names, `header1.xml`. */
  readonly margins: ReadonlyMap<string, Element>
}

/** What is read of a Word file. */
export interface ReadDocx {
  readonly lines: readonly Line[]
  readonly tables: readonly Table[]
  readonly look: Look
}

/** The lines and tables of a Word file: body, text boxes where they are anchored, then notes. Tracked deletions are not read. */
export const readDocx = (parts: DocxParts): ReadDocx => {
  const styles = stylesOf(parts.styles)
  const read = paragraphReader(styles, labelsBy(parts.numbering))
  const numbers = numbersOfParagraphs(parts.document)
  const paragraphs: RawParagraph[] = []
  let tables = 0
  const walk = (holder: Element, cell?: Line['cell']): void => {
    for (const child of holder.children) {
      if (typeof child === 'string') continue
      if (child.name === 'p') {
        const { paragraph: said, boxes } = read(child)
        const number = numbers.get(child)
        const paragraph = number === undefined ? said : { ...said, paragraph: number }
        paragraphs.push(cell === undefined ? paragraph : { ...paragraph, cell })
        for (const box of boxes) walk(box, cell)
      } else if (child.name === 'tbl') {
        const table = tables
        tables += 1
        walkTable(child, table)
      } else if (holders.has(child.name)) walk(child, cell)
    }
  }
  const walkTable = (table: Element, number: number): void => {
    for (const [row, tr] of rowsOf(table).entries()) {
      let column = 0
      for (const tc of cellsOf(tr)) {
        const properties = childNamed(tc, 'tcPr')
        const span = Number(childNamed(properties, 'gridSpan')?.attributes['val'] ?? 1)
        const merge = childNamed(properties, 'vMerge')
        const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart'
        if (!goesOn) walk(tc, { table: number, row, column })
        column += Math.max(1, span)
      }
    }
  }
  const body = childNamed(parts.document, 'body')
  if (body !== undefined) walk(body)
  for (const notes of [parts.footnotes, parts.endnotes])
    for (const note of childrenNamed(notes, notes === parts.footnotes ? 'footnote' : 'endnote')) {
      if (note.attributes['type'] !== undefined && note.attributes['type'] !== 'normal') continue
      const mark = note.attributes['id'] ?? ''
      for (const p of childrenNamed(note, 'p')) paragraphs.push({ ...read(p).paragraph, note: mark })
    }
  const lines = linesOf(paragraphs)
  return { lines, tables: tablesIn(lines, tables), look: lookIn(parts, lines) }
}

const lookIn = ({ document, styles, theme, relations, margins }: DocxParts, lines: readonly Line[]): Look => {
  const looks = lookStylesOf(styles, theme)
  const targets = new Map(
    childrenNamed(relations, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]),
  )
  const partOf = (relation: string | undefined) => margins.get((targets.get(relation) ?? '').replace(/^.*\//, ''))
  return { ...lookOfPages(document, partOf, looks), lines: looksOfLines(document, lines, looks) }
}

const numbersOfParagraphs = (root: Element): ReadonlyMap<Element, number> => {
  const numbers = new Map<Element, number>()
  const visit = (element: Element): void => {
    if (element.name === 'p') numbers.set(element, numbers.size)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return numbers
}

const holders = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

// Content controls and tracked insertions stand between a table and its rows, a row and its cells.
const through = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === name) return [child]
    return holders.has(child.name) ? through(child, name) : []
  })

const rowsOf = (table: Element): readonly Element[] => through(table, 'tr')

const cellsOf = (row: Element): readonly Element[] => through(row, 'tc')

const tablesIn = (lines: readonly Line[], count: number): readonly Table[] => {
  const tables: number[][][][] = Array.from({ length: count }, () => [])
  for (const { index, cell } of lines) {
    if (cell === undefined) continue
    const rows = tables[cell.table]
    if (rows === undefined) continue
    while (rows.length <= cell.row) rows.push([])
    const row = rows[cell.row]
    while (row !== undefined && row.length <= cell.column) row.push([])
    row?.[cell.column]?.push(index)
  }
  return tables.map((rows) => ({ rows }))
}
