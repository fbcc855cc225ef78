import { type Imported, type LongWork, workStates } from '../../../store/index.ts'
import { instant, object, oneOf, orNull, type Schema, text, whole, yesNo } from '../../app/schema.ts'
import { imported } from '../records/imports.ts'

/** Long work as its owner is told of it. */
export type WorkTold = Omit<LongWork, 'province' | 'person' | 'asked' | 'outcome'>

/** The same with what came of an import, every bad cell too; null for other work. */
export type WorkToldWhole = WorkTold & { readonly outcome: Omit<Imported, 'ok'> | null }

const file = object({
  name: text('Tên tệp'),
  type: text('Loại tệp'),
  bytes: whole('Số byte'),
  until: instant('Tải được đến lúc này'),
})

const told = {
  id: text('Số của việc'),
  kind: oneOf('Nhập từ tệp, xuất ra tệp, hoặc báo cáo', ['import', 'export', 'report']),
  title: text('Việc gì'),
  state: oneOf('Đang chờ, đang chạy, đã xong, không xong, đã hủy', workStates),
  doing: orNull(text('Đang làm gì')),
  done: whole('Đã làm được bao nhiêu'),
  of: orNull(whole('Trong bao nhiêu; null khi chưa biết')),
  askedAt: instant('Lúc yêu cầu'),
  beganAt: orNull(instant('Lúc bắt đầu')),
  endedAt: orNull(instant('Lúc kết thúc')),
  isCancelling: yesNo('Đã yêu cầu hủy, chưa dừng'),
  code: orNull(text('Mã của lý do không xong')),
  tell: orNull(text('Một câu: việc đã kết thúc thế nào')),
  file: { ...file, type: ['object', 'null'], description: 'Tệp để tải; null khi không có, hoặc đã quá hạn' },
}

const outcome: Schema = { ...imported, type: ['object', 'null'], description: 'Kết quả của việc nhập, với các ô sai' }

export const workSchema: Schema = { $id: 'long-work', ...object(told, [], 'Việc chạy lâu') }
export const wholeWorkSchema: Schema = { $id: 'long-work.whole', ...object({ ...told, outcome }, [], 'Việc chạy lâu') }

/** Tells work without what came of it. */
export const workTold = (work: LongWork): WorkTold => {
  const { province: _province, person: _person, asked: _asked, outcome: _outcome, ...rest } = work
  return rest
}

export const workToldWhole = (work: LongWork): WorkToldWhole => ({
  ...workTold(work),
  // Only imports keep an outcome, and this is it.
  outcome: work.outcome as WorkToldWhole['outcome'],
})
