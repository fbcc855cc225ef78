import { ok, type Result, refuse } from '../refusal.ts'
import { dateParts, type PlainDate, parsePlainDate } from './plain-date.ts'

/**
 * What a report reports on, named as the office names it. Which days it covers is said by a reporting regime: see `windowOf`.
 * Each stretch of months has one form only: make periods with the functions below, not by hand.
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'halfYear'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'firstMonths'; readonly year: number; readonly months: number }
  | { readonly kind: 'lastMonths'; readonly year: number; readonly months: number }
  | { readonly kind: 'dates'; readonly from: PlainDate; readonly to: PlainDate }

/** A period that a regime lays out from months of one year. */
export type PeriodOfMonths = Exclude<Period, { readonly kind: 'dates' }>

/** Năm `2020`. */
export const yearPeriod = (year: number): PeriodOfMonths => ({ kind: 'year', year: yearOfReports(year) })

/** 6 tháng đầu năm (1) or 6 tháng cuối năm (2). */
export const halfYearPeriod = (year: number, half: number): PeriodOfMonths => ({
  kind: 'halfYear',
  year: yearOfReports(year),
  half: oneOf([1, 2], half),
})

/** Quý 1 to 4. */
export const quarterPeriod = (year: number, quarter: number): PeriodOfMonths => ({
  kind: 'quarter',
  year: yearOfReports(year),
  quarter: oneOf([1, 2, 3, 4], quarter),
})

/** Tháng 1 to 12. */
export const monthPeriod = (year: number, month: number): PeriodOfMonths => ({
  kind: 'month',
  year: yearOfReports(year),
  month: oneOf(monthNumbers, month),
})

/** The first so many months of the year: 1 gives the month, 3 the first quarter, 6 the first half, 12 the year, 9 «9 tháng đầu năm». */
export const firstMonths = (year: number, months: number): PeriodOfMonths => {
  oneOf(monthNumbers, months)
  if (months === 1) return monthPeriod(year, 1)
  if (months === 3) return quarterPeriod(year, 1)
  if (months === 6) return halfYearPeriod(year, 1)
  if (months === 12) return yearPeriod(year)
  return { kind: 'firstMonths', year: yearOfReports(year), months }
}

/** The last so many months of the year: 1 gives December, 6 the second half, 12 the year, 3 «3 tháng cuối năm» (reports say so after nine months, not «quý IV»). */
export const lastMonths = (year: number, months: number): PeriodOfMonths => {
  oneOf(monthNumbers, months)
  if (months === 1) return monthPeriod(year, 12)
  if (months === 6) return halfYearPeriod(year, 2)
  if (months === 12) return yearPeriod(year)
  return { kind: 'lastMonths', year: yearOfReports(year), months }
}

/**
 * Any dates, both ends included.
 * @throws RangeError when `to` is before `from`
 */
export const datesPeriod = (from: PlainDate, to: PlainDate): Period => {
  if (to < from) throw new RangeError(`a period cannot end on ${to}, before it begins on ${from}`)
  return { kind: 'dates', from, to }
}

/** The year and the first and last month (1 to 12) a period is made of. */
export const monthsOf = (
  period: PeriodOfMonths,
): { readonly year: number; readonly first: number; readonly last: number } => {
  const { year } = period
  switch (period.kind) {
    case 'year':
      return { year, first: 1, last: 12 }
    case 'halfYear':
      return { year, first: period.half * 6 - 5, last: period.half * 6 }
    case 'quarter':
      return { year, first: period.quarter * 3 - 2, last: period.quarter * 3 }
    case 'month':
      return { year, first: period.month, last: period.month }
    case 'firstMonths':
      return { year, first: 1, last: period.months }
    case 'lastMonths':
      return { year, first: 13 - period.months, last: 12 }
  }
}

/** The period as it is typed and stored: `2020`, `2021-H1`, `2021-Q3`, `2021-09`, `2021-9M`, `2021-L3M` (the last three months), `2021-08-17/2021-09-16`. */
export const periodCode = (period: Period): string => {
  switch (period.kind) {
    case 'year':
      return `${period.year}`
    case 'halfYear':
      return `${period.year}-H${period.half}`
    case 'quarter':
      return `${period.year}-Q${period.quarter}`
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`
    case 'firstMonths':
      return `${period.year}-${period.months}M`
    case 'lastMonths':
      return `${period.year}-L${period.months}M`
    case 'dates':
      return `${period.from}/${period.to}`
  }
}

/** The period of a code; `2021-6M` and `2021-H1` give the same one. Refuses `period/unknown`, `period/too-far` and `period/ends-before-it-begins`. */
export const parsePeriod = (text: string): Result<Period> => {
  const code = text.trim().toUpperCase()
  if (code.includes('/')) return parseDates(code, text)
  const period = periodOfCode(code)
  return period ? ok(period) : unknownPeriod(text)
}

/**
 * The period written in the code, for example `getPeriod('2021-9M')`.
 * @throws RangeError when `parsePeriod` would refuse it
 */
export const getPeriod = (code: string): Period => {
  const parsed = parsePeriod(code)
  if (!parsed.ok) throw new RangeError(parsed.tell)
  return parsed.value
}

/** The period in a Vietnamese sentence: `năm 2020`, `tháng 9 năm 2021`, `quý III năm 2021`, `6 tháng đầu năm 2021`, `từ ngày 17/8/2021 đến ngày 16/9/2021`. */
export const periodTitle = (period: Period): string => {
  switch (period.kind) {
    case 'year':
      return `năm ${period.year}`
    case 'halfYear':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`
    case 'quarter':
      return `quý ${romanQuarters[period.quarter]} năm ${period.year}`
    case 'month':
      return `tháng ${monthInWriting(period.month)} năm ${period.year}`
    case 'firstMonths':
      return `${period.months} tháng đầu năm ${period.year}`
    case 'lastMonths':
      return `${period.months} tháng cuối năm ${period.year}`
    case 'dates':
      return datesTitle(period.from, period.to)
  }
}

/** A date as Decree 30/2020 writes it in figures: days below 10 and months 1 and 2 with a leading zero, `05/02/2021`, `17/8/2021`. */
export const dateInWriting = (date: PlainDate): string => {
  const { year, month, day } = dateParts(date)
  return `${String(day).padStart(2, '0')}/${monthInWriting(month)}/${year}`
}

const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const romanQuarters = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const
const codeForm =
  /^(?<year>(?:19|2\d)\d\d)(?:-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])|H(?<half>[12])|(?<first>[1-9]|1[0-2])M|L(?<last>[1-9]|1[0-2])M))?$/

const periodOfCode = (code: string): Period | undefined => {
  const found = codeForm.exec(code)?.groups
  if (found === undefined) return undefined
  const year = Number(found.year)
  if (found.month) return monthPeriod(year, Number(found.month))
  if (found.quarter) return quarterPeriod(year, Number(found.quarter))
  if (found.half) return halfYearPeriod(year, Number(found.half))
  if (found.first) return firstMonths(year, Number(found.first))
  if (found.last) return lastMonths(year, Number(found.last))
  return yearPeriod(year)
}

// The years that the other periods can name.
const firstDay = '1900-01-01'
const lastDay = '2999-12-31'

const parseDates = (code: string, text: string): Result<Period> => {
  const [from, to, ...more] = code.split('/').map((end) => (end.includes('-') ? parsePlainDate(end) : undefined))
  if (from === undefined || to === undefined || more.length > 0) return unknownPeriod(text)
  if (from < firstDay || to > lastDay)
    return refuse('period/too-far', `Kỳ "${text}" phải nằm trong các năm từ 1900 đến 2999.`)
  if (to >= from) return ok(datesPeriod(from, to))
  return refuse(
    'period/ends-before-it-begins',
    `Kỳ "${text}" có ngày cuối trước ngày đầu. Ghi ngày đầu trước, ngày cuối sau: ${to}/${from}.`,
  )
}

const unknownPeriod = (text: string): Result<Period> =>
  refuse(
    'period/unknown',
    `Không hiểu kỳ "${text}". Kỳ hợp lệ: 2020 (năm), 2021-09 (tháng), 2021-Q3 (quý), 2021-H1 (6 tháng đầu năm), 2021-H2 (6 tháng cuối năm), 2021-9M (9 tháng đầu năm), 2021-L3M (3 tháng cuối năm), 2021-08-17/2021-09-16 (từ ngày đến ngày).`,
  )

const datesTitle = (from: PlainDate, to: PlainDate): string =>
  from === to ? `ngày ${dateInWriting(from)}` : `từ ngày ${dateInWriting(from)} đến ngày ${dateInWriting(to)}`

const monthInWriting = (month: number): string => (month <= 2 ? `0${month}` : `${month}`)

const yearOfReports = (year: number): number => {
  // What comes after the last year that can be written is still told of in its reports.
  if (!Number.isInteger(year) || year < 1900 || year > 3000) throw new RangeError(`${year} is not a year of reports`)
  return year
}

const oneOf = <N extends number>(allowed: readonly N[], number: number): N => {
  const found = allowed.find((one) => one === number)
  if (found === undefined) throw new RangeError(`${number} is not one of ${allowed.join(', ')}`)
  return found
}
