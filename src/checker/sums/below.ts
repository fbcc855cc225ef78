import { headOf } from '../language/below.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Reading } from '../language/reading.ts'
import { judge } from './judged.ts'
import type { WrongSum } from './wrong-sum.ts'

/** The wholes that are told apart on the lines below them, one part an item, and do not agree with them. */
export const sumsBelow = (reading: Reading): readonly WrongSum[] =>
  reading.lines.flatMap((line) => {
    const head = headOf(reading, line.index)
    if (head === undefined) return []
    const parts = head.items.map((item) => item.leading)
    if (parts.some((part) => part === undefined) || parts.length < 2) return []
    const lineOf = new Map(
      head.items.flatMap(({ leading, line: at }) => (leading === undefined ? [] : [[leading, at]])),
    )
    const judged = judge({
      wholes: head.wholes,
      parts: parts.flatMap((quantity, at) =>
        quantity === undefined ? [] : [{ quantity, joint: at === 0 ? '' : ';', said: '' }],
      ),
      introducer: head.introducer,
      isOpen: head.isOpen,
    })
    if (judged === 'agrees' || judged === 'unknown') return []
    const placed = (quantity: Quantity) => ({ line: lineOf.get(quantity) ?? head.line, quantity })
    return [{ ...judged, whole: { line: head.line, quantity: judged.whole }, parts: judged.parts.map(placed) }]
  })
