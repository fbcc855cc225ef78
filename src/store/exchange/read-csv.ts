import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import type { SheetRow } from './cell.ts'
import type { SheetForm } from './columns.ts'
import { matchHeadings } from './heading.ts'
import { CannotRead } from './cannot-read.ts'

const longestRow = 1_000_000

/**
 * The rows of a CSV file in UTF-8, with or without byte order mark; separated by commas, semicolons or tabs, whichever
 * makes the first row name the most columns of the form.
 * @throws CannotRead
 */
export async function* readCsv(file: string, form: SheetForm): AsyncGenerator<SheetRow> {
  const { delimiter, isHinted } = await findDelimiter(file, form)
  const parser = parse({ ...options, delimiter })
  const text = Readable.from(decoded(file))
  text.once('error', (error) => parser.destroy(error)).pipe(parser)
  let number = isHinted ? -1 : 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      if (number > 0) yield { number, cells: cells.map(withoutGuard) }
    }
  } catch (error) {
    throw asCannotRead(error, number + 1)
  } finally {
    text.destroy()
    parser.destroy()
  }
}

const options = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: longestRow,
} as const

async function* decoded(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>)
    yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** The export guards texts that a spreadsheet would take for a formula with an apostrophe. */
const withoutGuard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)

const guarded = /^'+[=+\-@＝＋－＠]/

/** A text as it may stand in a CSV file without being taken for a formula. */
export const guardFormula = (text: string): string => (/^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)

const findDelimiter = async (
  file: string,
  form: SheetForm,
): Promise<{ readonly delimiter: string; readonly isHinted: boolean }> => {
  const start = await readStart(file)
  const hint = /^\ufeff?sep=(.)\r?\n/.exec(start)?.[1]
  if (hint !== undefined) return { delimiter: hint, isHinted: true }
  const named = [',', ';', '\t'].map((delimiter) => {
    const headings = firstRow(start, delimiter)
    const found = new Set(matchHeadings(form, headings).filter((column) => column !== undefined)).size
    return { delimiter, found, cells: headings.length }
  })
  const best = named.reduce((a, b) => (b.found > a.found || (b.found === a.found && b.cells > a.cells) ? b : a))
  return { delimiter: best.delimiter, isHinted: false }
}

const startSize = 1 << 16

const readStart = async (file: string): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const chunk of createReadStream(file, { highWaterMark: startSize }) as AsyncIterable<Buffer>)
    return decoder.decode(chunk)
  return ''
}

const firstRow = (start: string, delimiter: string): readonly string[] => {
  try {
    return parseAtOnce(start, { ...options, delimiter, to: 1, skip_empty_lines: true })[0] ?? []
  } catch {
    return []
  }
}

const asCannotRead = (error: unknown, row: number): unknown => {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new CannotRead(
      'import/encoding',
      'Tệp không ghi bằng bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258); hãy lưu lại ở dạng “CSV UTF-8” hoặc .xlsx.',
    )
  if (!(error instanceof CsvError)) return error
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? new CannotRead(
        'import/row-too-long',
        `Dòng ${row} dài hơn ${longestRow} ký tự; hãy xem có dấu nháy kép nào chưa đóng.`,
      )
    : new CannotRead('import/broken', `Không đọc được tệp từ dòng ${row}: có dấu nháy kép mở mà không đóng.`)
}
