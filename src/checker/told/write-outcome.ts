import type { CheckOrder } from '../check-orders.ts'
import type { CheckedPaper } from '../check.ts'
import { markOf } from '../mark-of.ts'
import type { Finding } from '../finding.ts'
import type { Paper } from '../paper.ts'
import { TooLarge } from '../reading/unzip.ts'
import { commentedCopy } from './commented-copy.ts'
import { commentedDocx } from './commented-docx.ts'
import { outcomeCsv, outcomeXlsx } from './outcome-table.ts'
import { validationReport } from './validation-report.ts'

/**
 * Writes what came of a check as the file that was asked for; findings that the office has dismissed are left out. A Word
 * file keeps everything that it was and gets comments, unless it is too large inside; of other files the lines are written
 * into a new one.
 */
export const writeOutcome = async (
  { paper, checked }: { readonly paper: Paper; readonly checked: CheckedPaper },
  order: CheckOrder,
): Promise<Uint8Array> => {
  const dismissed = new Set(order.dismissed ?? [])
  const findings = checked.findings.filter((finding) => !dismissed.has(markOf(finding, paper.lines)))
  switch (order.as) {
    case 'docx':
      return paper.source === 'docx' ? commented(order, paper, findings) : commentedCopy(paper, findings)
    case 'xlsx':
      return outcomeXlsx(paper, findings)
    case 'csv':
      return new TextEncoder().encode(outcomeCsv(paper, findings))
    default:
      return new TextEncoder().encode(
        `${JSON.stringify(validationReport(paper, { ...checked, findings }, order.today), null, 2)}\n`,
      )
  }
}

// Large pictures are not unpacked: the officer then gets the words and comments without them.
const commented = async (order: CheckOrder, paper: Paper, findings: readonly Finding[]): Promise<Uint8Array> => {
  try {
    return commentedDocx(order.file.bytes, paper, findings, order.today)
  } catch (error) {
    if (error instanceof TooLarge) return commentedCopy(paper, findings)
    throw error
  }
}
