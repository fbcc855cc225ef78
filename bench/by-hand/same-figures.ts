import { isRatio, splitCode } from '../../src/ledger/indicator/index.ts'
import type { Figures } from '../../src/store/index.ts'
import type { FiguresByHand } from './figures-by-hand.ts'

/**
 * Compares what the ledger counts with what was counted by hand, each value and each part.
 * @throws naming the first difference, or an indicator that nobody wrote by hand
 */
export const sameFigures = (ours: ReadonlyMap<string, Figures>, byHand: FiguresByHand): void => {
  for (const [province, figures] of ours)
    for (const [code, { indicator, value, parts }] of figures) {
      if (isRatio(indicator)) continue
      const hand = byHand.get(province)?.get(code)
      const compare = (what: string, ourValue: number, handValue: number): void => {
        if (Math.abs(ourValue - handValue) > 1e-6)
          throw new Error(`${province} ${code}${what}: ${ourValue}, by hand ${handValue}`)
      }
      compare('', value, hand?.value ?? 0)
      const splits = new Set(indicator.splitBy.map(splitCode))
      const ourParts = new Map(parts.map((part) => [`${part.by}=${part.key}`, part.value]))
      const handParts = [...(hand?.parts ?? [])].filter(([part]) => splits.has(part.slice(0, part.indexOf('='))))
      for (const [part, partValue] of ourParts) compare(`[${part}]`, partValue, hand?.parts.get(part) ?? 0)
      for (const [part, partValue] of handParts) compare(`[${part}]`, ourParts.get(part) ?? 0, partValue)
    }
}
