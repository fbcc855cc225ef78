import type { Database } from '../connection/index.ts'
import { hashOfPromulgation, keptPromulgations } from '../promulgation/index.ts'
import type { LedgerFinding } from './finding.ts'
import { frozenFindings } from './frozen-findings.ts'

/**
 * Promulgated reports that were altered, that do not follow the one before them, or that count a record in a version of
 * which the ledger has no act. One report is held at a time.
 */
export const promulgationFindings = async (
  db: Database,
  province?: string,
): Promise<{ readonly findings: readonly LedgerFinding[]; readonly promulgations: number }> => {
  const { findings, count } = await frozenFindings(db, keptPromulgations(db, province), {
    table: 'promulgations',
    code: 'promulgation',
    placeOf: ({ province, number, year }) => `${province} › báo cáo số ${number} năm ${year}`,
    hashOf: hashOfPromulgation,
    chainBroken: 'Không nối vào báo cáo đã ban hành liền trước: có báo cáo bị lấy đi hoặc chèn vào.',
    altered: 'Nội dung không khớp mã băm của chính nó: báo cáo đã bị sửa sau khi ban hành.',
  })
  return { findings, promulgations: count }
}
