export type { Calendar, DayOff, HolidayDecision, HolidayRule } from './holiday.ts'
export { holidaysOf, isDecided, withDecision } from './holiday.ts'
export type { LunarDate } from './lunar.ts'
export { dateOfLunar, lunarDateOf } from './lunar.ts'
export type { Period, PeriodOfMonths } from './period.ts'
export {
  dateInWriting,
  datesPeriod,
  firstMonths,
  getPeriod,
  halfYearPeriod,
  lastMonths,
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
  compareDates,
  dateOf,
  dateParts,
  dayInVietnam,
  daysBetween,
  daysInMonth,
  earlierOf,
  isAfter,
  isBefore,
  laterOf,
  parsePlainDate,
  plainDate,
  weekday,
} from './plain-date.ts'
export type { Cutoff, Regime } from './regime.ts'
export { monthOf, periodsWithin, windowOf, yearOf, yearToDate } from './regime.ts'
export { nextPeriod, restOfYear, samePeriodLastYear } from './related-periods.ts'
export { administrativeReports, reportingRegimes, reportsFromThe17th, statisticalReports } from './reporting-regimes.ts'
export { publicBodies } from './statutory-holidays.ts'
export type { TimeLimit } from './time-limit.ts'
export { days, dueOn, months, timeLimitTitle, workingDays } from './time-limit.ts'
export type { Window } from './window.ts'
export { daysOf, isWithin, overlap } from './window.ts'
export { addWorkingDays, endOfTerm, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-day.ts'
