import { day, listOf, number, object, oneOf, orNull, text, whole, yesNo } from '../app/schema.ts'
import { figureSource, partsOfFigure } from './figures-schemas.ts'

export const plan = object(
  {
    indicator: text('Mã chỉ tiêu'),
    title: text('Tên chỉ tiêu'),
    unit: text('Đơn vị tính'),
    divisions: listOf(text('Mã phòng, đơn vị'), 'Các phòng, đơn vị được giao'),
    amount: number('Mức kế hoạch giao'),
    value: number('Đã thực hiện từ ngày đầu của chỉ tiêu đến hết kỳ'),
    percent: orNull(number('Tỷ lệ thực hiện, %; null khi mức giao bằng 0')),
    from: day('Ngày đầu được tính'),
    to: day('Ngày cuối được tính'),
    period: text('Tên của các ngày ấy, dùng để hỏi số liệu'),
    until: day('Ngày cuối của chỉ tiêu kế hoạch'),
  },
  [],
  'Thực hiện so với kế hoạch',
)

const shown = object({
  indicator: text('Mã chỉ tiêu'),
  title: text('Tên chỉ tiêu'),
  unit: text('Đơn vị tính'),
  register: text('Mã sổ'),
  registerTitle: text('Tên sổ'),
  domain: text('Mã lĩnh vực'),
  from: day('Ngày đầu của kỳ'),
  to: day('Ngày cuối của kỳ'),
  records: whole('Số bản ghi tạo nên số liệu'),
  part: orNull(text('Phần của phòng, đơn vị, như division=technology; null khi là cả số liệu')),
  value: number('Giá trị'),
  parts: partsOfFigure,
  yearBefore: object(
    {
      from: day('Ngày đầu'),
      to: day('Ngày cuối'),
      value: number('Giá trị'),
      parts: partsOfFigure,
      source: figureSource,
    },
    [],
    'Cùng kỳ năm trước',
  ),
  change: number('Tăng, giảm so với cùng kỳ năm trước'),
  plan: orNull(plan),
  places: listOf(
    object({ by: text('Cách chia'), level: oneOf('Cấp đơn vị hành chính', ['district', 'commune']) }),
    'Các cách chia theo đơn vị hành chính',
  ),
  byState: yesNo('Có chia theo trạng thái của bản ghi'),
})

export const dashboard = object({
  period: text('Kỳ'),
  title: text('Tên kỳ'),
  from: day('Ngày đầu của kỳ'),
  to: day('Ngày cuối của kỳ'),
  isDeclared: yesNo('Các chỉ tiêu theo khai báo; false khi tỉnh đã chọn riêng'),
  domains: listOf(object({ code: text('Mã'), title: text('Tên') }), 'Các lĩnh vực có số liệu'),
  figures: listOf(shown, 'Các số liệu, đúng như trong báo cáo'),
  plans: listOf(plan, 'Mọi chỉ tiêu kế hoạch còn hiệu lực ở ngày cuối kỳ'),
  stray: listOf(
    object({ id: whole('Số bản ghi'), label: text('Tên'), indicator: text('Mã chỉ tiêu không có trong sổ cái') }),
    'Chỉ tiêu kế hoạch ghi mã chỉ tiêu không có trong sổ cái',
  ),
})

const workItem = object({
  register: text('Mã sổ'),
  registerTitle: text('Tên sổ'),
  id: whole('Số bản ghi'),
  label: text('Bản ghi được gọi là gì'),
  stateName: text('Trạng thái'),
  division: text('Phòng, đơn vị'),
  what: text('Việc hoặc ngày đến hạn'),
  due: day('Hạn'),
  urgency: oneOf('Quá hạn, sắp đến hạn, chưa đến hạn', ['late', 'soon', 'later']),
  mySteps: listOf(text('Tên bước'), 'Các bước người hỏi được làm để kết thúc việc; trống khi chờ người khác'),
})

export const worklist = object({
  items: listOf(workItem, 'Các việc có hạn, theo ngày'),
  counts: object(
    { late: whole('Quá hạn'), soon: whole('Sắp đến hạn'), later: whole('Chưa đến hạn'), mine: whole('Chờ người hỏi') },
    [],
    'Số việc, kể cả việc không liệt kê',
  ),
  open: listOf(
    object({
      register: text('Mã sổ'),
      registerTitle: text('Tên sổ'),
      states: listOf(
        object({
          state: text('Mã trạng thái'),
          name: text('Trạng thái'),
          records: whole('Số bản ghi'),
          mine: yesNo('Người hỏi được làm bước tiếp theo'),
        }),
        'Các trạng thái có bản ghi',
      ),
    }),
    'Công việc đang làm, theo sổ và trạng thái',
  ),
})

export const home = object({
  on: day('Ngày được hỏi'),
  division: orNull(text('Phòng, đơn vị; null là toàn Sở')),
  work: worklist,
  dashboard,
})

export const arrangement = object({
  indicators: listOf(text('Mã chỉ tiêu'), 'Các chỉ tiêu của bảng điều hành, theo thứ tự'),
  isDeclared: yesNo('Theo khai báo của các lĩnh vực; false khi tỉnh đã chọn riêng'),
})
