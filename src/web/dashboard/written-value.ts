import { writtenNumber } from '../fields/format.ts'

/** A value of a figure: 1.234,5; per cent with its sign. */
export const writtenValue = (value: number, unit: string): string =>
  `${writtenNumber(Number(value.toFixed(6)))}${unit === '%' ? '%' : ''}`

/** An increase or decrease with its sign: +3, −1.200, 0. */
export const writtenChange = (change: number): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${writtenNumber(Math.abs(Number(change.toFixed(6))))}`
