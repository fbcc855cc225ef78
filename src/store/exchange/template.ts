import { rename, writeFile } from 'node:fs/promises'
import { type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre'
import type { AnyRegister, Place } from '../../ledger/register/index.ts'
import { isFilledIn, type SheetColumn, sheetOf } from './columns.ts'
import { sheetName, xlsxColumn } from './write-sheet.ts'

const explanationName = 'Giải thích'
const listsName = 'Danh mục'

/** As many rows as a drop-down reaches. */
const rowsOffered = 20_000

/**
 * Writes an empty .xlsx sheet of a register: headings, drop-downs for what is chosen from a list, and a second sheet that
 * explains each column. It is filled in and brought back by an import.
 * @param places the units of the province, so that they can be chosen too
 */
export const writeTemplate = async (
  register: AnyRegister,
  file: string,
  places: readonly Place[] = [],
): Promise<void> => {
  const { title, columns } = sheetOf(register, places)
  const toFill = columns.filter(isFilledIn)
  const lists = toFill.flatMap((column) => (canDropDown(column) ? [{ column, values: column.allowed ?? [] }] : []))
  const bytes = await writeXlsx({
    sheets: [
      fillSheet(
        title,
        toFill,
        lists.map(({ column }) => column),
      ),
      explanationSheet(title, toFill),
      ...(lists.length === 0 ? [] : [listsSheet(lists.map(({ values }) => values))]),
    ],
  })
  const unfinished = `${file}.${process.pid}.unfinished`
  await writeFile(unfinished, bytes)
  await rename(unfinished, file)
}

// Several places stand in one cell, and a drop-down gives only one.
const canDropDown = ({ field, allowed }: SheetColumn): boolean => allowed !== undefined && field.kind !== 'places'

const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } }

const required = {
  ...heading,
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFF2CC' } },
}

const fillSheet = (title: string, columns: readonly SheetColumn[], listed: readonly SheetColumn[]): WriteSheet => ({
  name: sheetName(title),
  columns: columns.map((column) => {
    const { header: _, ...rest } = xlsxColumn(column)
    return rest
  }),
  rows: [columns.map(({ label }) => label)],
  cells: new Map(
    columns.map((column, at) => [`0,${at}`, { value: column.label, style: column.required ? required : heading }]),
  ),
  dataValidations: listed.map((column, at) => validation(letter(columns.indexOf(column)), at, column)),
  freezePane: { rows: 1 },
})

// Every list stands on a hidden sheet: one that is written into the cell's rule may have neither commas nor 256 characters.
const validation = (column: string, list: number, { label, allowed = [] }: SheetColumn): DataValidation => ({
  type: 'list',
  range: `${column}2:${column}${rowsOffered + 1}`,
  formula1: `'${listsName}'!$${letter(list)}$1:$${letter(list)}$${allowed.length}`,
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: label.slice(0, 30),
  errorMessage: 'Hãy chọn một giá trị trong danh sách.',
})

const explanationSheet = (title: string, columns: readonly SheetColumn[]): WriteSheet => {
  const rows: CellValue[][] = [
    [`Cách điền sổ “${title}”`, null, null, null],
    [
      'Mỗi dòng là một bản ghi. Thứ tự các cột có thể thay đổi; cột tô màu phải có. Điền ngày của bước nào thì bước đó được ghi là đã thực hiện.',
      null,
      null,
      null,
    ],
    [null, null, null, null],
    ['Cột', 'Phải điền', 'Cách ghi', 'Giá trị được nhận'],
    ...columns.map(({ label, required: must, hint, allowed = [] }) => [
      label,
      must ? 'Có' : '',
      hint,
      allowed.join('; '),
    ]),
  ]
  const bold = (row: number, column: number) =>
    [`${row},${column}`, { value: rows[row]?.[column] ?? null, style: heading }] as const
  return {
    name: explanationName,
    columns: [{ width: 36 }, { width: 12 }, { width: 70 }, { width: 90 }],
    rows,
    cells: new Map([bold(0, 0), bold(3, 0), bold(3, 1), bold(3, 2), bold(3, 3)]),
  }
}

const listsSheet = (lists: readonly (readonly string[])[]): WriteSheet => ({
  name: listsName,
  veryHidden: true,
  rows: Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((list) => list[row] ?? null),
  ),
})

/** The letters of a column, 0 for A. */
const letter = (at: number): string =>
  (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
