import type { AnyRegister } from '../../../ledger/register/index.ts'
import { day, instant, listOf, object, oneOf, orNull, type Schema, text, whole, yesNo } from '../../app/schema.ts'
import { valuesSchema } from './field-schemas.ts'
import { recordFileSchema } from './file-answers.ts'

const readValue = object({ raw: { description: 'Như được lưu' }, text: text('Như người đọc thấy') }, [], 'Giá trị')

const names = (description: string): Schema => listOf(text('Tên trường'), description)

const upkeep = object({ allowed: yesNo('Được làm'), whyNot: text('Vì sao không') }, ['whyNot'])

const step = object(
  {
    action: text('Tên bước, ghi ở địa chỉ /actions/<tên>'),
    label: text('Bước được gọi là gì'),
    to: text('Trạng thái sau bước'),
    toName: text('Tên của trạng thái đó'),
    on: text('Tên của ngày thực hiện'),
    onLabel: text('Ngày đó được gọi là gì'),
    fill: names('Phải điền'),
    mayFill: names('Có thể điền'),
    allowed: yesNo('Người hỏi được thực hiện'),
    whyNot: text('Vì sao không'),
    due: day('Hạn thực hiện'),
    overdue: yesNo('Đã quá hạn'),
  },
  ['whyNot', 'due', 'overdue'],
)

const change = object({
  name: text('Tên trường, ngày, hoặc state'),
  label: text('Được gọi là gì'),
  from: readValue,
  to: readValue,
})

const act = object(
  {
    seq: whole('Thứ tự; cũng là version của bản ghi sau bút toán'),
    kind: oneOf('Loại bút toán', ['opened', 'action', 'amended', 'corrected', 'voided']),
    kindName: text('Tên của loại'),
    action: orNull(text('Bước được thực hiện')),
    label: text('Bút toán được gọi là gì'),
    happenedOn: day('Ngày việc diễn ra'),
    recordedAt: instant('Lúc ghi'),
    sentence: text('Bút toán thành một câu'),
    person: object({ id: text('Người ghi'), name: text('Tên; như id khi không còn biết tên') }),
    office: object({ code: text('Chức vụ khi ghi'), title: text('Tên chức vụ') }),
    reason: orNull(text('Lý do')),
    document: {
      ...object({ id: whole('Số của văn bản trong sổ văn bản'), label: text('Tên văn bản') }),
      type: ['object', 'null'],
    },
    changes: listOf(change, 'Đã thay đổi gì'),
    withheld: names('Cũng thay đổi, người hỏi không được xem'),
  },
  [],
  'Bút toán',
)

/** Schemas that the answers of every register share, by their names. */
export const recordSchemas: readonly Schema[] = [
  { $id: 'act', ...act },
  { $id: 'next-step', ...step },
  recordFileSchema,
  {
    $id: 'changed-meanwhile',
    ...object({
      code: oneOf('Luôn là record/changed-meanwhile', ['record/changed-meanwhile']),
      tell: text('Một câu cho người dùng'),
      version: whole('Version hiện nay'),
      since: listOf({ $ref: 'act#' }, 'Ai đã ghi gì từ expectedVersion'),
    }),
  },
  {
    $id: 'import-refused',
    ...object(
      {
        code: text('Mã ổn định của lý do'),
        tell: text('Một câu cho người dùng'),
        rows: whole('Số dòng của tệp'),
        faultyRows: whole('Số dòng sai'),
        faultCount: whole('Số ô sai'),
        faults: listOf(
          object({ row: whole('Dòng thứ mấy'), column: text('Cột'), value: text('Giá trị'), tell: text('Vì sao sai') }),
          'Các ô sai, nhiều nhất một nghìn',
        ),
      },
      ['rows', 'faultyRows', 'faultCount', 'faults'],
    ),
  },
]

const listedProperties = (register: AnyRegister): Readonly<Record<string, Schema>> => ({
  id: whole('Số của bản ghi'),
  version: whole('Version: số bút toán'),
  label: text('Bản ghi được gọi là gì'),
  state: oneOf('Trạng thái', Object.keys(register.states)),
  stateName: text('Tên của trạng thái'),
  values: { $ref: `${register.code}.values#` },
})

/** Schemas of the answers of one register, by their names. */
export const schemasOf = (register: AnyRegister): readonly Schema[] => [
  { $id: `${register.code}.values`, ...valuesSchema(register) },
  {
    $id: `${register.code}.record`,
    ...object(
      {
        register: text('Mã sổ'),
        ...listedProperties(register),
        voided: yesNo('Đã bị hủy'),
        withheld: names('Trường không được xem'),
        life: listOf(
          object({
            on: day('Ngày'),
            label: text('Bước'),
            state: text('Trạng thái'),
            stateName: text('Tên trạng thái'),
          }),
          'Các bước đã qua',
        ),
        next: object({
          steps: listOf({ $ref: 'next-step#' }, 'Các bước'),
          amend: upkeep,
          correct: upkeep,
          void: upkeep,
          purge: upkeep,
        }),
        dueOn: orNull(day('Hạn gần nhất của các bước có thể thực hiện')),
      },
      [],
      `Bản ghi của sổ “${register.title}”`,
    ),
  },
  {
    $id: `${register.code}.likely-same`,
    ...object(
      {
        ...listedProperties(register),
        withheld: names('Trường không được xem ở riêng bản ghi này'),
        why: text('Vì sao có thể trùng'),
      },
      ['withheld'],
    ),
  },
  {
    $id: `${register.code}.page`,
    ...object({
      records: listOf(
        object({ ...listedProperties(register), withheld: names('Trường không được xem ở riêng bản ghi này') }, [
          'withheld',
        ]),
        'Các bản ghi',
      ),
      next: orNull(text('Gửi ở after để đọc trang sau; null khi đã hết')),
      start: orNull(text('Khi last=true: gửi ở after để đọc lại đúng trang cuối này; null khi đó cũng là trang đầu')),
      total: orNull(whole('Số bản ghi của mọi trang; null khi không đếm')),
      sums: {
        type: ['object', 'null'],
        description: 'Tổng của các cột số, chỉ khi totals=true',
        additionalProperties: object({ value: text('Chữ số thập phân chính xác'), text: text('Như người đọc thấy') }),
      },
      withheld: names('Trường không được xem'),
    }),
  },
]
