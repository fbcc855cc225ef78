import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre'
import { type Cell, writtenDay, writtenNumber } from './cell.ts'
import type { SheetColumn, SheetForm } from './columns.ts'
import { guardFormula } from './read-csv.ts'

/** Thrown when a sheet cannot be written for a reason that its reader can remove; the message is one Vietnamese sentence. */
export class CannotWriteSheet extends Error {
  override readonly name = 'CannotWriteSheet'
  readonly code: string

  constructor(code: string, tell: string) {
    super(tell)
    this.code = code
  }
}

/**
 * Writes a sheet to a .xlsx or .csv file, as its name says; the file appears when it is whole.
 * @throws CannotWriteSheet for another kind of file
 */
export const writeSheet = async (
  file: string,
  { title }: SheetForm,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly Cell[]>,
): Promise<void> => {
  const kind = extname(file).toLowerCase()
  if (kind !== '.csv' && kind !== '.xlsx')
    throw new CannotWriteSheet(
      'export/unknown-kind',
      'Chỉ ghi được tệp .xlsx hoặc .csv; hãy đặt tên tệp có một trong hai đuôi này.',
    )
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    const bytes = kind === '.csv' ? Readable.from(csvTexts(columns, rows)) : xlsxBytes(title, columns, rows)
    await pipeline(bytes, createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw asCannotWrite(error, file)
  }
}

const asCannotWrite = (error: unknown, file: string): unknown =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EROFS', 'EBUSY', 'EPERM'].includes(String(error.code))
    ? new CannotWriteSheet(
        'export/not-writable',
        `Không ghi được tệp “${file}”; hãy xem thư mục có tồn tại, còn chỗ và cho phép ghi, tệp có đang mở không.`,
      )
    : error

/** Semicolons and decimal commas, as a spreadsheet with Vietnamese settings reads them; the mark tells it the encoding. */
async function* csvTexts(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  const text = (lines: readonly (readonly string[])[]) =>
    stringify(lines as string[][], { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[,;\t\r\n"]/ })
  yield `\ufeff${text([columns.map(({ label }) => label)])}`
  let waiting: (readonly string[])[] = []
  for await (const row of rows) {
    waiting.push(row.map(csvText))
    if (waiting.length < 500) continue
    yield text(waiting)
    waiting = []
  }
  yield text(waiting)
}

const csvText = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return writtenNumber(cell)
  if (typeof cell === 'string') return guardFormula(cell)
  return 'day' in cell ? writtenDay(cell.day) : cell.error
}

const xlsxBytes = (title: string, columns: readonly SheetColumn[], rows: AsyncIterable<readonly Cell[]>): Readable => {
  async function* values(): AsyncGenerator<CellValue[]> {
    for await (const row of rows) yield row.map(xlsxValue)
  }
  const options = { name: sheetName(title), columns: columns.map(xlsxColumn), freezePane: { rows: 1 } }
  return Readable.fromWeb(writeXlsxStream(values(), options) as Parameters<typeof Readable.fromWeb>[0])
}

/** The name of a sheet: at most 31 characters, none of those that Excel forbids. */
export const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'So'

/** A column of an .xlsx sheet: its heading, its width, and a format that keeps Excel from guessing. */
export const xlsxColumn = ({ label, field }: SheetColumn): ColumnDef => {
  const format = numberFormats[field.kind]
  return { header: label, width: Math.min(40, Math.max(12, label.length + 2)), ...(format ? { numFmt: format } : {}) }
}

const numberFormats: Readonly<Record<string, string>> = {
  text: '@',
  date: 'dd/mm/yyyy',
  integer: '#,##0',
  money: '#,##0',
  decimal: '#,##0.##########',
}

const xlsxValue = (cell: Cell): CellValue => {
  if (typeof cell === 'string') return escapeXml(cell)
  if (cell === null || typeof cell === 'number') return cell
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.error
}

// In a sheet, _x0041_ stands for a character by its number; the underscore itself is written so where a text has one.
const escapeXml = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
