import { askPromulgation, operator } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { tell } from './terminal.ts'

type PromulgateOptions = {
  readonly province: string
  readonly period: string
  readonly outline?: string
  readonly number: number
  readonly date: string
  readonly person: string
}

/**
 * Gives a report its number and date, and says which divisions do not vouch for its figures; what is refused by the
 * ledger's rules ends with exit code 1.
 */
export const promulgateReport = async (options: PromulgateOptions): Promise<void> => {
  const signature = { person: options.person, office: operator, at: new Date().toISOString() } as const
  const result = await withLedger((ledger) => askPromulgation(ledger, { ...options, on: options.date, signature }))
  if (!result.ok && result.code.startsWith('promulgation/')) throw new Stop(1, result.tell)
  const { number, year, document, figures, notice } = granted(result)
  tell(
    `Đã ban hành báo cáo số ${number}/${document.symbol} năm ${year}, giữ lại ${figures.length} số liệu cùng bản ghi.`,
  )
  if (notice !== undefined) tell(`Lưu ý: ${notice}`)
}
