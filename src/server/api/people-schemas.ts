import { divisions } from '../../domains/index.ts'
import { roleCodes } from '../../ledger/access/index.ts'
import {
  answer,
  day,
  instant,
  listOf,
  object,
  oneOf,
  orNull,
  type Schema,
  text,
  whole,
  writtenText,
  yesNo,
} from '../app/schema.ts'

const officeParts = {
  role: oneOf('Chức vụ', roleCodes),
  province: orNull(text('Mã tỉnh; null là mọi tỉnh', { examples: ['son-la'] })),
  division: orNull(text(`Phòng, đơn vị: ${Object.keys(divisions).join(', ')}`)),
  from: day('Ngày bắt đầu'),
  to: orNull(day('Ngày cuối; null là chưa định')),
}

const office = object({ id: whole('Số của lần giao chức vụ'), ...officeParts }, [], 'Chức vụ')

/** An office as it is to be given. */
export const newOffice = object(officeParts, ['province', 'division', 'to'], 'Chức vụ được giao')

/** Somebody who may sign in. */
export const person = object({
  id: text('Mã người dùng'),
  name: text('Họ và tên'),
  email: text('Địa chỉ thư điện tử để đăng nhập'),
  active: yesNo('Tài khoản đang mở'),
  hasSecondFactor: yesNo('Đã bật xác thực hai bước'),
  isInvited: yesNo('Đã mời, chưa đăng nhập lần nào'),
  isDemo: yesNo('Tài khoản của bản mẫu'),
  offices: listOf(office, 'Mọi chức vụ đã và đang giữ'),
})

/** A link that is told once. */
export const link = object({
  person: orNull(text('Mã người dùng')),
  path: text('Đường dẫn trên máy chủ này, chỉ hiện một lần'),
  expiresAt: instant('Hết hạn lúc'),
})

/** A place where somebody is signed in. */
export const session = object({
  id: text('Mã phiên'),
  person: text('Mã người dùng'),
  since: instant('Đăng nhập lúc'),
  seen: instant('Gần nhất'),
  endsAt: instant('Hết hạn lúc, nếu không dùng nữa'),
  address: orNull(text('Địa chỉ mạng')),
  program: orNull(text('Chương trình, như nó tự xưng')),
  programName: text('Chương trình bằng lời: Firefox trên Windows'),
})

/** What is sent to invite somebody. */
export const newPerson = object({
  name: writtenText('Họ và tên', 120),
  email: writtenText('Địa chỉ thư điện tử để đăng nhập', 254),
  office: newOffice,
})

/** Who asks. */
export const me = object(
  {
    person: text('Mã người dùng, hoặc key: và số của khóa'),
    name: text('Họ và tên, hoặc tên hệ thống'),
    offices: listOf(object(officeParts), 'Chức vụ giữ hôm nay'),
    by: oneOf('Bằng phiên đăng nhập hay khóa truy cập', ['session', 'key']),
    scopes: listOf(text('Phạm vi'), 'Phạm vi của khóa'),
    today: day('Hôm nay ở Việt Nam'),
  },
  ['scopes'],
)

/** A key of another system, without its secret. */
export const key = object({
  id: whole('Số của khóa'),
  title: text('Tên khóa, hoặc tên hệ thống'),
  starts: text('Các ký tự đầu của khóa'),
  office: orNull(whole('Chức vụ mà khóa theo; null khi của riêng một hệ thống')),
  person: orNull(text('Người giữ chức vụ đó')),
  role: officeParts.role,
  province: officeParts.province,
  division: officeParts.division,
  scopes: listOf(text('read, write, hoặc cho một sổ: read:calibration'), 'Phạm vi'),
  madeAt: instant('Tạo lúc'),
  expiresOn: day('Ngày cuối có hiệu lực'),
  revokedAt: orNull(instant('Thu hồi lúc')),
})

/** What is sent to make a key: for an office of a person, or for a system with a role of its own. */
export const newKey = object(
  {
    title: writtenText('Tên khóa, hoặc tên hệ thống', 120),
    person: writtenText('Người giữ chức vụ mà khóa theo', 64),
    office: whole('Chức vụ mà khóa theo'),
    role: officeParts.role,
    province: officeParts.province,
    division: officeParts.division,
    scopes: listOf(writtenText('read, write, hoặc cho một sổ: read:calibration', 80), 'Phạm vi', { maxItems: 100 }),
    expiresOn: day('Ngày cuối có hiệu lực, nhiều nhất 366 ngày'),
  },
  ['person', 'office', 'role', 'province', 'division'],
)

/** One entry of the log of access. */
export const event = object({
  id: whole('Số thứ tự'),
  at: instant('Lúc'),
  person: orNull(text('Mã người dùng, hoặc key: và số của khóa')),
  personName: orNull(text('Họ và tên')),
  deed: text('Mã việc'),
  title: text('Việc'),
  province: orNull(text('Mã tỉnh')),
  register: orNull(text('Mã sổ')),
  record: orNull(whole('Số của bản ghi')),
  detail: { type: 'object', additionalProperties: true, description: 'Chi tiết' },
})

/** An answer that says that it was done, and no more. */
export const wasDone = answer('Đã làm.', object({ done: yesNo('Luôn là true') }))

/** How a route is described. */
export const described = (summary: string, more: Schema = {}): Schema => ({ tags: ['Người dùng'], summary, ...more })
