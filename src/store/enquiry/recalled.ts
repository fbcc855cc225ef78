import type { Figure } from '../../ledger/index.ts'
import { type HistoricalFigure, historicalFigures } from '../checking/index.ts'
import type { Database } from '../connection/index.ts'

/** Where a figure was read that the ledger has no records of. */
export type FigureSource = HistoricalFigure['source']

/** A figure of the ledger, or one that an old report states of a time of which the ledger has no records. */
export type RecalledFigure = Figure & { readonly source: FigureSource | null }

/**
 * Puts what old reports state in the place of figures without a single record. A figure that has records is never
 * replaced: what was posted counts.
 */
export const recallIn = async (db: Database, province: string): Promise<(figure: Figure) => RecalledFigure> => {
  const held = new Map((await historicalFigures(db, province)).map((each) => [keyOf(each.indicator, each), each]))
  return (figure) => {
    const old = figure.records === 0 ? held.get(keyOf(figure.indicator.code, figure.window)) : undefined
    return old === undefined ? { ...figure, source: null } : { ...figure, value: old.value, source: old.source }
  }
}

const keyOf = (indicator: string, { from, to }: { readonly from: string; readonly to: string }): string =>
  `${indicator} ${from} ${to}`
