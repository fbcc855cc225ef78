import type { PlainDate } from '../../ledger/index.ts'
import type { Span } from '../paper.ts'

/** What the registers say of an indicator, or of one of its parts, in a span that the report may speak of. */
export interface Statement {
  /** The figure's name, `calibrations.verified[outcome=failed]@2021-9M`. */
  readonly id: string
  readonly indicator: string
  readonly title: string
  /** The part's name; undefined where it is the whole figure. */
  readonly part?: string
  readonly unit: string
  /** First and last day, both inclusive. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** Whether the span is that of the report, or from the beginning of the year. */
  readonly span: 'reported' | 'cumulative'
  readonly value: number
  /** Whether its register holds records of that time; where it holds none, the ledger says nothing against a paper. */
  readonly isKept: boolean
  /** The words around the figure in each sentence that the ledger writes with it. */
  readonly phrases: readonly Phrase[]
}

/** The words before and behind a number, in its sentence. */
export interface Phrase {
  readonly before: string
  readonly after: string
}

/** A number of the paper that speaks of an indicator of the ledger. */
export interface Match {
  readonly at: Span
  /** The sentence in which the number stands. */
  readonly sentence: string
  readonly value: number
  readonly statement: Statement
  /** How near the words are, from 0 to 1. */
  readonly nearness: number
}
