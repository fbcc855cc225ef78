import { isRatio } from '../ledger/index.ts'
import { askFigures, askRecords, plainFigure, plainRecord } from '../store/index.ts'
import { granted } from './exit.ts'
import { withLedger } from './ledger.ts'
import { columns, print, tell } from './terminal.ts'

type SpanOptions = { readonly province: string; readonly period: string; readonly json?: true }

export const printFigures = async (options: SpanOptions): Promise<void> => {
  const figures = await withLedger(async (ledger) => granted(await askFigures(ledger, options)))
  if (options.json) return print(JSON.stringify(figures.map(plainFigure), null, 2))
  const known = figures.filter((figure) => figure.value !== 0)
  print(
    columns(
      ['Chỉ tiêu', 'Giá trị', 'Đơn vị', 'Bản ghi', 'Mã'],
      known.map((figure) => [
        figure.indicator.title,
        figure.value,
        figure.indicator.unit,
        isRatio(figure.indicator) ? '' : String(figure.records),
        figure.indicator.code,
      ]),
    ),
  )
  tell(`${known.length} chỉ tiêu có số liệu; ${figures.length - known.length} chỉ tiêu bằng 0.`)
}

type RecordsOptions = SpanOptions & { readonly indicator: string; readonly part?: string }

export const printRecords = async (options: RecordsOptions): Promise<void> => {
  const records = await withLedger(async (ledger) => granted(await askRecords(ledger, options)))
  if (options.json) return print(JSON.stringify(records.map(plainRecord), null, 2))
  print(
    columns(
      ['Số', 'Bản ghi', 'Sổ'],
      records.map((record) => [String(record.id), record.label, record.register]),
    ),
  )
  tell(`${records.length} bản ghi.`)
}
