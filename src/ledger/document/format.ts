import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { dateInWriting, plainDate } from '../period/index.ts'
import type { FigureStyle, PrintedDate } from './tree.ts'

/** Room left for a number, a day or a month that is written in by hand; it does not break and is not squeezed by justification. */
const blank = '\u00a0'.repeat(6)

/**
 * Writes a number with dots between thousands and a comma before decimals, rounded to `decimals` places at most.
 * @throws RangeError when the value is not a finite number
 */
export const formatNumber = (value: number, decimals = 6): string => {
  if (!Number.isFinite(value)) throw new RangeError(`a figure has to be a finite number, not ${value}`)
  return english(decimals)
    .format(value)
    .replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
}

const formats = new Map<number, Intl.NumberFormat>()

// en-US is the one locale that every build of Node carries. Making a format takes far longer than using it.
const english = (decimals: number): Intl.NumberFormat => {
  const format =
    formats.get(decimals) ??
    new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals, signDisplay: 'negative' })
  formats.set(decimals, format)
  return format
}

/** Writes a whole number; with the leading zero 1 to 9 become 01 to 09, while nothing at all stays 0. */
export const formatCount = (value: number, leadingZero: boolean): string =>
  leadingZero && Number.isInteger(value) && value >= 1 && value <= 9 ? `0${value}` : formatNumber(value)

/** '3.000.000 đồng'; amounts are rounded to whole đồng. */
export const formatMoney = (dong: number): string => `${formatNumber(dong, 0)} đồng`

/** 70 is written '70%', 33.333 is written '33,33%'. */
export const formatPercent = (percent: number): string => `${formatNumber(percent, 2)}%`

/** 'Ba triệu đồng'; amounts are rounded to whole đồng. */
export const formatMoneyInWords = (dong: number): string => {
  const words = doReadNumber(BigInt(Math.round(dong)), reading)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Writes a figure in its style, the way it stands in the text of a document. */
export const formatFigure = (value: number, as: FigureStyle, numbers: { readonly leadingZero: boolean }): string => {
  switch (as) {
    case 'count':
      return formatCount(value, numbers.leadingZero)
    case 'quantity':
      return formatNumber(value)
    case 'money':
      return formatMoney(value)
    case 'moneyInWords':
      return formatMoneyInWords(value)
    case 'percent':
      return formatPercent(value)
  }
}

/**
 * '2020-05-07' is written '07/5/2020': days below ten and the months 1 and 2 take a zero, the other months do not.
 * @param date plain date YYYY-MM-DD
 * @throws RangeError when there is no such date
 */
export const formatDate = (date: string): string => dateInWriting(plainDate(date))

/** 'ngày 05 tháng 01 năm 2020'; a part that is missing leaves room to be filled in by hand. */
export const formatDateInFull = ({ year, month, day }: PrintedDate): string =>
  `ngày ${day === undefined ? blank : paddedDay(day)} tháng ${month === undefined ? blank : paddedMonth(month)} năm ${year}`

/** 'Số: 05/BC-SKHCN'; without a number room is left for it. */
export const formatNumberAndSymbol = (number: number | undefined, symbol: string): string =>
  `Số: ${number === undefined ? blank : String(number).padStart(2, '0')}/${symbol}`

const reading = Object.assign(new ReadingConfig(), {
  unit: ['đồng'],
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
  oddText: 'linh',
})

const paddedDay = (day: number): string => String(day).padStart(2, '0')

const paddedMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month))
