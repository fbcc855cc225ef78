import type { PrintedDate } from '../document/index.ts'
import type { AnyPassage } from '../passage/index.ts'
import type { Period } from '../period/index.ts'
import type { Books } from './books.ts'
import type { Outline } from './outline.ts'
import type { Province } from './province.ts'

/** What is to be composed, from which books. */
export type ReportRequest = {
  readonly outline: Outline
  readonly passages: readonly AnyPassage[]
  readonly province: Province
  readonly period: Period
  readonly books: Books
  /** What is printed at its head; a draft leaves the number and the day open. */
  readonly head?: { readonly number?: number; readonly date?: PrintedDate }
}
