import type { Province, Result } from '../ledger/index.ts'
import {
  exportFile,
  findProvince,
  findRegister,
  importFile,
  type ImportFault,
  type Ledger,
  mostFaults,
  operator,
  writeTemplate,
} from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { print, progress, tell } from './terminal.ts'
import { today } from './vietnam-day.ts'

type ImportOptions = {
  readonly province: string
  readonly validRows?: true
  readonly person: string
  readonly json?: true
}

const provinceNow = (ledger: Ledger, code: string): Promise<Result<Province>> => findProvince(ledger.db, code, today())

const faultLine = ({ row, column, value, tell: why }: ImportFault): string => {
  const where = column === '' ? `Dòng ${row}` : `Dòng ${row}, cột “${column}”`
  return `${where}${value === '' ? '' : `, giá trị “${value}”`}: ${why}`
}

const doings = { checking: 'Đang kiểm tra', writing: 'Đang ghi' } as const

/** Brings a sheet into a register; bad cells are printed one a line and end with exit code 1. */
export const importSheet = async (register: string, file: string, options: ImportOptions): Promise<void> => {
  const kept = granted(findRegister(register))
  const line = progress()
  const result = await withLedger(async (ledger) => {
    const province = granted(await provinceNow(ledger, options.province))
    return importFile(ledger.db, {
      register: kept.register,
      province: province.code,
      file,
      places: province.places,
      signature: { person: options.person, office: operator, at: new Date().toISOString() },
      validRowsOnly: options.validRows ?? false,
      onProgress: ({ doing, rows }) => line.show(`${doings[doing]}: ${rows} dòng`, rows),
    })
  })
  line.end()
  if (options.json) print(JSON.stringify(result, null, 2))
  else for (const fault of result.faults) print(faultLine(fault))
  if (!options.json && result.faultCount > result.faults.length)
    print(`… và ${result.faultCount - result.faults.length} lỗi khác (chỉ nêu ${mostFaults} lỗi đầu).`)
  if (!result.ok) throw new Stop(1, result.tell)
  tell(
    `Đã ghi ${result.records} bản ghi (${result.acts} bút toán); ${result.unchanged} dòng đã có từ trước, giữ nguyên.`,
  )
  if (result.faultyRows > 0) throw new Stop(1, `${result.faultyRows} dòng sai chưa được ghi.`)
}

type ExportOptions = { readonly province: string; readonly template?: true }

/** Takes a register out to a sheet, or writes an empty sheet to be filled. */
export const exportSheet = async (register: string, file: string, options: ExportOptions): Promise<void> => {
  const kept = granted(findRegister(register))
  await withLedger(async (ledger) => {
    const province = granted(await provinceNow(ledger, options.province))
    try {
      if (options.template) {
        await writeTemplate(kept.register, file, province.places)
        tell(`Đã tạo mẫu nhập ${file}.`)
        return
      }
      const { rows } = await exportFile(ledger.db, { register: kept.register, province: province.code, file })
      tell(`Đã xuất ${rows} bản ghi của sổ “${kept.register.title}” ra ${file}.`)
    } catch (error) {
      if (error instanceof Error && error.name === 'CannotWriteSheet') throw new Stop(1, error.message)
      throw error
    }
  })
}
