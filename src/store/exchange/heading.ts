import { type AnyRegister, daysOf } from '../../ledger/register/index.ts'
import { type Result, ok, refuse } from '../../ledger/index.ts'
import { type Cell, isEmpty, shownCell } from './cell.ts'
import { plainHeading, type SheetColumn, type SheetForm } from './columns.ts'

/** Which column stands at each position of a sheet; undefined where a column has no heading. */
export type Heading = readonly (SheetColumn | undefined)[]

/** The column that each heading names, by label or by name; undefined where it names none. */
export const matchHeadings = (form: SheetForm, headings: readonly Cell[]): Heading => {
  const byHeading = new Map<string, SheetColumn>()
  for (const column of form.columns) byHeading.set(plainHeading(column.name), column)
  for (const column of form.columns) byHeading.set(plainHeading(column.label), column)
  return headings.map((cell) => byHeading.get(plainHeading(shownCell(cell))))
}

/** Reads the row of headings. Refused when a column is unknown, stands twice, or is missing although it must be filled. */
export const readHeading = (register: AnyRegister, form: SheetForm, headings: readonly Cell[]): Result<Heading> => {
  const found = matchHeadings(form, headings)
  const unknown = headings.filter((cell, at) => !isEmpty(cell) && found[at] === undefined)
  const twice = found.filter((column, at) => column !== undefined && found.indexOf(column) !== at)
  const missing = missingFrom(register, form, found)
  const wrong = [
    ...(unknown.length > 0 ? [`không có cột ${quoted(unknown.map(shownCell))} trong sổ`] : []),
    ...(twice.length > 0 ? [`cột ${quoted(twice.map((column) => column?.label ?? ''))} có hai lần`] : []),
    ...(missing.length > 0 ? [`thiếu cột ${missing.join(', ')}`] : []),
  ]
  if (wrong.length === 0) return ok(found)
  const allowed = unknown.length > 0 ? ` Các cột được nhận: ${form.columns.map(({ label }) => label).join('; ')}.` : ''
  return refuse('import/columns', `Dòng tiêu đề chưa đúng: ${wrong.join('; ')}.${allowed}`)
}

const most = 20

const quoted = (labels: readonly string[]): string =>
  labels
    .slice(0, most)
    .map((label) => `“${label}”`)
    .join(', ') + (labels.length > most ? ` và ${labels.length - most} cột khác` : '')

const missingFrom = (register: AnyRegister, form: SheetForm, found: Heading): readonly string[] => {
  const there = new Set(found.map((column) => column?.name))
  const label = (name: string) => `“${form.columns.find((column) => column.name === name)?.label ?? name}”`
  const fields = register.opening.fill.filter((name) => !there.has(name)).map(label)
  const beginnings = daysOf(register)
    .filter(({ action }) => action === undefined || register.actions[action]?.begins)
    .map(({ name }) => name)
  return beginnings.some((name) => there.has(name)) ? fields : [...fields, beginnings.map(label).join(' hoặc ')]
}
