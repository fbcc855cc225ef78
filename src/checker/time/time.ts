import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { monthsOverTheYear } from './cumulative.ts'
import { daysOfNoCalendar, spansTurnedRound } from './days.ts'
import { outsideThePeriod } from './outside.ts'
import { planPeriodsThatDiffer } from './plan-periods.ts'
import { otherYearLeft } from './year-left.ts'

/** What does not agree in the times that a paper names. */
export const timeFindings = (reading: Reading): readonly Finding[] => [
  ...reading.lines.flatMap((line) => [...daysOfNoCalendar(line), ...spansTurnedRound(line)]),
  ...outsideThePeriod(reading),
  ...otherYearLeft(reading),
  ...planPeriodsThatDiffer(reading),
  ...monthsOverTheYear(reading),
]
