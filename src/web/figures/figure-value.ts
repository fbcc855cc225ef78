import { writtenNumber } from '../fields/format.ts'

/** A value as screens show it: 1.234,5, with its sign of money or per cent. */
export const writtenFigure = (value: number, style: string): string => {
  const digits = writtenNumber(Number(value.toFixed(6)))
  if (style === 'money') return `${digits} đồng`
  return style === 'percent' ? `${digits}%` : digits
}
