export type { Calendar, DayOff, HolidayDecision, HolidayRule } from './holiday.ts'
export type { LunarDate } from './lunar.ts'
export type { Period, PeriodOfMonths } from './period.ts'
export {
  dateInWriting,
  firstMonths,
  getPeriod,
  halfYearPeriod,
  monthPeriod,
  monthsOf,
  parsePeriod,
  periodCode,
  periodTitle,
  quarterPeriod,
  yearPeriod,
} from './period.ts'
export type { DateParts, PlainDate, Weekday } from './plain-date.ts'
export {
  addDays,
  addMonths,
  dateOf,
  dayInVietnam,
  daysBetween,
  parsePlainDate,
  plainDate,
  weekday,
} from './plain-date.ts'
export type { Cutoff, Regime } from './regime.ts'
export { monthOf, windowOf, yearToDate } from './regime.ts'
export { nextPeriod, restOfYear, samePeriodLastYear } from './related-periods.ts'
export { administrativeReports, reportsFromThe17th, statisticalReports } from './reporting-regimes.ts'
export { spanTitle } from './span-title.ts'
export { publicBodies } from './statutory-holidays.ts'
export type { TimeLimit } from './time-limit.ts'
export { days, dueOn, workingDays } from './time-limit.ts'
export type { Window } from './window.ts'
export { addWorkingDays, isWorkingDay } from './working-day.ts'
