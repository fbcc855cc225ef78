import { annualReport } from './annual-report.ts'
import { monthlyReport } from './monthly-report.ts'
import { halfYearReport, quarterlyReport } from './periodic-report.ts'
import * as everyTopic from './topics.ts'

export * from './topics.ts'

/** The outlines that come with the ledger. */
export const outlines = [annualReport, monthlyReport, quarterlyReport, halfYearReport] as const

/** Every topic that an outline can put under a heading. */
export const topics = Object.values(everyTopic)
