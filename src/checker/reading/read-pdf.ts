import type { RawParagraph } from './lines.ts'
import { type PdfItem, type PdfRow, rowsOfPage } from './pdf-rows.ts'

/** Thrown where a PDF cannot be read, with why. */
export class CannotReadPdf extends Error {
  override readonly name = 'CannotReadPdf'
  readonly why: 'protected' | 'broken' | 'too-long'
  constructor(why: CannotReadPdf['why']) {
    super(why)
    this.why = why
  }
}

const mostPages = 400

/**
 * The paragraphs of a PDF: lines are put together as they stand on the page, page numbers left out, notes at the foot told by
 * their smaller letters.
 * @throws CannotReadPdf
 */
export const paragraphsOfPdf = async (bytes: Uint8Array): Promise<readonly RawParagraph[]> => {
  const { getDocumentProxy } = await import('unpdf')
  const opened: unknown = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  }).catch((error: unknown) => {
    throw new CannotReadPdf(error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'broken')
  })
  const document = opened as PdfDocument
  if (document.numPages > mostPages) throw new CannotReadPdf('too-long')
  const rows: PdfRow[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    rows.push(...rowsOfPage(items.filter(isText), number))
    page.cleanup()
  }
  await document.destroy()
  return paragraphsOf(rows)
}

/** What is used of a document; the library's own types are made elsewhere and not found. */
interface PdfDocument {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<{
    readonly getTextContent: () => Promise<{ readonly items: readonly Partial<PdfItem>[] }>
    readonly cleanup: () => void
  }>
  readonly destroy: () => Promise<void>
}

// Marked content has no words of its own.
const isText = (item: Partial<PdfItem>): item is PdfItem => item.str !== undefined

const paragraphsOf = (rows: readonly PdfRow[]): readonly RawParagraph[] => {
  const body = usual(rows.map(({ height }) => Math.round(height)))
  const left = usual(rows.filter(({ height }) => Math.abs(height - body) < 1).map(({ from }) => Math.round(from)))
  const right = Math.max(0, ...rows.map(({ to }) => to))
  const texts = rows.filter(({ isNumberOfPage }) => !isNumberOfPage)
  const paragraphs: RawParagraph[] = []
  let [last, lastNote] = [undefined as PdfRow | undefined, undefined as PdfRow | undefined]
  for (const row of texts) {
    const isNote = row.height < body * 0.88 && (lastNote?.page === row.page || /^\d{1,3}\s/.test(row.text))
    if (isNote) {
      const mark = /^(\d{1,3})\s+/.exec(row.text)
      const before = paragraphs.findLastIndex(({ note }) => note !== undefined)
      if (mark?.[1] !== undefined) paragraphs.push({ ...said(row, row.text.slice(mark[0].length)), note: mark[1] })
      else if (before !== -1) append(paragraphs, before, row)
      lastNote = row
      continue
    }
    const before = paragraphs.findLastIndex(({ note }) => note === undefined)
    if (last !== undefined && before !== -1 && goesOn(last, row, left, right)) append(paragraphs, before, row)
    else paragraphs.push(said(row, row.text))
    last = row
  }
  return paragraphs
}

const said = (row: PdfRow, text: string): RawParagraph => ({
  text,
  calls: row.calls,
  page: row.page,
  isBold: row.isBold,
})

const append = (paragraphs: RawParagraph[], at: number, row: PdfRow): void => {
  const before = paragraphs[at]
  if (before === undefined) return
  const start = before.text.length + 1
  paragraphs[at] = {
    ...before,
    text: `${before.text} ${row.text}`,
    calls: [...before.calls, ...row.calls.map((call) => ({ ...call, at: call.at + start }))],
  }
}

const labelled = /^(?:[-–+•]\s|[IVX]+\.\s|\d+(?:\.\d+)*[.)]\s|[a-zđ]\)\s|Phần thứ)/u

const goesOn = (before: PdfRow, row: PdfRow, left: number, right: number): boolean => {
  const isIndented = row.from > left + indent && row.from < left + 4 * indent
  if (labelled.test(row.text) || Math.abs(row.height - before.height) > 1) return false
  if (row.isBold !== before.isBold && row.isBold) return false
  // A line that ends well before the margin is the last one of its paragraph.
  if (before.to < right - 3 * indent) return false
  if (row.page === before.page && before.at - row.at > before.height * 2.2) return false
  return !isIndented || /^\p{Ll}/u.test(row.text)
}

const indent = 18

const usual = (values: readonly number[]): number => {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}
