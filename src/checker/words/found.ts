import type { Finding } from '../finding.ts'
import type { Span } from '../paper.ts'

/** What a rule of words says of a place. */
export interface Remark {
  readonly code: string
  readonly certainty: Finding['certainty']
  readonly at: readonly [Span, ...Span[]]
  readonly read: string
  readonly expected: string
  readonly tell: string
}

/** A remark as a finding of its class. */
export const found = (remark: Remark): Finding => ({ kind: 'words', ...remark, code: `words/${remark.code}` })
