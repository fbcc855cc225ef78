import { anyObject, day, listOf, number, object, orNull, type Schema, text, whole } from '../app/schema.ts'

const part = object(
  {
    by: text('Cách chia, như outcome'),
    key: text('Giá trị; unclassified: chưa phân loại'),
    label: text('Tên của phần, như «đạt»'),
    value: number('Giá trị của phần'),
  },
  [],
  'Một phần («trong đó») của số liệu; các phần của một cách chia cộng lại bằng cả số liệu',
)

export const partsOfFigure = listOf(part, 'Các phần')

/** Of a figure that the ledger has no records of: the report that states it. */
export const figureSource = orNull(
  object(
    {
      file: text('Tên tệp báo cáo'),
      hash: text('Dấu SHA-256 của tệp'),
      page: orNull(whole('Trang, nếu biết')),
      sentence: text('Câu nêu số liệu'),
    },
    [],
    'Số liệu lịch sử lấy từ báo cáo cũ; null khi tính từ các bản ghi',
  ),
)

const ofFigure = {
  indicator: text('Mã chỉ tiêu'),
  title: text('Tên chỉ tiêu'),
  unit: text('Đơn vị tính'),
  from: day('Ngày đầu của kỳ'),
  to: day('Ngày cuối của kỳ'),
  value: number('Giá trị'),
  parts: partsOfFigure,
  records: whole('Số bản ghi tạo nên số liệu'),
}

export const figure: Schema = object(
  {
    ...ofFigure,
    yearBefore: object(
      {
        from: ofFigure.from,
        to: ofFigure.to,
        value: ofFigure.value,
        parts: partsOfFigure,
        records: ofFigure.records,
        source: figureSource,
      },
      [],
      'Cùng kỳ năm trước; chỉ khi hỏi compare=year',
    ),
    change: number('Tăng, giảm so với cùng kỳ năm trước; chỉ khi hỏi compare=year'),
  },
  ['yearBefore', 'change'],
)

export const recordsBehind: Schema = object({
  indicator: ofFigure.indicator,
  part: orNull(text('Phần được hỏi, như outcome=failed')),
  total: whole('Số bản ghi của số liệu hoặc phần được hỏi, kể cả bản ghi ngoài phạm vi được xem'),
  outOfReach: whole('Trong đó ngoài phạm vi được xem, nên không hiện ra'),
  next: orNull(whole('Gửi ở after để xem tiếp; null khi đã hết')),
  records: listOf(
    object({
      register: text('Mã sổ'),
      id: whole('Số bản ghi'),
      version: whole('Số bút toán của bản ghi'),
      label: text('Bản ghi được gọi là gì'),
      values: anyObject('Nội dung, ngày, theo tên trường; trường không được xem thì không có'),
    }),
    'Các bản ghi, theo thứ tự ngày được tính',
  ),
})
