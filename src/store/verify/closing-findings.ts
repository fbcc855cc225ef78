import { hashOfClosing, keptClosings } from '../closing/index.ts'
import type { Database } from '../connection/index.ts'
import type { LedgerFinding } from './finding.ts'
import { frozenFindings } from './frozen-findings.ts'

/** Closings and reopenings that were altered, that do not follow the one before them, or that count what the ledger does not have. */
export const closingFindings = async (
  db: Database,
  province?: string,
): Promise<{ readonly findings: readonly LedgerFinding[]; readonly closings: number }> => {
  const { findings, count } = await frozenFindings(db, keptClosings(db, province), {
    table: 'closings',
    code: 'closing',
    placeOf: ({ province, period, division, seq }) =>
      `${province} › chốt số liệu kỳ ${period} › ${division} › lần ${seq}`,
    hashOf: hashOfClosing,
    chainBroken: 'Không nối vào lần chốt số liệu liền trước của tỉnh: có lần chốt bị lấy đi hoặc chèn vào.',
    altered: 'Nội dung không khớp mã băm của chính nó: số liệu đã bị sửa sau khi chốt.',
  })
  return { findings, closings: count }
}
