import type { Line, Paper } from '../paper.ts'
import { type Claim, claimsOf } from './claims.ts'
import { type Clauses, clausesOf } from './clauses.ts'
import type { Identifier } from './identifier.ts'
import { identifiersIn } from './identifiers.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type Scope, scopesOf } from './scopes.ts'

/** A line with what its words mean: worked out once, for every rule. */
export interface ReadLine extends Line {
  readonly identifiers: readonly Identifier[]
  readonly quantities: readonly Quantity[]
  readonly clauses: Clauses
  /** What it says that its numbers consist of, in the same paragraph. */
  readonly claims: readonly Claim[]
  /** Of what time its section tells. */
  readonly scope: Scope
}

/** A paper with its meaning, line by line. */
export interface Reading {
  readonly paper: Paper
  readonly lines: readonly ReadLine[]
}

/** Reads the words of a paper. */
export const readLanguage = (paper: Paper): Reading => {
  const scopes = scopesOf(paper)
  return {
    paper,
    lines: paper.lines.map((line, at) => {
      const named = identifiersIn(line.text)
      const quantities = quantitiesIn(line.text, named)
      const identifiers = named.flatMap((each) => withoutCounts(each, quantities))
      const clauses = clausesOf(line.text, identifiers)
      const claims = claimsOf(clauses, quantities)
      return { ...line, identifiers, quantities, clauses, claims, scope: scopes[at] ?? 'period' }
    }),
  }
}

// «mức độ 4, 15 thủ tục»: the level ends before the count.
const withoutCounts = (named: Identifier, quantities: readonly Quantity[]): readonly Identifier[] => {
  const count = quantities.find(({ from, to }) => from > named.from && to <= named.to)
  if (count === undefined) return [named]
  return named.kind === 'ordinal' && count.from - named.from > 8 ? [{ ...named, to: count.from - 2 }] : []
}
