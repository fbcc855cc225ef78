import { type CellValue, HucreError } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import type { Cell, SheetRow } from './cell.ts'
import { CannotRead } from './cannot-read.ts'
import type { Spool } from './spool.ts'
import { checkZip, tooLarge } from './zip-check.ts'

const limits = { total: 512 * 1024 * 1024, held: 64 * 1024 * 1024 }

/** Most cells that the rows of a sheet may span together, empty ones between filled ones too. */
const mostCells = 20_000_000

/**
 * Puts the rows of the first sheet of an .xlsx file into a spool. The reader does not wait for whoever takes its rows, so
 * nothing may be waited for between two of them; a spool takes them at once, and can be read twice.
 * @throws CannotRead
 */
export const spoolXlsx = async (bytes: Buffer, spool: Spool<SheetRow>): Promise<void> => {
  await checkZip(bytes, limits)
  let cells = 0
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      cells += values.length
      if (cells > mostCells) throw tooLarge()
      const row = withoutTail(values.map(cellOf))
      if (row.length > 0) spool.put({ number: index + 1, cells: row })
    }
  } catch (error) {
    if (error instanceof CannotRead) throw error
    if (error instanceof HucreError || error instanceof TypeError || error instanceof RangeError) throw unreadable()
    throw error
  }
}

const unreadable = () =>
  new CannotRead(
    'import/broken',
    'Không đọc được trang tính trong tệp; chỉ nhận tệp .xlsx còn nguyên vẹn hoặc CSV (UTF-8). Hãy mở bằng Excel hoặc LibreOffice, lưu lại ở dạng .xlsx rồi nhập lại.',
  )

const errors = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'])

const cellOf = (value: CellValue | undefined): Cell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (value instanceof Date)
    return Number.isFinite(value.getTime()) ? { day: value.toISOString().slice(0, 10) } : { error: '#NUM!' }
  return typeof value === 'string' && errors.has(value) ? { error: value } : value
}

const withoutTail = (cells: Cell[]): readonly Cell[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== null && cell !== '') + 1)
