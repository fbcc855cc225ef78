import type { Figure } from '../../ledger/indicator/index.ts'
import { freeze, type FrozenFigure, type Span } from '../../ledger/report/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { countedRecords } from '../figures/index.ts'

/** Figures as they are kept for good: with the identity and version of every record behind them or read through a link. */
export const freezeFigures = async (
  transaction: LedgerTransaction,
  province: string,
  figures: readonly { readonly span: Span; readonly figure: Figure }[],
): Promise<readonly FrozenFigure[]> => {
  const frozen: FrozenFigure[] = []
  for (const { span, figure } of figures) {
    const nothing = { records: [], linked: [] }
    const { indicator, records } = figure
    frozen.push(freeze(figure, records === 0 ? nothing : await countedRecords(transaction, province, span, indicator)))
  }
  return frozen
}
