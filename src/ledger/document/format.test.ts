import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatCount,
  formatDate,
  formatDateInFull,
  formatFigure,
  formatMoney,
  formatMoneyInWords,
  formatNumber,
  formatNumberAndSymbol,
  formatPercent,
} from './format.ts'

test.each([
  [0, '0'],
  [-0, '0'],
  [999, '999'],
  [1005, '1.005'],
  [21659, '21.659'],
  [1234567.5, '1.234.567,5'],
  [0.1 + 0.2, '0,3'],
  [-1234, '-1.234'],
  [-0.0000001, '0'],
  [1e21, '1.000.000.000.000.000.000.000'],
])('%d is written with dots for thousands and a comma for decimals: %s', (value, written) => {
  expect(formatNumber(value)).toBe(written)
})

test.each([
  [0, '0'],
  [1, '01'],
  [9, '09'],
  [10, '10'],
  [-3, '-3'],
])('where the office writes a leading zero, the count %d is %s', (value, written) => {
  expect(formatCount(value, true)).toBe(written)
})

test('where the office writes no leading zero, a count stands as it is', () => {
  expect(formatCount(5, false)).toBe('5')
})

test.each([
  [1, 'Một đồng'],
  [4, 'Bốn đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [20, 'Hai mươi đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [25, 'Hai mươi lăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [105, 'Một trăm linh năm đồng'],
  [110, 'Một trăm mười đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [121, 'Một trăm hai mươi mốt đồng'],
  [1_000, 'Một nghìn đồng'],
  [1_005, 'Một nghìn không trăm linh năm đồng'],
  [1_015, 'Một nghìn không trăm mười lăm đồng'],
  [15_500_000, 'Mười lăm triệu năm trăm nghìn đồng'],
  [3_000_000, 'Ba triệu đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [1_000_000_001, 'Một tỷ không trăm linh một đồng'],
  [0, 'Không đồng'],
  [-3_000_000, 'Âm ba triệu đồng'],
])('%d đồng is read "%s"', (dong, words) => {
  expect(formatMoneyInWords(dong)).toBe(words)
})

test('money is written in whole đồng', () => {
  expect(formatMoney(3_000_000)).toBe('3.000.000 đồng')
  expect(formatMoney(2.6)).toBe('3 đồng')
})

test.each([
  [70, '70%'],
  [33.3333, '33,33%'],
  [0, '0%'],
  [104.5, '104,5%'],
])('%d per cent is written %s', (value, written) => {
  expect(formatPercent(value)).toBe(written)
})

test.each([
  ['2020-05-07', '07/5/2020'],
  ['2021-01-15', '15/01/2021'],
  ['2021-02-01', '01/02/2021'],
  ['2020-12-31', '31/12/2020'],
  ['2020-10-10', '10/10/2020'],
])('%s is written %s, as officials do', (date, written) => {
  expect(formatDate(date)).toBe(written)
})

test('what is not a plain date is not written as one', () => {
  expect(() => formatDate('07/05/2020')).toThrow(RangeError)
  expect(() => formatDate('2020-02-30')).toThrow(RangeError)
})

test.each([
  [{ year: 2020, month: 1, day: 5 }, 'ngày 05 tháng 01 năm 2020'],
  [{ year: 2019, month: 6, day: 29 }, 'ngày 29 tháng 6 năm 2019'],
  [{ year: 2020, month: 12, day: 3 }, 'ngày 03 tháng 12 năm 2020'],
  [{ year: 2020, month: 12 }, 'ngày \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 tháng 12 năm 2020'],
])('%j at the head of a document reads "%s"', (date, written) => {
  expect(formatDateInFull(date)).toBe(written)
})

test('a document number below ten takes a leading zero and a draft leaves room', () => {
  expect(formatNumberAndSymbol(5, 'BC-SKHCN')).toBe('Số: 05/BC-SKHCN')
  expect(formatNumberAndSymbol(215, 'BC-SKHCN')).toBe('Số: 215/BC-SKHCN')
  expect(formatNumberAndSymbol(undefined, 'BC-SKHCN')).toMatch(/^Số: \u00a0+\/BC-SKHCN$/)
})

test('a figure is written in its own style', () => {
  const written = (['count', 'quantity', 'money', 'moneyInWords', 'percent'] as const).map((as) =>
    formatFigure(5, as, { leadingZero: true }),
  )

  expect(written).toEqual(['05', '5', '5 đồng', 'Năm đồng', '5%'])
})

test('a figure that is no number is a fault, never a word in a report', () => {
  expect(() => formatFigure(Number.NaN, 'count', { leadingZero: true })).toThrow(RangeError)
})

test('a whole number can be read back from what was written', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.boolean(), (value, leadingZero) => {
      expect(Number(formatCount(value, leadingZero).replaceAll('.', ''))).toBe(value === 0 ? 0 : value)
    }),
  )
})
