import { day, instant, listOf, object, type Schema, text, whole, writtenText } from '../app/schema.ts'
import { frozenFigure, notRestatedFigures, restatement, signedBy } from './restatements.ts'

const ofHead = {
  province: text('Mã tỉnh'),
  number: whole('Số của báo cáo'),
  year: whole('Năm của số'),
  symbol: text('Ký hiệu sau số, như BC-SKHCN'),
  summary: listOf(text('Một dòng'), 'Trích yếu'),
  outline: text('Mã đề cương'),
  period: text('Kỳ báo cáo'),
  promulgatedOn: day('Ngày ban hành'),
  recordedAt: instant('Thời điểm ghi sổ'),
  ...signedBy,
}

/** What stands at the head of a promulgated report. */
export const promulgationHead: Schema = object(ofHead)

/** A promulgated report, with the figures that it keeps for good. */
export const promulgation: Schema = object({
  ...ofHead,
  figures: listOf(frozenFigure, 'Các số liệu được giữ lại khi ban hành'),
})

/** The head of a report that has just been promulgated. */
export const promulgated: Schema = object(
  { ...ofHead, notice: text('Câu nêu các phòng, đơn vị chưa chốt số liệu của kỳ; không có khi đã chốt đủ') },
  ['notice'],
)

/** What the figures of a promulgated report would be today. */
export const restatementOfPromulgation: Schema = object({
  promulgation: promulgationHead,
  restated: listOf(restatement, 'Các số liệu nay khác; số liệu không đổi thì không có'),
  notRestated: notRestatedFigures,
})

/** Number and day under which a report is to be promulgated. */
export const promulgationOrder: Schema = object(
  {
    number: whole('Số của báo cáo; mỗi năm mỗi số dùng một lần', { minimum: 1, maximum: 2_147_483_647 }),
    date: writtenText('Ngày ban hành, không sau hôm nay', 10),
    outline: writtenText('Mã đề cương; không ghi thì dùng đề cương của tỉnh cho loại kỳ này', 100),
  },
  ['outline'],
)

/** The words of an address that names a promulgated report. */
export const addressOfPromulgation: Schema = object({
  province: text('Mã tỉnh'),
  year: whole('Năm của số', { minimum: 1, maximum: 9999 }),
  number: whole('Số của báo cáo', { minimum: 1, maximum: 2_147_483_647 }),
})
