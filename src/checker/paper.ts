/**
 * A report as the checker reads it, whoever wrote it: its lines in the order of reading, whatever kind of file they
 * came from. Rules see papers only, never files.
 */
export interface Paper {
  /** The file's name as it was given, without its folder. */
  readonly name: string
  readonly source: 'docx' | 'text' | 'pdf'
  readonly lines: readonly Line[]
  readonly tables: readonly Table[]
  /** How the Word file is laid out; nothing is known of the look of a text or PDF. */
  readonly look?: Look
}

/** A paragraph, a cell of a table, or a note, without its label. Its text is NFC, without line breaks. */
export interface Line {
  /** Its place in `paper.lines`. */
  readonly index: number
  readonly kind: 'heading' | 'text' | 'item' | 'cell' | 'note'
  /** «I.», «1.», «a)», «-», «+» as written or as Word numbers it; the mark of a note («¹» is `1`). */
  readonly label?: string
  /** How deep it hangs under the headings and items before it: 0 for a top heading or plain text without a heading. */
  readonly depth: number
  readonly text: string
  /** How many characters of its paragraph stood before `text`: its label; none where undefined. */
  readonly start?: number
  /** Which paragraph of the Word file it is, in the order in which they begin, 0-based; of Word files only. */
  readonly paragraph?: number
  /** The page, 1 is the first; known of PDF and of Word files that were saved with their page breaks. */
  readonly page?: number
  /** Where notes are called: the offset in `text` behind which the mark stood, and the mark. The marks are not in `text`. */
  readonly calls: readonly { readonly at: number; readonly mark: string }[]
  /** Of a cell: the table (place in `paper.tables`), row and column, 0-based. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** The lines (places in `paper.lines`) of each cell, row by row; an empty cell has none, a merged cell stands once. */
export interface Table {
  readonly rows: readonly (readonly (readonly number[])[])[]
}

/** A place in a paper: from the offset inclusive to the offset exclusive, counted in UTF-16 units of the line's text. */
export interface Span {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** What a Word file says about its look; sizes in points, lengths in millimetres. `src/checker/layout` reads it. */
export interface Look {
  readonly page: { readonly width: number; readonly height: number; readonly landscape: boolean }
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly pageNumber: 'top-centre' | 'elsewhere' | 'none'
  readonly isFirstPageNumbered: boolean
  readonly lines: readonly LineLook[]
}

/** The look of one line, after styles; a size or font is undefined where it changes inside the line. */
export interface LineLook {
  readonly line: number
  readonly font?: string
  readonly size?: number
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'centre' | 'right' | 'justified'
  /** First-line indent in millimetres. */
  readonly indent: number
  /** Indent of the whole paragraph in millimetres. */
  readonly left: number
  /** Space before and after the paragraph, points. */
  readonly before: number
  readonly after: number
  /** Line spacing as a multiple of single, or undefined where it is fixed in points. */
  readonly spacing?: number
}
