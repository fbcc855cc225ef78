import { listOf, object, oneOf, orNull, type Schema, text, whole, writtenText } from '../app/schema.ts'
import { toldAct } from './restatements.ts'

/** Which acts of a province are asked for. */
export const historyFilter = {
  person: writtenText('Chỉ bút toán của người này', 200),
  register: text('Chỉ bút toán của sổ này'),
  record: whole('Chỉ bút toán của bản ghi này', { minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
  from: text('Ghi sổ từ ngày, dạng 2020-12-20'),
  to: text('Ghi sổ đến hết ngày'),
  kind: oneOf('Chỉ loại bút toán này', ['opened', 'action', 'amended', 'corrected', 'voided']),
} as const

/** Where a page of the history begins, and how long it is. */
export const historyPage = {
  after: text('Xem tiếp từ đây; lấy ở next của trang trước'),
  limit: whole('Nhiều nhất bấy nhiêu bút toán', { minimum: 1, maximum: 500, default: 50 }),
} as const

/** A page of the history. */
export const historyAnswer: Schema = object({
  acts: listOf(toldAct, 'Các bút toán, mới ghi trước'),
  next: orNull(text('Gửi ở after để xem tiếp; null khi đã hết')),
})

/** Somebody whose acts can be asked for. */
export const historyPerson: Schema = object({ person: text('Mã người dùng'), name: text('Họ và tên') })
