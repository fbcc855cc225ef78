import { expect, test } from 'vitest'
import { administrativeReports, parsePeriod, plainDate, spanTitle, windowOf } from './index.ts'

test.each([
  ['2021', 'năm 2021 (15/12/2020 – 14/12/2021)'],
  ['2021-09', 'tháng 9 năm 2021 (15/8/2021 – 14/9/2021)'],
  ['2021-9M', 'lũy kế 9 tháng đầu năm 2021 (15/12/2020 – 14/9/2021)'],
  ['2021-H1', '6 tháng đầu năm 2021 (15/12/2020 – 14/6/2021)'],
  ['2021-08-17/2021-09-16', 'từ ngày 17/8/2021 đến ngày 16/9/2021'],
])('the days of %s are told by name and by date', (code, title) => {
  const period = parsePeriod(code)
  if (!period.ok) throw new Error(period.tell)

  expect(spanTitle(code, windowOf(period.value, administrativeReports))).toBe(title)
})

test('where no period has such a code any more, the days are told alone', () => {
  expect(spanTitle('?', { from: plainDate('2021-01-01'), to: plainDate('2021-01-01') })).toBe('01/01/2021')
})
