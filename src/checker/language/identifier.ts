/** Something with digits that is no count: a document, a day, a year, a standard, a place in a law, a name. */
export interface Identifier {
  readonly kind: 'citation' | 'standard' | 'date' | 'month' | 'year' | 'years' | 'period' | 'ordinal' | 'place' | 'name'
  /** Where it stands, in UTF-16 units, the end exclusive. */
  readonly from: number
  readonly to: number
}
