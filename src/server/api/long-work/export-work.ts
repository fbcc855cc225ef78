import { join } from 'node:path'
import { officeFor } from '../../../ledger/access/index.ts'
import { formatNumber } from '../../../ledger/document/index.ts'
import { findRegister, listRecords, type Query, refused, sightOf } from '../../../store/index.ts'
import { exportAsked, kinds, writeExport } from '../records/exports.ts'
import { logExport } from '../records/log-reading.ts'
import { type KindOfWork, noReader, noRightAnyMore } from './kind-of-work.ts'

/** What is asked of an export: the register, how the list is asked for, and which kind of sheet. */
export type ExportOfWork = { readonly register: string; readonly form: keyof typeof kinds; readonly query: Query }

/** Takes the records of a register out to a sheet, as the list of them is asked for. */
export const exportWork: KindOfWork<ExportOfWork> = {
  lane: 'files',
  refusalOf: ({ register: code }, reader, province) => {
    const found = findRegister(code)
    if (!found.ok) return found
    const office = officeFor(reader, 'read', { register: found.value.register, province })
    return office === undefined ? noRightAnyMore : undefined
  },
  run: async (surroundings, { register: code, form, query }, { work, folder, signal, tell }) => {
    const { db } = surroundings.ledger
    const { person, province } = work
    const reader = await surroundings.findReader(person)
    const found = findRegister(code)
    if (reader === undefined || !found.ok) return refused(noReader)
    const refusal = exportWork.refusalOf({ register: code, form, query }, reader, province)
    if (refusal !== undefined) return refused(refusal)
    const sight = sightOf(reader, province, found.value.register)
    const asked = await exportAsked(db, reader, sight, query)
    if (!asked.ok) return refused(asked)
    const { total } = await listRecords(db, sight, { ...asked.value, columns: [], limit: 1, totals: 'count' })
    const name = `${code}-${province}.${form}`
    const reading = await writeExport(db, sight, {
      asked: asked.value,
      query,
      file: join(folder, name),
      onRows: (rows) => {
        signal.throwIfAborted()
        tell({ doing: 'Đang xuất các bản ghi', done: rows, of: total })
      },
    })
    await logExport(surroundings, person, reading)
    const rows = reading.records ?? 0
    return { ok: true, tell: `Đã xuất ${formatNumber(rows)} bản ghi.`, file: { name, type: kinds[form] } }
  },
}
