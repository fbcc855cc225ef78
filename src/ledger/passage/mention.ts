import type { Run } from '../document/index.ts'
import type { ValueStyle } from '../indicator/index.ts'
import type { AnyRegister, DateName, FieldName, StoredValue } from '../register/index.ts'

/** A value of one record, named in a sentence; it knows its record. */
export type Mention = {
  readonly kind: 'mention'
  /** `register/number#field` */
  readonly id: string
  readonly text: string
  readonly raw: StoredValue
  readonly number?: { readonly value: number; readonly style: ValueStyle }
  /** What an officer wrote to be told in reports, with its figures in it. */
  readonly runs?: readonly Run[]
}

/** A record as a passage may name it: each field and day by its name, and how the record is called. */
export type MentionedRecord<R extends AnyRegister> = {
  readonly id: number
  readonly called: Mention
} & { readonly [Name in FieldName<R> | DateName<R>]: Mention }

/** Whether the record has a value there. */
export const isFilled = (mention: Mention): boolean => mention.raw !== null && mention.text !== ''
