import { expect, test } from 'vitest'
import { administrativeReports, getPeriod } from '../../ledger/period/index.ts'
import type { Outline } from '../../ledger/report/index.ts'
import { libraryReport } from '../../ledger/testing/library-report.ts'
import { findOutlineIn } from './report-outline.ts'

const province = {
  code: 'mau',
  name: 'Mẫu',
  regime: administrativeReports,
  places: [],
  department: {
    superior: '',
    issuer: '',
    name: '',
    reportSymbol: '',
    seat: '',
    signedAs: [],
    recipients: [],
    leadingZero: true,
  },
}

const like = (code: string, changed: Partial<Outline>): Outline => ({ ...libraryReport, code, ...changed })

const all = [
  like('annual', { for: ['year'], from: '2019-03-12' }),
  like('monthly', { for: ['month'] }),
  like('annual-of-son-la', { for: ['year'], provinces: ['son-la'] }),
]

const told = (period: string, code?: string): string => {
  const found = findOutlineIn(all, { province, period: getPeriod(period) }, code)
  return found.ok ? found.value.code : `${found.code}: ${found.tell}`
}

test.each([
  ['2021', undefined, 'annual'],
  ['2021', 'x', 'outline/unknown: Không có đề cương “x”. Các đề cương dùng được cho báo cáo năm 2021: annual.'],
  [
    '2018',
    'annual',
    'outline/unfit: Đề cương “annual” chỉ dùng từ ngày 12/3/2019, còn năm 2018 kết thúc ngày 14/12/2018. Chưa có đề cương nào dùng được cho báo cáo năm 2018 của tỉnh Mẫu.',
  ],
  [
    '2021',
    'monthly',
    'outline/unfit: Đề cương “monthly” chỉ dùng cho báo cáo tháng. Các đề cương dùng được cho báo cáo năm 2021: annual.',
  ],
  [
    '2021',
    'annual-of-son-la',
    'outline/unknown: Không có đề cương “annual-of-son-la”. Các đề cương dùng được cho báo cáo năm 2021: annual.',
  ],
  ['2021-Q1', undefined, 'outline/none: Chưa có đề cương nào dùng được cho báo cáo quý I năm 2021 của tỉnh Mẫu.'],
])('on %s the outline named %s is answered with why, and with those that fit', (period, code, answer) => {
  expect(told(period, code)).toBe(answer)
})
