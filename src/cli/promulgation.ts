import { dateInWriting, plainDate } from '../ledger/index.ts'
import { formatNumber } from '../ledger/document/index.ts'
import { askPromulgation, askRestatement, type ExplainingAct, operator } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { print, tell } from './terminal.ts'

type PromulgateOptions = {
  readonly province: string
  readonly period: string
  readonly outline?: string
  readonly number: number
  readonly date: string
  readonly person: string
}

/** Gives a report its number and date; what is refused by the ledger's rules ends with exit code 1. */
export const promulgateReport = async (options: PromulgateOptions): Promise<void> => {
  const signature = { person: options.person, office: operator, at: new Date().toISOString() } as const
  const result = await withLedger((ledger) => askPromulgation(ledger, { ...options, on: options.date, signature }))
  if (!result.ok && result.code.startsWith('promulgation/')) throw new Stop(1, result.tell)
  const { number, year, document, figures } = granted(result)
  tell(
    `Đã ban hành báo cáo số ${number}/${document.symbol} năm ${year}, giữ lại ${figures.length} số liệu cùng bản ghi.`,
  )
}

const kinds: Readonly<Record<string, string>> = {
  opened: 'mở bản ghi',
  action: 'thực hiện bước',
  amended: 'sửa đổi',
  corrected: 'đính chính',
  voided: 'hủy bản ghi',
}

const actLine = (act: ExplainingAct): string => {
  const reason = act.reason === null ? '' : `, lý do: ${act.reason}`
  const action = act.action === null ? '' : ` “${act.action}”`
  const signed = act.since ? '' : ' – ký trước khi ban hành, nhưng khi đó chưa được tính vào số liệu'
  return `    ${act.recordedAt.slice(0, 10)} ${act.person}: ${kinds[act.kind] ?? act.kind}${action} ${act.register}/${act.record} (việc ngày ${dateInWriting(plainDate(act.happenedOn))})${reason}${signed}`
}

/** Prints what the figures of the promulgated report would be today; exit code 1 where any differs. */
export const printRestatement = async (options: {
  readonly province: string
  readonly period: string
  readonly json?: true
}): Promise<void> => {
  const { promulgation, restated } = await withLedger(async (ledger) => granted(await askRestatement(ledger, options)))
  if (options.json) print(JSON.stringify(restated, null, 2))
  else
    for (const { figure, value, acts } of restated)
      print(
        [
          `${figure.title} (${figure.id}): đã ban hành ${formatNumber(figure.value)}, nay là ${formatNumber(value)} ${figure.unit}`,
          ...acts.map(actLine),
        ].join('\n'),
      )
  const of = `${promulgation.number}/${promulgation.document.symbol} ngày ${dateInWriting(promulgation.promulgatedOn)}`
  if (restated.length > 0) throw new Stop(1, `${restated.length} số liệu của báo cáo số ${of} nay tính khác.`)
  tell(`Mọi số liệu của báo cáo số ${of} nay tính vẫn như khi ban hành.`)
}
