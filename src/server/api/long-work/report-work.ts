import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { departmentOfficeFor } from '../../../ledger/access/index.ts'
import { refused } from '../../../store/index.ts'
import { type ReportForm, writtenReport } from '../report-file.ts'
import { promulgatedReport } from '../promulgations.ts'
import { composed } from '../reports.ts'
import { type KindOfWork, noReader, noRightAnyMore } from './kind-of-work.ts'

/**
 * What is asked of a report: its period and its outline unless the usual one, or the number that it was promulgated under;
 * and the form of its file.
 */
export type ReportOfWork = { readonly form: ReportForm } & (
  | { readonly period: string; readonly outline?: string }
  | { readonly year: number; readonly number: number }
)

/** Writes a report as a file. */
export const reportWork: KindOfWork<ReportOfWork> = {
  lane: 'files',
  refusalOf: (_asked, reader, province) =>
    departmentOfficeFor(reader, 'report', { province }) === undefined ? noRightAnyMore : undefined,
  run: async ({ ledger, findReader }, asked, { work, folder, signal, tell }) => {
    const { form } = asked
    const { person, province } = work
    const reader = await findReader(person)
    if (reader === undefined) return refused(noReader)
    const refusal = reportWork.refusalOf(asked, reader, province)
    if (refusal !== undefined) return refused(refusal)
    tell({ doing: 'Đang tính số liệu', done: 0, of: 2 })
    const report =
      'number' in asked
        ? await promulgatedReport(ledger, { province, ...asked })
        : await composed(ledger, { province, ...asked }, form)
    signal.throwIfAborted()
    if (!report.ok) return refused(report)
    tell({ doing: 'Đang dàn trang', done: 1, of: 2 })
    const { content, type, name } = await writtenReport(form, report.value)
    signal.throwIfAborted()
    await writeFile(join(folder, name), content)
    return { ok: true, tell: 'Đã lập báo cáo.', file: { name, type } }
  },
}
