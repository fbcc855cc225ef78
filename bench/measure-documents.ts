import { renderDocx, renderPdf, stopPdf } from '../src/ledger/document/index.ts'
import { askReport, type Ledger } from '../src/store/index.ts'
import { median } from './measure.ts'
import { lastYear } from './fill.ts'
import type { Line } from './table.ts'

/** The complete annual report, from the question to the finished file. */
export const measureDocuments = async (ledger: Ledger): Promise<readonly Line[]> => {
  const document = async () => {
    const report = await askReport(ledger, { province: 'p01', period: String(lastYear) })
    if (!report.ok) throw new Error(report.tell)
    return report.value.document
  }
  const docx = await median(7, async () => renderDocx(await document()))
  const pdf = await median(7, async () => renderPdf(await document()))
  await stopPdf()
  return [
    { what: 'annual report as .docx', ours: docx, promised: '< 500 ms', kept: docx < 500 },
    { what: 'annual report as .pdf', ours: pdf, promised: '< 3 s', kept: pdf < 3000 },
  ]
}
