import { addDays, type PlainDate, plainDate } from '../src/ledger/index.ts'
import { isWorkingDay, publicBodies, weekday } from '../src/ledger/period/index.ts'

/** Numbers that look drawn by lot and are the same every time: each call gives the next one, from 0 up to but not including 1. */
export type Chance = () => number

/** Mulberry32: small, and good enough to spread records. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of the things, each as likely as the others. */
export const drawn = <T>(things: readonly [T, ...T[]], by: Chance): T =>
  things[Math.floor(by() * things.length)] ?? things[0]

/** Shares out a total exactly: each gets its share rounded down, and the largest remainders get one more. */
export const sharedOut = <K extends string>(
  total: number,
  weights: Readonly<Partial<Record<K, number>>>,
): ReadonlyMap<K, number> => {
  const entries = Object.entries(weights) as [K, number][]
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0)
  const exact = entries.map(([key, weight]) => ({ key, share: (total * weight) / whole }))
  const shares = new Map(exact.map(({ key, share }) => [key, Math.floor(share)]))
  const left = total - [...shares.values()].reduce((sum, share) => sum + share, 0)
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1))
  for (const { key } of byRemainder.slice(0, left)) shares.set(key, (shares.get(key) ?? 0) + 1)
  return shares
}

/** A total as so many amounts that differ a little and add up to it exactly. */
export const dividedInto = (total: number, times: number): readonly number[] => {
  const usual = Math.floor(total / times)
  const first = Array.from({ length: times - 1 }, (_, index) => usual + ((index % 5) - 2) * Math.floor(usual / 12))
  return [...first, total - first.reduce((sum, each) => sum + each, 0)]
}

/** As many cards as the counts say, in an order drawn by lot. */
export const shuffled = <K extends string>(counts: ReadonlyMap<K, number>, by: Chance): readonly K[] => {
  const deck = [...counts].flatMap(([key, count]) => Array<K>(count).fill(key))
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = Math.floor(by() * (last + 1))
    const [a, b] = [deck[last], deck[other]]
    if (a !== undefined && b !== undefined) [deck[last], deck[other]] = [b, a]
  }
  return deck
}

/** The days from Monday to Friday on which the office works, from and to inclusive. */
export const weekdaysWorked = (from: string, to: string): readonly PlainDate[] => {
  const days: PlainDate[] = []
  for (let day = plainDate(from); day <= to; day = addDays(day, 1))
    if (weekday(day) <= 5 && isWorkingDay(day, publicBodies)) days.push(day)
  return days
}
