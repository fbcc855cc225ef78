import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'
import type { Line, Span } from './paper.ts'

/** The sentence of a line in which a span stands; the whole line where the span goes over several. */
export const sentenceAt = (span: Span, lines: readonly Line[]): string => {
  const text = lines[span.line]?.text ?? ''
  const ends = [...text.matchAll(/[.;!?](?=\s|$)/g)].map(({ index }) => index + 1)
  const from = ends.findLast((end) => end <= span.from) ?? 0
  const to = ends.find((end) => end >= span.to) ?? text.length
  return text.slice(from, to).trim()
}

/**
 * What a finding is known by again: the same code in the same sentence with the same reading has the same mark, in
 * whatever report and place it stands.
 */
export const markOf = (finding: Finding, lines: readonly Line[]): string => {
  const sentence = sentenceAt(finding.at[0], lines).toLowerCase().replace(/\s+/g, ' ')
  return createHash('sha256').update([finding.code, finding.read, sentence].join('\n')).digest('hex').slice(0, 32)
}
