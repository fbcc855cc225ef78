import { join } from 'node:path'
import { officeCode } from '../../../ledger/access/index.ts'
import { formatNumber } from '../../../ledger/document/index.ts'
import {
  findRegister,
  importFile,
  type ImportProgress,
  type ImportResult,
  placesOf,
  refused,
  type RunningWork,
  type WorkEnd,
} from '../../../store/index.ts'
import { officeToImport } from '../records/imports.ts'
import { type KindOfWork, noReader } from './kind-of-work.ts'

/** What is asked of an import. */
export type ImportOfWork = {
  readonly register: string
  /** The name of the file in the folder of the work. */
  readonly file: string
  readonly validRowsOnly: boolean
  readonly checkOnly: boolean
}

/** Brings a sheet into a register, all of it or nothing; its end is written together with its acts. */
export const importWork: KindOfWork<ImportOfWork> = {
  lane: 'writing',
  refusalOf: ({ register: code }, reader, province) => {
    const found = findRegister(code)
    if (!found.ok) return found
    const office = officeToImport(reader, province, found.value.register)
    return office.ok ? undefined : office
  },
  run: async ({ ledger: { db }, now, findReader }, asked, running) => {
    const { person, province } = running.work
    const { register: code, file, ...how } = asked
    const reader = await findReader(person)
    const found = findRegister(code)
    if (reader === undefined || !found.ok) return refused(noReader)
    const { register } = found.value
    const office = officeToImport(reader, province, register)
    if (!office.ok) return refused(office)
    const result = await importFile(db, {
      register,
      province,
      file: join(running.folder, file),
      places: (await placesOf(db, [province])).get(province) ?? [],
      signature: { person, office: officeCode(office.value), at: now() },
      ...how,
      signal: running.signal,
      onProgress: tellTo(running),
      onOnlySession: running.letSee,
      alongside: (transaction, imported) => running.endIn(transaction, endOf(imported, asked)),
    })
    return endOf(result, asked)
  },
}

const tellTo =
  ({ tell }: RunningWork) =>
  (progress: ImportProgress): void =>
    progress.doing === 'checking'
      ? tell({ doing: 'Đang kiểm tra các dòng', done: progress.rows, of: null })
      : tell({ doing: 'Đang ghi vào sổ', done: progress.rows, of: progress.of })

const endOf = (result: ImportResult, { checkOnly }: ImportOfWork): WorkEnd => {
  if (!result.ok) {
    const { ok: _ok, code: _code, tell: _tell, ...checked } = result
    return refused(result, { ...checked, records: 0, acts: 0, unchanged: 0 })
  }
  const { ok: _ok, ...outcome } = result
  const { records, unchanged, faultyRows } = result
  const did = checkOnly ? 'Ghi được' : 'Đã ghi'
  const aside = [
    ...(unchanged === 0 ? [] : [`${formatNumber(unchanged)} dòng đã có từ trước`]),
    ...(faultyRows === 0 ? [] : [`${formatNumber(faultyRows)} dòng sai không được ghi`]),
  ]
  return { ok: true, tell: `${[`${did} ${formatNumber(records)} bản ghi`, ...aside].join('; ')}.`, outcome }
}
