import type { AnyIndicator, Countable, Figure } from '../indicator/index.ts'
import type { Window } from '../period/index.ts'
import type { StoredValue } from '../register/index.ts'

/** One value of a record, as it is stored and as it reads; `value` where it is a number. */
export type ReadValue = { readonly raw: StoredValue; readonly text: string }

/** A record as sentences name it: every field and day by its name, links by the label of the other record. */
export type ReadRecord = {
  readonly register: string
  readonly id: number
  readonly version: number
  readonly label: string
  readonly values: Readonly<Record<string, ReadValue>>
}

export type Span = { readonly window: Window; readonly period: string }

export type PartName = { readonly by: string; readonly key: string }

/** Where figures and their records come from; a store keeps the books. */
export type Books = {
  /** All the figures of one province and span, by indicator code; indicators over one register are evaluated together. */
  readonly figures: (province: string, span: Span, of: readonly Countable[]) => Promise<ReadonlyMap<string, Figure>>
  /** Exactly the records behind a figure or one of its parts, in the order of the counted day. */
  readonly records: (province: string, span: Span, of: AnyIndicator, part?: PartName) => Promise<readonly ReadRecord[]>
}
