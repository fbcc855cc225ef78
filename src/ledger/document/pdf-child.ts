import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { layout } from './layout.ts'
import type { PdfAnswer, PdfOrder } from './pdf-orders.ts'
import { pdfTemplate } from './pdf-template.ts'

// The process that draws PDF files; it is started by pdf.ts and ends with it.

const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
const fontPaths = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((name) => join(fontFolder, name))
const compiler = NodeCompiler.create({ workspace: fontFolder, fontArgs: [{ fontPaths }] })

const draw = ({ sheet, moment }: PdfOrder): Uint8Array => {
  const order: CompileDocArgs = {
    mainFileContent: pdfTemplate,
    inputs: { sheet, layout: JSON.stringify(layout) },
  }
  const compiled = compiler.compile(order)
  const document = compiled.result
  if (document === null) {
    const faults = compiler.fetchDiagnostics(
      compiled.takeDiagnostics() ?? raise('Typst gave neither document nor reason'),
    )
    throw new Error(JSON.stringify(faults))
  }
  const pdf = compiler.pdf(document, { creationTimestamp: moment })
  compiler.evictCache(5)
  return pdf
}

const raise = (reason: string): never => {
  throw new Error(reason)
}

const answer = (order: PdfOrder): PdfAnswer => {
  try {
    return { number: order.number, pdf: draw(order) }
  } catch (fault) {
    return { number: order.number, fault: String(fault) }
  }
}

process.on('message', (order: PdfOrder) => process.send?.(answer(order)))
process.on('disconnect', () => process.exit())
