import type { Finding } from '../finding.ts'
import type { Paper } from '../paper.ts'
import { bodyFindings } from './body.ts'
import { footFindings } from './foot.ts'
import { seenLines } from './found.ts'
import { letterheadFindings } from './letterhead.ts'
import { pageFindings } from './page.ts'
import { partsOf } from './parts.ts'

/**
 * Where a report is not laid out as Decree 30/2020/NĐ-CP says. Of texts and PDF files only the words are known; what a paper
 * lacks is told of Word files with a title «BÁO CÁO» only, as anything else may be a part of a report.
 */
export const layoutFindings = (paper: Paper): readonly Finding[] => {
  const parts = partsOf(paper)
  const seen = seenLines(paper)
  return [
    ...(paper.look === undefined ? [] : pageFindings(paper, paper.look)),
    ...letterheadFindings(parts, seen),
    ...bodyFindings(parts, seen),
    ...footFindings(parts, seen),
  ]
}
