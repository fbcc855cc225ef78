import type { Quantity } from './quantities.ts'

/** A number as reports write it: «21.659», «2,5». */
export const shown = (value: number): string => {
  const [whole = '', decimals] = String(Math.round(value * 1e6) / 1e6).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}

/** A quantity with what it counts: «39 nhiệm vụ KH&CN». */
export const shownWith = ({ value, noun }: Pick<Quantity, 'value' | 'noun'>): string => `${shown(value)} ${noun}`.trim()
