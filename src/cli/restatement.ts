import { dateInWriting, type Part, plainDate } from '../ledger/index.ts'
import { spanTitle } from '../ledger/period/index.ts'
import { formatNumber } from '../ledger/document/index.ts'
import { askRestatement, type ExplainedRestatement, type ExplainingAct } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { print, tell } from './terminal.ts'
import { dayOfInstant } from './vietnam-day.ts'

const kinds: Readonly<Record<string, string>> = {
  opened: 'mở bản ghi',
  action: 'thực hiện bước',
  amended: 'sửa đổi',
  corrected: 'đính chính',
  voided: 'hủy bản ghi',
}

/** How the deed is called by which figures were frozen. */
type FrozenBy = 'ban hành' | 'chốt'

const actLine = (act: ExplainingAct, by: FrozenBy): string => {
  const reason = act.reason === null ? '' : `, lý do: ${act.reason}`
  const action = act.action === null ? '' : ` “${act.action}”`
  const recorded = dateInWriting(dayOfInstant(act.recordedAt))
  const signed = act.since ? '' : ` – ký trước khi ${by}, nhưng khi đó chưa được tính vào số liệu`
  return `    ${recorded} ${act.person}: ${kinds[act.kind] ?? act.kind}${action} ${act.register}/${act.record} (việc ngày ${dateInWriting(plainDate(act.happenedOn))})${reason}${signed}`
}

const nameOf = ({ by, key }: Part): string => `${by}=${key}`

// Labels may be worded anew; a part is its key.
const changedParts = (then: readonly Part[], today: readonly Part[], by: FrozenBy): readonly string[] => {
  const parts = new Map([...then, ...today].map((part) => [nameOf(part), part]))
  const valueIn = (of: readonly Part[], name: string) => of.find((part) => nameOf(part) === name)?.value ?? 0
  return [...parts].flatMap(([name, { label }]) => {
    const [before, after] = [valueIn(then, name), valueIn(today, name)]
    if (before === after) return []
    return `  trong đó ${label} (${name}): đã ${by} ${formatNumber(before)}, nay là ${formatNumber(after)}`
  })
}

/** What a frozen figure would be today: its value, the parts that differ, and the acts that explain it. */
export const restatementText = (
  { figure, value, parts, acts }: ExplainedRestatement,
  by: FrozenBy = 'ban hành',
): string => {
  const now = value === figure.value ? 'nay vẫn là' : 'nay là'
  return [
    `${figure.title}, ${spanTitle(figure.period, figure)} [${figure.id}]: đã ${by} ${formatNumber(figure.value)}, ${now} ${formatNumber(value)} ${figure.unit}`,
    ...changedParts(figure.parts, parts, by),
    ...acts.map((act) => actLine(act, by)),
  ].join('\n')
}

type RestatementOptions = {
  readonly province: string
  readonly period: string
  readonly number?: number
  readonly year?: number
  readonly json?: true
}

/** Prints what the figures of a promulgated report would be today; exit code 1 where any differs or cannot be told. */
export const printRestatement = async (options: RestatementOptions): Promise<void> => {
  const { promulgation, restated, notRestated } = await withLedger(async (ledger) =>
    granted(await askRestatement(ledger, options)),
  )
  if (options.json) print(JSON.stringify(restated, null, 2))
  else for (const each of restated) print(restatementText(each))
  const of = `báo cáo số ${promulgation.number}/${promulgation.document.symbol} ngày ${dateInWriting(promulgation.promulgatedOn)}`
  if (notRestated.length > 0) {
    const codes = [...new Set(notRestated.map((figure) => figure.indicator))].join(', ')
    tell(`${notRestated.length} số liệu của ${of} không tính lại được vì chỉ tiêu không còn được khai báo: ${codes}.`)
  }
  if (restated.length > 0) throw new Stop(1, `${restated.length} số liệu của ${of} nay tính khác.`)
  if (notRestated.length > 0) throw new Stop(1, `Các số liệu khác của ${of} nay tính vẫn như khi ban hành.`)
  tell(`Mọi số liệu của ${of} nay tính vẫn như khi ban hành.`)
}
