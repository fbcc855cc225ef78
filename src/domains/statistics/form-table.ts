import { type FigurePart, named, nothing, type Said, say, type TableTold, table } from '../../ledger/index.ts'
import type { FilledCell, FilledForm, FilledRow } from './filled-form.ts'

/** A filled form as a table of a document; every number keeps the way to its records. */
export const formTable = ({ form, rows }: FilledForm): TableTold =>
  table(
    [
      { title: 'Số TT', align: 'center', share: 1 },
      { title: `Chỉ tiêu (đơn vị: ${form.unit})`, align: 'left', share: 5 },
      ...form.columns.map(({ title }) => ({ title, align: 'right' as const, share: 1 })),
    ],
    rows.map((row) => [named(row.code), named(row.title), ...form.columns.map(({ code }) => said(row.cells[code]))]),
  )

const said = (cell: FilledCell | undefined): Said => {
  if (cell === undefined) return nothing
  const part: FigurePart = { kind: 'part', id: cell.id, label: '', value: cell.value, style: 'quantity' }
  return say`${part}`
}

/** A filled form for a spreadsheet: the titles of the columns, then the rows; empty cells are null. */
export const formSheet = ({ form, rows }: FilledForm): readonly (readonly (string | number | null)[])[] => [
  ['Số TT', 'Chỉ tiêu', ...form.columns.map(({ title }) => title), 'Nguồn số liệu nhập tay'],
  ...rows.map((row) => [
    row.code,
    row.title,
    ...form.columns.map(({ code }) => row.cells[code]?.value ?? null),
    sourcesOf(row),
  ]),
]

const sourcesOf = (row: FilledRow): string | null =>
  [...new Set(Object.values(row.cells).flatMap((cell) => cell.source ?? []))].join('; ') || null
