import type { OfficialDocument } from '../document/index.ts'
import type { PlainDate } from '../period/index.ts'
import type { Frozen } from './frozen-figure.ts'

/** A report that got its number and date (ban hành). */
export type Promulgation = Frozen & {
  readonly year: number
  readonly number: number
  readonly outline: string
  readonly period: string
  readonly promulgatedOn: PlainDate
  readonly person: string
  readonly office: string
  readonly document: OfficialDocument
}
