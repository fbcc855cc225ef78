import { renderPdf } from '../pdf.ts'
import { exampleReport } from './example-report.ts'

// A program that draws a document and forgets to stop the drawing process.
const pdf = await renderPdf(exampleReport)
process.stdout.write(String(pdf.byteLength))
