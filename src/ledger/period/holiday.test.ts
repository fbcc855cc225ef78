import { expect, test } from 'vitest'
import { type HolidayDecision, holidaysOf, isDecided, withDecision } from './holiday.ts'
import { plainDate } from './plain-date.ts'
import { publicBodies } from './statutory-holidays.ts'
import { isWorkingDay } from './working-day.ts'

const daysOff: Readonly<Record<number, string>> = {
  2020: '01-01 01-23 01-24 01-25 01-26 01-27 01-28 01-29 04-02 04-30 05-01 09-02',
  2021: '01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 04-21 04-30 05-01 05-03 09-02 09-03',
  2022: '01-01 01-03 01-31 02-01 02-02 02-03 02-04 04-10 04-11 04-30 05-01 05-02 05-03 09-01 09-02',
  2023: '01-01 01-02 01-20 01-21 01-22 01-23 01-24 01-25 01-26 04-29 04-30 05-01 05-02 05-03 09-01 09-02 09-04',
  2024: '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
}

test.each(Object.keys(daysOff).map(Number))('the offices had these days off in %i', (year) => {
  const expected = daysOff[year]?.split(' ')

  const days = holidaysOf(year, publicBodies)

  expect(days.map((day) => day.on.slice(5))).toEqual(expected)
})

test('a holiday on a weekly day off is followed by a substitute day that says for what', () => {
  const days = holidaysOf(2026, publicBodies)

  const hungKings = days.filter((day) => day.title.includes('Hùng Vương'))

  expect(hungKings.map(({ on, title, kind }) => [on, title, kind])).toEqual([
    ['2026-04-26', 'Ngày Giỗ Tổ Hùng Vương', 'holiday'],
    ['2026-04-27', 'Nghỉ bù Ngày Giỗ Tổ Hùng Vương', 'substitute'],
  ])
})

test('Culture Day is a day off from 2026 on', () => {
  const years = [2024, 2025, 2026, 2027]

  const cultureDays = years.map((year) => holidaysOf(year, publicBodies).some((day) => day.on === `${year}-11-24`))

  expect(cultureDays).toEqual([false, false, true, true])
})

test('the second day of National Day came with the Labour Code of 2019', () => {
  const years = [2019, 2020, 2021]

  const counts = years.map((year) => holidaysOf(year, publicBodies).filter((day) => day.title === 'Quốc khánh').length)

  expect(counts).toEqual([1, 1, 2])
})

test('a year nobody has decided on goes by the assumption of the law, and says so', () => {
  const tet = holidaysOf(2027, publicBodies).filter((day) => day.title === 'Tết Âm lịch')

  expect(tet.map((day) => day.on)).toEqual(['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'])
  expect([isDecided(2026, publicBodies), isDecided(2027, publicBodies)]).toEqual([true, false])
})

test('a decision divides Tết, swaps days and grants days of one year', () => {
  const decision: HolidayDecision = {
    year: 2027,
    basis: 'Thông báo năm 2027',
    before: { tet: 1, 'national-day': 0 },
    swaps: [{ off: plainDate('2027-04-29'), worked: plainDate('2027-05-08') }],
    alsoOff: [{ on: plainDate('2027-10-11'), title: 'Nghỉ tránh bão' }],
  }

  const decided = withDecision(publicBodies, decision)

  const calendar = decided.ok ? decided.value : publicBodies
  const days = holidaysOf(2027, calendar)
  expect(isDecided(2027, calendar)).toBe(true)
  expect(days.filter((day) => day.basis === 'Thông báo năm 2027').map((day) => [day.on.slice(5), day.kind])).toEqual([
    ['02-05', 'holiday'],
    ['02-06', 'holiday'],
    ['02-07', 'holiday'],
    ['02-08', 'holiday'],
    ['02-09', 'holiday'],
    ['02-10', 'substitute'],
    ['02-11', 'substitute'],
    ['04-29', 'swapped'],
    ['09-02', 'holiday'],
    ['09-03', 'holiday'],
    ['10-11', 'granted'],
  ])
  expect(isWorkingDay(plainDate('2027-05-08'), calendar)).toBe(true)
  expect(isWorkingDay(plainDate('2027-05-08'), publicBodies)).toBe(false)
  expect(holidaysOf(2028, calendar)).toEqual(holidaysOf(2028, publicBodies))
})

test('of two decisions on a year the later one divides Tết', () => {
  const first = { year: 2027, basis: 'Thông báo thứ nhất', before: { tet: 1 } }
  const second = { year: 2027, basis: 'Thông báo thứ hai', before: { tet: 2 } }

  const calendar = { ...publicBodies, decisions: [first, second] }

  expect(holidaysOf(2027, calendar).find((day) => day.title === 'Tết Âm lịch')).toMatchObject({
    on: '2027-02-04',
    basis: 'Thông báo thứ hai',
  })
})

test.each<[code: string, decision: Omit<HolidayDecision, 'year' | 'basis'>]>([
  ['holiday/unknown', { before: { christmas: 0 } }],
  ['holiday/unknown', { before: { tet: 5 } }],
  ['holiday/unknown', { before: { 'national-day': 0.5 } }],
  ['holiday/swap-of-a-free-day', { swaps: [{ off: plainDate('2027-04-30'), worked: plainDate('2027-05-08') }] }],
  ['holiday/swap-of-a-free-day', { swaps: [{ off: plainDate('2026-12-31'), worked: plainDate('2027-01-09') }] }],
  [
    'holiday/swap-of-a-free-day',
    { before: { tet: 1 }, swaps: [{ off: plainDate('2027-02-11'), worked: plainDate('2027-02-27') }] },
  ],
  ['holiday/made-up-on-a-working-day', { swaps: [{ off: plainDate('2027-04-29'), worked: plainDate('2027-05-07') }] }],
])('a decision that cannot be is refused: %s %j', (code, decision) => {
  const refused = withDecision(publicBodies, { ...decision, year: 2027, basis: 'Thông báo năm 2027' })

  expect(refused).toMatchObject({ ok: false, code })
})

test('a refused division says which ones there are', () => {
  const refused = withDecision(publicBodies, { year: 2027, basis: 'Thông báo năm 2027', before: { christmas: 0 } })

  expect(!refused.ok && refused.tell).toContain('Tết Âm lịch (tet), từ 0 đến 4 ngày trước; Quốc khánh (national-day)')
})
