import type { Finding } from '../finding.ts'
import type { Quantity } from '../language/quantities.ts'

/** A whole and parts that do not add up to it, in their lines. */
export interface WrongSum {
  readonly whole: Placed
  readonly parts: readonly Placed[]
  readonly sum: number
  readonly certainty: Finding['certainty']
}

/** A quantity in its line. */
export interface Placed {
  readonly line: number
  readonly quantity: Pick<Quantity, 'from' | 'to' | 'value' | 'noun'>
}
