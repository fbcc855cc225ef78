import { dateInWriting } from '../ledger/index.ts'
import { askClosing, askReopening, type ClosingAsked, type Ledger, operator } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { tell } from './terminal.ts'
import { dayOfInstant } from './vietnam-day.ts'

type CloseOptions = {
  readonly province: string
  readonly period: string
  readonly division: string
  readonly person: string
  readonly reopen?: true
  readonly reason?: string
}

/** Closes the figures of a division, or opens them again; what is refused by the ledger's rules ends with exit code 1. */
export const closeFigures = async ({ reopen, reason, ...options }: CloseOptions): Promise<void> => {
  if ((reopen === undefined) !== (reason === undefined))
    throw new Stop(2, 'Mở lại số liệu đã chốt phải nêu lý do: dùng --reopen cùng --reason "lý do".')
  const signature = { person: options.person, office: operator, at: new Date().toISOString() } as const
  const asked = { ...options, signature }
  await withLedger((ledger) => (reason === undefined ? closeNow(ledger, asked) : reopenNow(ledger, asked, reason)))
}

const closeNow = async (ledger: Ledger, asked: ClosingAsked): Promise<void> => {
  const { entry, written, division } = allowed(await askClosing(ledger, asked))
  const { period, figures, seq, person, recordedAt } = entry
  if (written) return tell(`${division.title} đã chốt ${figures.length} số liệu kỳ ${period}.`)
  const day = dateInWriting(dayOfInstant(recordedAt))
  tell(
    `Không ghi gì thêm: ${division.title} đã chốt số liệu kỳ ${period} ngày ${day} (lần ghi ${seq}, ${person}), và mọi số liệu nay tính vẫn như khi chốt.`,
  )
}

const reopenNow = async (ledger: Ledger, asked: ClosingAsked, reason: string): Promise<void> => {
  const { entry, division } = allowed(await askReopening(ledger, { ...asked, reason }))
  tell(
    `Đã mở lại số liệu kỳ ${entry.period} của ${division.title}, lý do: ${entry.reason}; số liệu đã chốt vẫn được giữ.`,
  )
}

const allowed = <T>(result: Parameters<typeof granted<T>>[0]): T => {
  if (!result.ok && result.code.startsWith('closing/')) throw new Stop(1, result.tell)
  return granted(result)
}
