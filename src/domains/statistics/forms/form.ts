/** Where a cell comes from: an indicator of the ledger, asked for the calendar year, or some parts of one of its splits. */
export type CellSource = { readonly indicator: string; readonly by?: string; readonly keys?: readonly string[] }

export type FormColumn = { readonly code: string; readonly title: string }

export type FormRow = {
  /** The number of the row in the circular's form, `01`. */
  readonly code: string
  readonly title: string
  /** The number of the row of which it is a part («trong đó»). */
  readonly of?: string
  /** By the code of the column; a cell without a source is completed by hand. */
  readonly filledFrom?: Readonly<Record<string, CellSource>>
}

/** What must hold between rows, or between columns of every row; silent while a cell is empty. */
export type FormCheck =
  | { readonly rows: readonly string[]; readonly addUpTo: string }
  | { readonly columns: readonly string[]; readonly addUpTo: string }
  | { readonly row: string; readonly isAtMost: string }
  | { readonly column: string; readonly isAtMostColumn: string }

/** A statutory form of statistics as data: a circular changes it by a new form with other days. */
export type StatisticalForm = {
  readonly code: string
  /** The circular's own number, `04/KHCN-NV`. */
  readonly formNumber: string
  readonly title: string
  readonly unit: string
  readonly from: string
  readonly to?: string
  readonly columns: readonly FormColumn[]
  /** Empty where the rows of the form are not known: they are then all entered by hand, each with its title. */
  readonly rows: readonly FormRow[]
  readonly checks: readonly FormCheck[]
}

/** Rows by number and title; the third, where there is one, is the number of the row they are part of. */
export const rowsOf = (
  rows: readonly (readonly [code: string, title: string, of?: string])[],
  filledFrom: Readonly<Record<string, FormRow['filledFrom']>> = {},
): readonly FormRow[] =>
  rows.map(([code, title, of]) => ({
    code,
    title,
    ...(of === undefined ? {} : { of }),
    ...(filledFrom[code] === undefined ? {} : { filledFrom: filledFrom[code] }),
  }))

/** Every row that has parts is the sum of them. */
export const partsAddUp = (rows: readonly FormRow[], except: readonly string[] = []): readonly FormCheck[] =>
  [...new Set(rows.flatMap((row) => row.of ?? []))]
    .filter((of) => !except.includes(of))
    .map((of) => ({ rows: rows.filter((row) => row.of === of).map((row) => row.code), addUpTo: of }))

/** The first yearly circular that a department of today may still have to look up. */
export const circularOf2018 = { from: '2019-01-01' } as const

export const researchFieldColumns: readonly FormColumn[] = [
  { code: 'natural', title: 'Khoa học tự nhiên' },
  { code: 'engineering', title: 'Khoa học kỹ thuật và công nghệ' },
  { code: 'medical', title: 'Khoa học y, dược' },
  { code: 'agriculture', title: 'Khoa học nông nghiệp' },
  { code: 'social', title: 'Khoa học xã hội' },
  { code: 'humanities', title: 'Khoa học nhân văn' },
]

export const sectorColumns: readonly FormColumn[] = [
  { code: 'state', title: 'Nhà nước' },
  { code: 'nonState', title: 'Ngoài nhà nước' },
  { code: 'foreign', title: 'Có vốn đầu tư nước ngoài' },
]

export const codesOf = (columns: readonly FormColumn[]): readonly string[] => columns.map((column) => column.code)

/** The total and each sector of an indicator that is split by sector. */
export const bySector = (indicator: string, by: string): Readonly<Record<string, CellSource>> => ({
  total: { indicator },
  ...Object.fromEntries(codesOf(sectorColumns).map((key) => [key, { indicator, by, keys: [key] }])),
})
