import {
  closingDivisions,
  type DeclaredDivisions,
  type DivisionClosing,
  notRestatedOf,
} from '../../ledger/report/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import { type ExplainedRestatement, restatementOf } from '../frozen/index.ts'
import { latestEntries } from './keep.ts'

/**
 * Where every division stands with its figures of a province and period: not closed, closed or opened again, and which
 * figures of its latest closing are others today, with the acts that explain each.
 * @param db inside a snapshot, where they stood at that moment
 */
export const closingsOf = (
  db: Database,
  province: string,
  period: string,
  declared: DeclaredDivisions,
): Promise<readonly DivisionClosing<ExplainedRestatement>[]> => {
  const read = (snapshot: Database) => closingsIn(snapshot, province, period, declared)
  return db.isTransaction ? read(db) : inSnapshot(db, read)
}

const closingsIn = async (
  snapshot: Database,
  province: string,
  period: string,
  declared: DeclaredDivisions,
): Promise<readonly DivisionClosing<ExplainedRestatement>[]> => {
  const latest = await latestEntries(snapshot, province, period)
  const closings: DivisionClosing<ExplainedRestatement>[] = []
  for (const division of closingDivisions(declared)) {
    const found = latest.get(division.code)
    closings.push({
      division,
      standing: found?.last.kind ?? 'notClosed',
      last: found?.last,
      closing: found?.closing,
      changed: found === undefined ? [] : await restatementOf(snapshot, found.closing, declared.indicators),
      notRestated: found === undefined ? [] : notRestatedOf(found.closing.figures, declared.indicators),
    })
  }
  return closings
}
