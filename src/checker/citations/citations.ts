import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { findingsOfOne } from './alone.ts'
import { citedInPaper } from './cited-in-paper.ts'
import { reportDay } from './report-day.ts'
import { findingsTogether } from './together.ts'

/** What does not agree in the documents that a paper cites: each by itself, and held against each other. */
export const citationFindings = (reading: Reading): readonly Finding[] => {
  const cited = citedInPaper(reading)
  const signed = reportDay(reading)
  return [...cited.flatMap((each) => findingsOfOne(each, signed)), ...findingsTogether(cited)]
}
