import { documentKinds, findingKinds } from '../../../checker/index.ts'
import {
  anyObject,
  day,
  instant,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  type Schema,
  text,
  whole,
  writtenText,
} from '../../app/schema.ts'

const span = object(
  {
    line: whole('Dòng, tính từ 0'),
    from: whole('Vị trí đầu trong dòng (đơn vị UTF-16)'),
    to: whole('Vị trí sau ký tự cuối'),
  },
  [],
  'Một chỗ trong báo cáo',
)

const dismissal = object({
  reason: text('Vì sao không phải lỗi'),
  recordedAt: instant('Thời điểm ghi nhận'),
  person: text('Người ghi nhận'),
})

const finding = object(
  {
    mark: text('Dấu nhận biết: cùng điểm ấy lần sau có cùng dấu'),
    kind: oneOf('Loại', Object.keys(findingKinds)),
    kindTitle: text('Tên loại'),
    code: text('Mã, như sums/parts-differ'),
    certainty: oneOf('wrong: sai; to-look-at: cần xem', ['wrong', 'to-look-at']),
    at: listOf(span, 'Các chỗ; chỗ đầu là chỗ cần soát'),
    read: text('Đọc được gì'),
    expected: text('Lẽ ra thế nào'),
    tell: text('Câu giải thích'),
    rule: text('Căn cứ pháp luật'),
    sentence: text('Câu chứa điểm cần soát'),
    dismissed: orNull(dismissal),
  },
  ['rule'],
)

const line = object(
  {
    index: whole('Thứ tự dòng'),
    kind: oneOf('Loại dòng', ['heading', 'text', 'item', 'cell', 'note']),
    label: text('Số thứ tự, gạch đầu dòng'),
    depth: whole('Bậc'),
    text: text('Nội dung'),
    page: whole('Trang'),
    calls: listOf(object({ at: whole('Vị trí'), mark: text('Số chú thích') }), 'Chỗ gọi chú thích'),
    cell: object({ table: whole('Bảng'), row: whole('Hàng'), column: whole('Cột') }),
  },
  ['label', 'page', 'cell'],
)

const match = object({
  at: span,
  sentence: text('Câu chứa số'),
  value: number('Số trong báo cáo'),
  indicator: text('Mã chỉ tiêu'),
  title: text('Tên chỉ tiêu'),
  part: orNull(text('Tên phần của chỉ tiêu; null khi là cả chỉ tiêu')),
  unit: text('Đơn vị tính'),
  from: day('Ngày đầu'),
  to: day('Ngày cuối'),
  posted: number('Số tính từ sổ'),
  nearness: number('Mức gần nhau của câu chữ, từ 0 đến 1'),
})

/** What came of checking a report. */
export const checked: Schema = object({
  name: text('Tên tệp'),
  hash: text('Dấu SHA-256 của tệp'),
  source: oneOf('Kiểu tệp', ['docx', 'text', 'pdf']),
  period: orNull(text('Mã kỳ mà báo cáo nói tới; null khi không xác định được')),
  lines: listOf(line, 'Các dòng theo thứ tự đọc'),
  findings: listOf(finding, 'Các điểm cần soát'),
  unread: listOf(object({ at: span, numbers: whole('Bao nhiêu số') }), 'Các câu có số chưa đọc hiểu được'),
  matches: listOf(match, 'Các số khớp với chỉ tiêu của sổ'),
})

/** How a route describes the files that it takes. */
export const filesAsked = {
  consumes: ['multipart/form-data'],
  body: object(
    {
      file: { type: 'string', format: 'binary', description: 'Báo cáo: .docx, .pdf có chữ, .txt' },
      earlier: { type: 'string', format: 'binary', description: 'Báo cáo trước của cùng cơ quan, nếu muốn so' },
    },
    ['earlier'],
  ),
}

export const periodAsked = text('Mã kỳ, như 2021-9M; không ghi là theo lời của báo cáo')

export const documentAsked = oneOf('Kiểu tệp kết quả', documentKinds)

export const dismissing = object({
  code: writtenText('Mã của điểm cần soát', 100),
  sentence: writtenText('Câu chứa điểm ấy', 4000),
  reason: writtenText('Vì sao không phải lỗi', 500),
})

export const dismissedList = listOf(
  object({
    mark: text('Dấu nhận biết'),
    code: text('Mã'),
    sentence: text('Câu'),
    reason: text('Vì sao'),
    recordedAt: instant('Thời điểm'),
    person: text('Người ghi nhận'),
  }),
  'Các điểm đã ghi nhận không phải lỗi, mới nhất trước',
)

const historical = {
  indicator: text('Mã chỉ tiêu'),
  from: day('Ngày đầu'),
  to: day('Ngày cuối'),
  value: number('Giá trị'),
}

export const takingOver = object({
  file: writtenText('Tên tệp', 200),
  hash: text('Dấu SHA-256 của tệp', { pattern: '^[0-9a-f]{64}$' }),
  figures: listOf(
    object({ ...historical, page: orNull(whole('Trang')), sentence: writtenText('Câu nêu số liệu', 4000) }),
    'Các số liệu',
    { maxItems: 1000 },
  ),
})

export const historicalList = listOf(
  object({
    ...historical,
    title: text('Tên chỉ tiêu'),
    unit: text('Đơn vị tính'),
    source: anyObject('Tệp, trang, câu'),
    recordedAt: instant('Thời điểm lấy'),
    person: text('Người lấy'),
  }),
  'Các số liệu lịch sử đang dùng',
)
