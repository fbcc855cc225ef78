import { type Figure, figureId, type ReadRecord } from '../../ledger/index.ts'
import type { FilledCell, FilledForm, FilledRow } from './filled-form.ts'
import { findingsOf } from './form-findings.ts'
import type { CellSource, FormRow, StatisticalForm } from './forms/form.ts'

/** The codes of the indicators from which a form is filled, each once. */
export const indicatorsOf = (form: StatisticalForm): readonly string[] => [
  ...new Set(form.rows.flatMap((row) => Object.values(row.filledFrom ?? {}).map((source) => source.indicator))),
]

/**
 * Fills a form for a year of the calendar: from the figures where a register holds them, else from what was entered by hand.
 * A number entered by hand stands before that of a register, and differing from it is a finding.
 * @param figures by indicator code, all for the form's year
 * @param entries the records of `statistical-entry` that belong to this filling, withdrawn ones left out
 */
export const fillForm = (
  form: StatisticalForm,
  figures: ReadonlyMap<string, Figure>,
  entries: readonly ReadRecord[] = [],
): FilledForm => {
  const rows = [...form.rows.map((row) => filledRow(form, row, figures, entries)), ...rowsByHand(entries)]
  const differing = form.rows.flatMap((row) => differencesOf(form, row, figures, entries))
  return { form, rows, findings: [...strangersOf(form, entries), ...differing, ...findingsOf(form, rows)] }
}

const filledRow = (
  form: StatisticalForm,
  row: FormRow,
  figures: ReadonlyMap<string, Figure>,
  entries: readonly ReadRecord[],
): FilledRow => {
  const cells = form.columns.flatMap(({ code }) => {
    const cell = byHand(form, row, code, entries) ?? fromRegister(row.filledFrom?.[code], figures)
    return cell === undefined ? [] : [[code, cell] as const]
  })
  return { code: row.code, title: row.title, cells: Object.fromEntries(cells) }
}

const fromRegister = (source: CellSource | undefined, figures: ReadonlyMap<string, Figure>): FilledCell | undefined => {
  const figure = source === undefined ? undefined : figures.get(source.indicator)
  if (source === undefined || figure === undefined) return undefined
  const { by, keys } = source
  if (by === undefined || keys === undefined) return { value: figure.value, from: 'register', id: figureId(figure) }
  const parts = figure.parts.filter((part) => part.by === by && keys.includes(part.key))
  return {
    value: parts.reduce((total, part) => total + part.value, 0),
    from: 'register',
    id: figureId(figure, { by, key: keys.join('|') }),
  }
}

const textOf = (entry: ReadRecord, field: string): string | undefined => {
  const raw = entry.values[field]?.raw
  return raw === null || raw === undefined ? undefined : String(raw)
}

const cellOf = (entry: ReadRecord): FilledCell => ({
  value: Number(textOf(entry, 'amount')),
  from: 'hand',
  id: `${entry.register}/${entry.id}#amount`,
  source: entry.values.source?.text ?? '',
})

const byHand = (
  form: StatisticalForm,
  row: FormRow,
  column: string,
  entries: readonly ReadRecord[],
): FilledCell | undefined => {
  const entry = entries.find(
    (each) => textOf(each, 'row') === `${form.code}-${row.code}` && textOf(each, 'column') === column,
  )
  return entry === undefined ? undefined : cellOf(entry)
}

// A form whose rows are not known is made of the rows that officers name.
const rowsByHand = (entries: readonly ReadRecord[]): readonly FilledRow[] => {
  const named = entries.filter((entry) => textOf(entry, 'row') === undefined)
  const titles = [...new Set(named.map((entry) => textOf(entry, 'rowTitle') ?? ''))]
  return titles.map((title) => ({
    code: '',
    title,
    cells: Object.fromEntries(
      named
        .filter((entry) => (textOf(entry, 'rowTitle') ?? '') === title)
        .map((entry) => [textOf(entry, 'column') ?? '', cellOf(entry)]),
    ),
  }))
}

const differencesOf = (
  form: StatisticalForm,
  row: FormRow,
  figures: ReadonlyMap<string, Figure>,
  entries: readonly ReadRecord[],
): readonly string[] =>
  form.columns.flatMap((column) => {
    const hand = byHand(form, row, column.code, entries)
    const counted = fromRegister(row.filledFrom?.[column.code], figures)
    return hand === undefined || counted === undefined || hand.value === counted.value
      ? []
      : [
          `Dòng ${row.code}, cột “${column.title}”: số nhập tay là ${hand.value}, số tính từ sổ là ${counted.value}. Kiểm tra lại nguồn, hoặc bỏ số nhập tay.`,
        ]
  })

const strangersOf = (form: StatisticalForm, entries: readonly ReadRecord[]): readonly string[] =>
  entries
    .filter((entry) => {
      const row = textOf(entry, 'row')
      const column = textOf(entry, 'column')
      const isItsRow = row === undefined || form.rows.some((each) => `${form.code}-${each.code}` === row)
      return !isItsRow || !form.columns.some((each) => each.code === column)
    })
    .map((entry) => `“${entry.label}” không thuộc dòng hoặc cột của biểu ${form.formNumber}. Nhập lại vào đúng biểu.`)
