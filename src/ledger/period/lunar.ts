import { dateOf, dateOfDayNumber, dayNumber, type PlainDate } from './plain-date.ts'
import { lunationNear, newMoon, solarLongitude } from './sun-and-moon.ts'

/** A day of the Vietnamese lunar calendar; a leap month (tháng nhuận) bears the number of the month before it. */
export type LunarDate = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly isLeapMonth: boolean
}

/** The lunar date of a day, reckoned at UTC+7; reliable for the years 1900 to 2199. */
export const lunarDateOf = (date: PlainDate): LunarDate => {
  const day = dayNumber(date)
  const year = Number(date.slice(0, 4))
  const months = [...monthsBetweenSolstices(year), ...monthsBetweenSolstices(year + 1)]
  const current = months.findLast((month) => month.begins <= day)
  if (current === undefined) throw new RangeError(`no lunar month holds ${date}`)
  return { year: current.year, month: current.month, day: day - current.begins + 1, isLeapMonth: current.isLeap }
}

/**
 * The day of a lunar date, for example the Hùng Kings' day `{ year: 2026, month: 3, day: 10 }` → 2026-04-26.
 * Takes the ordinary month unless the leap month is asked for.
 * @throws RangeError when the lunar year has no such day
 */
export const dateOfLunar = (lunar: Omit<LunarDate, 'isLeapMonth'> & { readonly isLeapMonth?: boolean }): PlainDate => {
  const { year, month, day, isLeapMonth = false } = lunar
  const months = [...monthsBetweenSolstices(year), ...monthsBetweenSolstices(year + 1)]
  const at = months.findIndex((one) => one.year === year && one.month === month && one.isLeap === isLeapMonth)
  const found = months[at]
  const begins = found?.begins ?? 0
  const length = (months[at + 1]?.begins ?? begins + 30) - begins
  if (found === undefined || day < 1 || day > length) {
    throw new RangeError(`lunar year ${year} has no day ${day} of ${isLeapMonth ? 'leap ' : ''}month ${month}`)
  }
  return dateOfDayNumber(begins + day - 1)
}

type LunarMonth = {
  readonly year: number
  readonly month: number
  readonly isLeap: boolean
  /** Day number of its first day. */
  readonly begins: number
}

/** From the month 11 that holds the winter solstice before `year` to the month 10 (12 or 13 months) before the next one. */
const monthsBetweenSolstices = (year: number): readonly LunarMonth[] => {
  const first = lunationOfSolstice(year - 1)
  const count = lunationOfSolstice(year) - first
  const lunations = Array.from({ length: count }, (_, later) => first + later)
  // Thirteen months between two solstices: the first without a principal solar term is the leap month.
  const leap =
    count === 13 ? lunations.findIndex((lunation) => principalTermAt(lunation) === principalTermAt(lunation + 1)) : -1
  return lunations.map((lunation, at) => {
    const counted = (leap >= 0 && at >= leap ? at - 1 : at) + 10
    return {
      year: counted < 12 ? year - 1 : year,
      month: (counted % 12) + 1,
      isLeap: at === leap,
      begins: firstDayOf(lunation),
    }
  })
}

const j2000 = 10_957.5
const vietnamOffset = 7 / 24

/** The lunation in which a Gregorian year's winter solstice (the sun at 270°) falls. */
const lunationOfSolstice = (year: number): number => {
  const yearEnd = dayNumber(dateOf(year, 12, 31))
  let last = lunationNear(yearEnd - j2000) + 1
  while (firstDayOf(last) > yearEnd) last -= 1
  const isPast = principalTermAt(last) === 9
  return isPast ? last - 1 : last
}

/** Day number of the day in Vietnam on which the new moon falls. */
const firstDayOf = (lunation: number): number => Math.floor(newMoon(lunation) + j2000 + vietnamOffset)

/** The twelfth of its circle, 0 to 11 from the spring equinox, in which the sun stands when the month's first day begins in Vietnam. */
const principalTermAt = (lunation: number): number =>
  Math.floor(solarLongitude(firstDayOf(lunation) - vietnamOffset - j2000) / 30)
