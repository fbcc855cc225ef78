import { writeXlsx } from 'hucre'
import { formSheet } from '../domains/statistics/index.ts'
import { askForm } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { print, tell } from './terminal.ts'
import { writeWhole } from './write-whole.ts'

type FormOptions = { readonly province: string; readonly year: number }

/** Fills a statistical form and writes it as a spreadsheet; what does not agree is printed, one sentence a line. */
export const writeForm = async (form: string, file: string, options: FormOptions): Promise<void> => {
  if (!file.toLowerCase().endsWith('.xlsx'))
    throw new Stop(2, `Biểu thống kê được ghi ra tệp .xlsx; “${file}” không phải.`)
  const filled = await withLedger(async (ledger) => granted(await askForm(ledger, { ...options, form })))
  const rows = formSheet(filled).map((row) => [...row])
  const name = filled.form.formNumber.replace(/\//g, '-')
  await writeWhole(file, await writeXlsx({ sheets: [{ name, rows }] }))
  for (const finding of filled.findings) print(finding)
  tell(`Đã lập biểu ${filled.form.formNumber} năm ${options.year}: ${file}.`)
}
