import type { Database } from '../connection/index.ts'
import { hashOfEdition, keptEditions } from '../outlines/index.ts'
import { type LedgerFinding, sameBytes } from './finding.ts'

/** Outlines and wordings of provinces that were altered, or that do not follow the one that their province kept before. */
export const editionFindings = async (db: Database, province?: string): Promise<readonly LedgerFinding[]> => {
  const findings: LedgerFinding[] = []
  let before: { readonly province: string; readonly hash: Buffer } | undefined
  for await (const each of keptEditions(db, province)) {
    const what = each.kind === 'outline' ? 'đề cương' : 'cách viết'
    const place = `${each.province} › ${what} ${each.code} › bản ${each.version}`
    if (!sameBytes(each.previous, before?.province === each.province ? before.hash : null))
      findings.push({
        place,
        code: 'edition/chain-broken',
        tell: 'Không nối vào bản liền trước của tỉnh: có bản bị lấy đi hoặc chèn vào.',
      })
    if (!hashOfEdition(each).equals(each.hash))
      findings.push({
        place,
        code: 'edition/altered',
        tell: 'Nội dung không khớp mã băm của chính nó: bản này đã bị sửa sau khi lưu.',
      })
    before = each
  }
  return findings
}
