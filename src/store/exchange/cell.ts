import type { Field } from '../../ledger/register/index.ts'

/** What stands in a cell: text as typed, a number, a day that the sheet knows as a day, or the error of a formula. */
export type Cell = string | number | { readonly day: string } | { readonly error: string } | null

export type SheetRow = {
  /** As the sheet counts its rows: the first is 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** A number as it is written in Vietnam, without dots between thousands. Sheets keep fifteen digits, so no more are read. */
export const writtenNumber = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')

/** '2021-09-05' as 05/09/2021. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/')

/** A cell as a person reads it, for telling which one is meant; control characters stand as �, long texts are cut. */
export const shownCell = (cell: Cell | undefined): string => {
  const text = textOf(cell).replace(/[\u0000-\u001f\u007f]+/g, (found) => (/^[\n\r\t]+$/.test(found) ? ' ' : '\ufffd'))
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const longestShown = 80

const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return writtenNumber(cell)
  if (typeof cell === 'string') return cell
  return 'day' in cell ? writtenDay(cell.day) : cell.error
}

/** The value that a cell gives for a field, still to be checked against it, or why the cell gives none. */
export const cellValue = (field: Field, cell: Cell): { readonly value: unknown } | { readonly tell: string } => {
  if (typeof cell === 'string' || cell === null) return { value: cell }
  if (typeof cell === 'number') return { value: numberFor(field, cell) }
  if ('error' in cell) return { tell: 'công thức trong ô báo lỗi; hãy thay bằng giá trị' }
  // A spreadsheet turns 3/4 into a day without asking; what was typed can no longer be known.
  return field.kind === 'text'
    ? { tell: 'ô ở dạng ngày; hãy định dạng ô là Văn bản (Text) rồi gõ lại' }
    : { value: field.kind === 'date' ? cell.day : writtenDay(cell.day) }
}

const numberFor = (field: Field, value: number): unknown => {
  if (field.kind === 'decimal') return Number(value.toPrecision(15))
  const isWhole = (field.kind === 'integer' || field.kind === 'money') && Number.isInteger(value)
  return isWhole ? value : writtenNumber(value)
}
