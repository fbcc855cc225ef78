import { refuse, type Result, ok } from '../refusal.ts'
import { dateOfLunar } from './lunar.ts'
import { dateInWriting } from './period.ts'
import { addDays, compareDates, dateOf, dateParts, type PlainDate, type Weekday, weekday } from './plain-date.ts'

/** A public holiday of the law, and the time in which the law grants it. */
export type HolidayRule = {
  readonly code: string
  readonly title: string
  readonly basis: string
  readonly from: PlainDate
  /** The last day on which the rule holds; open when absent. */
  readonly until?: PlainDate
  readonly falls: { readonly calendar: 'solar' | 'lunar'; readonly month: number; readonly day: number }
  /** Days off in all. */
  readonly days: number
  /** How many of them lie before the day itself in a year for which nobody has decided yet. */
  readonly before: number
}

/** What the authorities decide year by year. Later decisions on the same year add to the earlier ones. */
export type HolidayDecision = {
  readonly year: number
  readonly basis: string
  /** By holiday code: how many of its days off lie before the day itself; Tết as 2 + 3 is `{ tet: 2 }`. */
  readonly before?: Readonly<Record<string, number>>
  /** A working day made free, and the weekly day off on which it is made up. */
  readonly swaps?: readonly { readonly off: PlainDate; readonly worked: PlainDate }[]
  /** Further days off that nobody makes up. */
  readonly alsoOff?: readonly { readonly on: PlainDate; readonly title: string }[]
}

/** The working calendar of an office, as data: weekly days off, the law's holidays, and the yearly decisions. */
export type Calendar = {
  readonly weeklyDaysOff: readonly Weekday[]
  readonly rules: readonly HolidayRule[]
  readonly decisions: readonly HolidayDecision[]
}

/** A day off other than the weekly ones. A holiday may also fall on a weekly day off; then a substitute follows it. */
export type DayOff = {
  readonly on: PlainDate
  readonly title: string
  readonly kind: 'holiday' | 'substitute' | 'swapped' | 'granted'
  readonly basis: string
}

/**
 * The days off of a year, in order: holidays, a substitute day for each holiday on a weekly day off (the next day that is
 * free of both), days swapped off, and days granted. Where nothing is decided for the year, the rules' own assumption holds.
 */
export const holidaysOf = (year: number, calendar: Calendar): readonly DayOff[] => {
  const decisions = calendar.decisions.filter((decision) => decision.year === year)
  const holidays = oncePerDay(calendar.rules.flatMap((rule) => daysUnder(rule, year, decisions)))
  const decided = decisions.flatMap((decision) => [...swappedDays(decision), ...grantedDays(decision)])
  return oncePerDay([...holidays, ...substitutesFor(holidays, calendar.weeklyDaysOff), ...decided])
}

/** Has anybody decided the days off of the year yet? If not, terms that run into it may still move. */
export const isDecided = (year: number, calendar: Calendar): boolean =>
  calendar.decisions.some((decision) => decision.year === year)

/** The calendar with one more yearly decision, refused when it divides a holiday that cannot be divided so, frees a day that is free already, or makes a day up on a working day. */
export const withDecision = (calendar: Calendar, decision: HolidayDecision): Result<Calendar> => {
  const rules = calendar.rules.filter((rule) => daysUnder(rule, decision.year, []).length > 0)
  for (const [code, before] of Object.entries(decision.before ?? {})) {
    const rule = rules.find((one) => one.code === code)
    if (rule === undefined || !Number.isInteger(before) || before < 0 || before >= rule.days) {
      return refuse('holiday/unknown', `Không có cách chia ngày nghỉ này. Có thể chia: ${divisible(rules)}.`)
    }
  }
  const undisturbed = { ...calendar, decisions: [...calendar.decisions, { ...decision, swaps: [] }] }
  const daysOff = new Set(holidaysOf(decision.year, undisturbed).map((day) => day.on))
  const isFree = (date: PlainDate): boolean => daysOff.has(date) || calendar.weeklyDaysOff.includes(weekday(date))
  for (const { off, worked } of decision.swaps ?? []) {
    if (isFree(off) || dateParts(off).year !== decision.year) {
      return refuse(
        'holiday/swap-of-a-free-day',
        `Ngày ${dateInWriting(off)} không phải ngày làm việc của năm ${decision.year}. Chỉ hoán đổi được ngày làm việc.`,
      )
    }
    if (!calendar.weeklyDaysOff.includes(weekday(worked))) {
      return refuse(
        'holiday/made-up-on-a-working-day',
        `Ngày ${dateInWriting(worked)} không phải ngày nghỉ hằng tuần. Chỉ làm bù được vào ngày nghỉ hằng tuần.`,
      )
    }
  }
  return ok({ ...calendar, decisions: [...calendar.decisions, decision] })
}

const daysUnder = (rule: HolidayRule, year: number, decisions: readonly HolidayDecision[]): readonly DayOff[] => {
  const { month, day, calendar } = rule.falls
  const date = calendar === 'solar' ? dateOf(year, month, day) : dateOfLunar({ year, month, day })
  if (date < rule.from || (rule.until !== undefined && date > rule.until)) return []
  const decision = decisions.findLast((one) => one.before?.[rule.code] !== undefined)
  const before = decision?.before?.[rule.code] ?? rule.before
  return Array.from({ length: rule.days }, (_, later) => ({
    on: addDays(date, later - before),
    title: rule.title,
    kind: 'holiday' as const,
    basis: decision?.basis ?? rule.basis,
  }))
}

const substitutesFor = (holidays: readonly DayOff[], weeklyDaysOff: readonly Weekday[]): readonly DayOff[] => {
  const taken = new Set(holidays.map((holiday) => holiday.on))
  const isFree = (date: PlainDate): boolean => taken.has(date) || weeklyDaysOff.includes(weekday(date))
  return holidays
    .filter((holiday) => weeklyDaysOff.includes(weekday(holiday.on)))
    .map((holiday) => {
      let on = holiday.on
      while (isFree(on)) on = addDays(on, 1)
      taken.add(on)
      return { on, title: `Nghỉ bù ${holiday.title}`, kind: 'substitute' as const, basis: holiday.basis }
    })
}

const swappedDays = ({ swaps = [], basis }: HolidayDecision): readonly DayOff[] =>
  swaps.map(({ off, worked }) => ({
    on: off,
    title: `Nghỉ hoán đổi, làm bù ngày ${dateInWriting(worked)}`,
    kind: 'swapped',
    basis,
  }))

const grantedDays = ({ alsoOff = [], basis }: HolidayDecision): readonly DayOff[] =>
  alsoOff.map(({ on, title }) => ({ on, title, kind: 'granted', basis }))

const oncePerDay = (days: readonly DayOff[]): readonly DayOff[] => {
  const byDay = new Map<PlainDate, DayOff>()
  for (const day of days) if (!byDay.has(day.on)) byDay.set(day.on, day)
  return [...byDay.values()].sort((a, b) => compareDates(a.on, b.on))
}

const divisible = (rules: readonly HolidayRule[]): string =>
  rules
    .filter((rule) => rule.days > 1)
    .map((rule) => `${rule.title} (${rule.code}), từ 0 đến ${rule.days - 1} ngày trước`)
    .join('; ')
