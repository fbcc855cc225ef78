import { isRatio, type Ratio, splitCode } from '../../src/ledger/indicator/index.ts'
import type { Figures } from '../../src/store/index.ts'
import type { FigureByHand, FiguresByHand } from './figures-by-hand.ts'

/**
 * Compares what the ledger counts with what was counted by hand, each value and each part.
 * @throws naming the first difference
 */
export const sameFigures = (ours: ReadonlyMap<string, Figures>, byHand: FiguresByHand): void => {
  for (const [province, figures] of ours)
    for (const [code, { indicator, value, parts }] of figures) {
      const hand = isRatio(indicator) ? shareByHand(indicator, byHand.get(province)) : byHand.get(province)?.get(code)
      const compare = (what: string, ourValue: number, handValue: number): void => {
        if (Math.abs(ourValue - handValue) > 1e-6)
          throw new Error(`${province} ${code}${what}: ${ourValue}, by hand ${handValue}`)
      }
      compare('', value, hand?.value ?? 0)
      const splits = new Set(isRatio(indicator) ? [] : indicator.splitBy.map(splitCode))
      const ourParts = new Map(parts.map((part) => [`${part.by}=${part.key}`, part.value]))
      const handParts = [...(hand?.parts ?? [])].filter(([part]) => splits.has(part.slice(0, part.indexOf('='))))
      for (const [part, partValue] of ourParts) compare(`[${part}]`, partValue, hand?.parts.get(part) ?? 0)
      for (const [part, partValue] of handParts) compare(`[${part}]`, ourParts.get(part) ?? 0, partValue)
    }
}

const shareByHand = (
  { of, per, roundedTo }: Ratio,
  figures: ReadonlyMap<string, FigureByHand> | undefined,
): FigureByHand => {
  const [part, whole] = [of, per].map(({ code }) => figures?.get(code)?.value ?? 0) as [number, number]
  const value = whole === 0 ? 0 : Math.floor((100 * part) / whole / roundedTo + 0.5) * roundedTo
  return { value, parts: new Map() }
}
