import type { FormRow, StatisticalForm } from './forms/form.ts'

/** A number in a form and where it came from; `id` leads to the figure, or to the entry made by hand. */
export type FilledCell = {
  readonly value: number
  readonly from: 'register' | 'hand'
  readonly id: string
  /** The source that the officer gave for a number entered by hand. */
  readonly source?: string
}

export type FilledRow = Pick<FormRow, 'code' | 'title'> & {
  /** By the code of the column; cells that nobody has filled are left out. */
  readonly cells: Readonly<Record<string, FilledCell>>
}

export type FilledForm = {
  readonly form: StatisticalForm
  readonly rows: readonly FilledRow[]
  /** What does not agree, in Vietnamese sentences. */
  readonly findings: readonly string[]
}
