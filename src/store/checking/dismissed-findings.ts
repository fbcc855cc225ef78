import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { hasControlCharacter } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'

/** A finding that the office has said is none (không phải lỗi), known again by its mark in whatever report it stands. */
export type DismissedFinding = {
  readonly mark: string
  /** The finding's code, as `sums/parts-differ`. */
  readonly code: string
  /** The sentence in which it was found. */
  readonly sentence: string
  readonly reason: string
  readonly recordedAt: string
  readonly person: string
}

const longestReason = 500
const longestSentence = 4000
const knownMark = /^[0-9a-f]{32}$/

/** The findings that a province has dismissed, the last one first. */
export const dismissedFindings = async (db: Database, province: string): Promise<readonly DismissedFinding[]> => {
  const { rows } = await sql<DismissedFinding>`
    select mark, code, sentence, reason, person,
           to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
      from dismissed_findings where province = ${province} order by recorded_at desc, mark`.execute(db)
  return rows
}

/** Remembers that a finding is none, and why; who says so again replaces the reason. */
export const dismissFinding = async (
  db: Database,
  province: string,
  finding: DismissedFinding,
): Promise<Result<DismissedFinding>> => {
  const reason = finding.reason.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (reason === '' || reason.length > longestReason || hasControlCharacter(reason))
    return refuse('dismissal/reason', `Lý do có từ 1 đến ${longestReason} ký tự, không có ký tự điều khiển.`)
  if (!knownMark.test(finding.mark) || finding.sentence.length > longestSentence)
    return refuse('dismissal/finding', 'Điểm cần soát này không đọc được; hãy soát lại báo cáo rồi ghi nhận.')
  const { mark, code, sentence, recordedAt, person } = finding
  await sql`
    insert into dismissed_findings (province, mark, code, sentence, reason, recorded_at, person)
    values (${province}, ${mark}, ${code}, ${sentence}, ${reason}, ${recordedAt}, ${person})
    on conflict (province, mark) do update
      set reason = excluded.reason, recorded_at = excluded.recorded_at, person = excluded.person`.execute(db)
  return ok({ ...finding, reason })
}

/** Lets a dismissed finding be found again. */
export const restoreFinding = async (db: Database, province: string, mark: string): Promise<Result<'restored'>> => {
  const { numAffectedRows } =
    await sql`delete from dismissed_findings where province = ${province} and mark = ${mark}`.execute(db)
  return numAffectedRows === 0n
    ? refuse('dismissal/unknown', 'Không có điểm nào được ghi nhận như vậy; hãy chọn trong danh sách đã ghi nhận.')
    : ok('restored')
}
