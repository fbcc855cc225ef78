import type { FilledRow } from './filled-form.ts'
import type { FormCheck, FormColumn, StatisticalForm } from './forms/form.ts'

/** The checks of a form that its numbers break, each as a sentence that says where to look. */
export const findingsOf = (form: StatisticalForm, rows: readonly FilledRow[]): readonly string[] =>
  form.checks.flatMap((check) => broken(check, form.columns, rows))

const broken = (check: FormCheck, columns: readonly FormColumn[], rows: readonly FilledRow[]): readonly string[] => {
  const valueOf = (row: string, column: string): number | undefined =>
    rows.find((each) => each.code === row)?.cells[column]?.value
  const titleOf = (column: string): string => `“${columns.find((each) => each.code === column)?.title ?? column}”`

  if ('rows' in check)
    return columns.flatMap(({ code }) =>
      unequal(
        check.rows.map((row) => valueOf(row, code)),
        valueOf(check.addUpTo, code),
        (sum, whole) =>
          `Cột ${titleOf(code)}: các dòng ${check.rows.join(', ')} cộng lại là ${sum}, dòng ${check.addUpTo} là ${whole}.`,
      ),
    )
  if ('columns' in check)
    return rows.flatMap((row) =>
      unequal(
        check.columns.map((column) => row.cells[column]?.value),
        row.cells[check.addUpTo]?.value,
        (sum, whole) =>
          `Dòng ${row.code}: các cột ${check.columns.map(titleOf).join(', ')} cộng lại là ${sum}, cột ${titleOf(check.addUpTo)} là ${whole}.`,
      ),
    )
  if ('row' in check)
    return columns.flatMap(({ code }) =>
      larger(
        valueOf(check.row, code),
        valueOf(check.isAtMost, code),
        (part, whole) =>
          `Cột ${titleOf(code)}: dòng ${check.row} là ${part}, lớn hơn dòng ${check.isAtMost} là ${whole}.`,
      ),
    )
  return rows.flatMap((row) =>
    larger(
      row.cells[check.column]?.value,
      row.cells[check.isAtMostColumn]?.value,
      (part, whole) =>
        `Dòng ${row.code}: cột ${titleOf(check.column)} là ${part}, lớn hơn cột ${titleOf(check.isAtMostColumn)} là ${whole}.`,
    ),
  )
}

type Tell = (part: number, whole: number) => string

// Quantities have decimals, and their sum in binary may miss the whole by less than anybody can mean.
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6

const unequal = (parts: readonly (number | undefined)[], whole: number | undefined, tell: Tell): readonly string[] => {
  const known = parts.filter((part) => part !== undefined)
  if (whole === undefined || known.length < parts.length) return []
  const sum = known.reduce((total, part) => total + part, 0)
  return isSame(sum, whole) ? [] : [tell(sum, whole)]
}

const larger = (part: number | undefined, whole: number | undefined, tell: Tell): readonly string[] =>
  part === undefined || whole === undefined || part <= whole ? [] : [tell(part, whole)]
