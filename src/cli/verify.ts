import { domains } from '../domains/index.ts'
import { dateInWriting, everyRegister } from '../ledger/index.ts'
import { verify } from '../store/index.ts'
import { Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { print, progress, tell } from './terminal.ts'

/** Proves the ledger; findings are printed one a line and end with exit code 1. Then the last seals, to be kept elsewhere. */
export const verifyHere = async ({ json }: { readonly json?: true }): Promise<void> => {
  const line = progress(100_000)
  const registers = everyRegister(domains).map((kept) => kept.register)
  const { acts, records, promulgations, closings, findings, seals } = await withLedger((ledger) =>
    verify(ledger.db, registers, {
      onProgress: (at) => line.show(`Đang kiểm tra ${at.province} › ${at.register}: ${at.acts} bút toán`, at.acts),
    }),
  )
  line.end()
  if (json) print(JSON.stringify({ acts, records, promulgations, closings, findings, seals }, null, 2))
  else {
    for (const { place, tell: sentence } of findings) print(`${place}: ${sentence}`)
    for (const { province, day, acts: sealed, hash } of seals)
      print(`Niêm phong cuối của ${province}: ngày ${dateInWriting(day)}, ${sealed} bút toán, mã ${hash}`)
  }
  if (findings.length > 0) throw new Stop(1, `${findings.length} điểm không khớp trong ${records} bản ghi.`)
  tell(
    `${records} bản ghi khớp với ${acts} bút toán; không bút toán nào, không báo cáo nào trong ${promulgations} báo cáo đã ban hành và không lần nào trong ${closings} lần chốt, mở lại số liệu bị sửa. Hãy chép mã niêm phong ra ngoài máy này để đối chiếu về sau.`,
  )
}
