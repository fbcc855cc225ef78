import type { Database } from '../connection/index.ts'
import { hashOfEdition, keptEditions } from '../outlines/index.ts'
import { chainedFindings } from './chained-rows.ts'
import type { LedgerFinding } from './finding.ts'

/** Outlines and wordings of provinces that were altered, or that do not follow the one that their province kept before. */
export const editionFindings = (db: Database, province?: string): Promise<readonly LedgerFinding[]> =>
  chainedFindings(keptEditions(db, province), {
    code: 'edition',
    placeOf: ({ province: of, kind, code, version }) =>
      `${of} › ${kind === 'outline' ? 'đề cương' : 'cách viết'} ${code} › bản ${version}`,
    hashOf: hashOfEdition,
    chainBroken: 'Không nối vào bản liền trước của tỉnh: có bản bị lấy đi hoặc chèn vào.',
    altered: 'Nội dung không khớp mã băm của chính nó: bản này đã bị sửa sau khi lưu.',
  })
