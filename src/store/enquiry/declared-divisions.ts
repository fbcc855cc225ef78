import { divisions, domains } from '../../domains/index.ts'
import { everyIndicator } from '../../ledger/index.ts'
import { periodCode } from '../../ledger/period/index.ts'
import type { DivisionClosing } from '../../ledger/report/index.ts'
import { closingsOf } from '../closing/index.ts'
import type { Database } from '../connection/index.ts'
import type { ExplainedRestatement } from '../frozen/index.ts'
import type { Enquiry } from './names.ts'

/** The divisions of a department, and the indicators for whose figures they vouch. */
export const declaredDivisions = { divisions, indicators: everyIndicator(domains) }

/** Where every division of a department stands with its figures of a province and period. */
export const divisionClosings = (
  db: Database,
  { province, period }: Enquiry,
): Promise<readonly DivisionClosing<ExplainedRestatement>[]> =>
  closingsOf(db, province.code, periodCode(period), declaredDivisions)
