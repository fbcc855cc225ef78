import type { Reader } from '../../../ledger/access/index.ts'
import { type Refusal, refuse } from '../../../ledger/index.ts'
import type { RunningWork, WorkEnd, WorkKind } from '../../../store/index.ts'
import type { SurroundingsOfAll } from '../../app/application.ts'

/** What work is done with. */
export type WorkSurroundings = Pick<SurroundingsOfAll, 'ledger' | 'now' | 'findReader'>

/** A kind of long work: what may be asked for, and how it is done. Rights are asked anew when it begins. */
export type KindOfWork<Asked> = Pick<WorkKind, 'lane'> & {
  /** Why a reader may not ask for this, or not have what came of it; undefined where he or she may. */
  readonly refusalOf: (asked: Asked, reader: Reader, province: string) => Refusal | undefined
  readonly run: (surroundings: WorkSurroundings, asked: Asked, running: RunningWork) => Promise<WorkEnd>
}

export const noReader = refuse(
  'work/no-reader',
  'Tài khoản của người yêu cầu đã ngừng, hoặc sổ không còn; không có gì được ghi.',
)

export const noRightAnyMore = refuse(
  'work/no-right-any-more',
  'Chức vụ hiện giữ không được làm việc này nữa; hãy nhờ người có quyền xem sổ.',
)
