import type { PrintedDate } from '../document/index.ts'
import type { Countable } from '../indicator/index.ts'
import type { AnyPassage } from '../passage/index.ts'
import type { Period } from '../period/index.ts'
import type { Books } from './books.ts'
import type { Outline } from './outline.ts'
import type { Province } from './province.ts'
import type { Wording } from './wording.ts'

/** What is to be composed, from which books. */
export type ReportRequest = {
  readonly outline: Outline
  readonly passages: readonly AnyPassage[]
  readonly province: Province
  readonly period: Period
  readonly books: Books
  /** The indicators that texts of officers may name; without them they name none. */
  readonly indicators?: readonly Countable[]
  /** The province's own wordings of passages, each in the place of its passage. */
  readonly wordings?: readonly Wording[]
  /** What is printed at its head; a draft leaves the number and the day open. */
  readonly head?: { readonly number?: number; readonly date?: PrintedDate }
}
