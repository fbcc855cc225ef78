import { hashOf } from '../../ledger/register/index.ts'
import type { KeptAct } from '../posting/index.ts'
import { type LedgerFinding, placeOf, sameBytes } from './finding.ts'

/** Acts of one record that were altered, taken out or put in: each must carry its own hash and the one before it. */
export const chainFindings = (history: readonly KeptAct[]): readonly LedgerFinding[] =>
  history.flatMap((kept, index) => {
    const { act, changes, previous, hash } = kept
    const before = history[index - 1]
    const place = placeOf(act.province, act.register, act.record, act.seq)
    const findings: LedgerFinding[] = []
    if (act.seq !== index + 1) {
      const tell = `Đứng ở thứ tự ${index + 1} nhưng mang số ${act.seq}: có bút toán bị lấy đi hoặc chèn vào.`
      findings.push({ place, code: 'act/out-of-turn', tell })
    }
    if (!sameBytes(previous, before?.hash ?? null)) {
      const tell = 'Không nối vào bút toán liền trước: chuỗi mã băm bị đứt.'
      findings.push({ place, code: 'act/chain-broken', tell })
    }
    if (!hashOf(act, previous, changes).equals(hash)) {
      const tell = 'Nội dung không khớp mã băm của chính nó: bút toán đã bị sửa sau khi ghi.'
      findings.push({ place, code: 'act/altered', tell })
    }
    return findings
  })
