import { annualReport } from './annual-report.ts'
import { monthlyReport } from './monthly-report.ts'
import { halfYearReport, quarterlyReport } from './periodic-report.ts'

export * from './topics.ts'

/** The outlines that come with the ledger. */
export const outlines = [annualReport, monthlyReport, quarterlyReport, halfYearReport] as const
