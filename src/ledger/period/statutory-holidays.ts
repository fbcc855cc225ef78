import type { Calendar, HolidayDecision, HolidayRule } from './holiday.ts'
import { plainDate } from './plain-date.ts'

type Holiday = Pick<HolidayRule, 'code' | 'title' | 'falls' | 'days' | 'before'>

const solar = (month: number, day: number): HolidayRule['falls'] => ({ calendar: 'solar', month, day })
const lunar = (month: number, day: number): HolidayRule['falls'] => ({ calendar: 'lunar', month, day })

const ofBothLabourCodes: readonly Holiday[] = [
  { code: 'new-year', title: 'Tết Dương lịch', falls: solar(1, 1), days: 1, before: 0 },
  { code: 'tet', title: 'Tết Âm lịch', falls: lunar(1, 1), days: 5, before: 2 },
  { code: 'hung-kings', title: 'Ngày Giỗ Tổ Hùng Vương', falls: lunar(3, 10), days: 1, before: 0 },
  { code: 'victory-day', title: 'Ngày Chiến thắng', falls: solar(4, 30), days: 1, before: 0 },
  { code: 'labour-day', title: 'Ngày Quốc tế lao động', falls: solar(5, 1), days: 1, before: 0 },
]

const nationalDay = { code: 'national-day', title: 'Quốc khánh', falls: solar(9, 2) }

const labourCode2012 = {
  basis: 'Điều 115 Bộ luật Lao động số 10/2012/QH13',
  from: plainDate('2013-05-01'),
  until: plainDate('2020-12-31'),
}

const labourCode2019 = {
  basis: 'Điều 112 Bộ luật Lao động số 45/2019/QH14',
  from: plainDate('2021-01-01'),
}

const statutoryHolidays: readonly HolidayRule[] = [
  ...ofBothLabourCodes.map((holiday) => ({ ...holiday, ...labourCode2012 })),
  { ...nationalDay, ...labourCode2012, days: 1, before: 0 },
  ...ofBothLabourCodes.map((holiday) => ({ ...holiday, ...labourCode2019 })),
  { ...nationalDay, ...labourCode2019, days: 2, before: 1 },
  {
    code: 'culture-day',
    title: 'Ngày Văn hóa Việt Nam',
    basis: 'Nghị quyết số 28/2026/QH16 của Quốc hội',
    from: plainDate('2026-07-01'),
    falls: solar(11, 24),
    days: 1,
    before: 0,
  },
]

const yearlyNotice = (year: number): string =>
  `Thông báo về việc nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm ${year} đối với cán bộ, công chức, viên chức và người lao động`

const swap = (off: string, worked: string) => ({ off: plainDate(off), worked: plainDate(worked) })

const yearlyDecisions: readonly HolidayDecision[] = [
  { year: 2020, basis: yearlyNotice(2020), before: { tet: 2 } },
  { year: 2021, basis: yearlyNotice(2021), before: { tet: 2, 'national-day': 0 } },
  { year: 2022, basis: yearlyNotice(2022), before: { tet: 1, 'national-day': 1 } },
  { year: 2023, basis: yearlyNotice(2023), before: { tet: 2, 'national-day': 1 } },
  {
    year: 2024,
    basis: yearlyNotice(2024),
    before: { tet: 2, 'national-day': 0 },
    swaps: [swap('2024-04-29', '2024-05-04')],
  },
  {
    year: 2025,
    basis: yearlyNotice(2025),
    before: { tet: 2, 'national-day': 1 },
    swaps: [swap('2025-05-02', '2025-04-26')],
  },
  {
    year: 2026,
    basis: yearlyNotice(2026),
    before: { tet: 1, 'national-day': 1 },
    swaps: [swap('2026-01-02', '2026-01-10'), swap('2026-08-31', '2026-08-22')],
  },
]

/** The calendar of public bodies: Saturday and Sunday off, the law's holidays since May 2013, the yearly decisions for 2020 to 2026. */
export const publicBodies: Calendar = {
  weeklyDaysOff: [6, 7],
  rules: statutoryHolidays,
  decisions: yearlyDecisions,
}
