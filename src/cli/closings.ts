import { dateInWriting, type DivisionClosing } from '../ledger/index.ts'
import { askClosings, type ExplainedRestatement } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { restatementText } from './restatement.ts'
import { columns, print, tell } from './terminal.ts'
import { dayOfInstant } from './vietnam-day.ts'

type Standing = DivisionClosing<ExplainedRestatement>

const standings = { notClosed: 'chưa chốt', closed: 'đã chốt', reopened: 'đã mở lại' } as const

/** The stable form of a division's standing for other programs. */
const plainStanding = ({ division, standing, last, closing, changed, notRestated }: Standing) => ({
  division: division.code,
  title: division.title,
  standing,
  recordedAt: last?.recordedAt ?? null,
  person: last?.person ?? null,
  office: last?.office ?? null,
  reason: last?.reason ?? null,
  closedAt: closing?.recordedAt ?? null,
  figures: closing?.figures.length ?? 0,
  changed,
  notRestated: notRestated.map(({ id }) => id),
})

const row = ({ division, standing, last, closing, changed }: Standing): readonly string[] => [
  division.title,
  division.code,
  standings[standing],
  last === undefined ? '' : dateInWriting(dayOfInstant(last.recordedAt)),
  last?.person ?? '',
  closing === undefined ? '' : `${changed.length}/${closing.figures.length}`,
]

const details = ({ division, last, changed, notRestated }: Standing): readonly string[] => {
  const reason = last === undefined || last.reason === null ? [] : [`Mở lại, lý do: ${last.reason}`]
  const gone = [...new Set(notRestated.map(({ indicator }) => indicator))].join(', ')
  const lost = gone === '' ? [] : [`Không tính lại được vì chỉ tiêu không còn được khai báo: ${gone}`]
  const told = [...reason, ...changed.map((each) => restatementText(each, 'chốt')), ...lost]
  return told.length === 0 ? [] : ['', `${division.title}:`, ...told]
}

type ClosingsOptions = { readonly province: string; readonly period: string; readonly json?: true }

/** Prints where every division stands with its figures; exit code 1 where a closed figure is another today. */
export const printClosings = async (options: ClosingsOptions): Promise<void> => {
  const closings = await withLedger(async (ledger) => granted(await askClosings(ledger, options)))
  if (options.json) print(JSON.stringify(closings.map(plainStanding), null, 2))
  else {
    const headings = ['Phòng, đơn vị', 'Mã', 'Tình trạng', 'Ngày', 'Người ghi', 'Thay đổi']
    print([columns(headings, closings.map(row)), ...closings.flatMap(details)].join('\n'))
  }
  const count = (standing: Standing['standing']) => closings.filter((each) => each.standing === standing).length
  const summary = `${count('closed')} phòng, đơn vị đã chốt số liệu kỳ ${options.period}, ${count('notClosed')} chưa chốt, ${count('reopened')} đã mở lại và chưa chốt lại.`
  const changed = closings.reduce((sum, each) => sum + each.changed.length, 0)
  if (changed > 0) throw new Stop(1, `${summary} ${changed} số liệu nay tính khác khi chốt.`)
  tell(summary)
}
