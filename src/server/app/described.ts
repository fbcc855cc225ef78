import type { RouteOptions } from 'fastify'
import { listOf, object, oneOf, type Schema, text } from './schema.ts'

/** The schemas that the answers of many routes share, by their names. */
export const sharedSchemas: readonly Schema[] = [
  {
    $id: 'refusal',
    ...object(
      {
        code: text('Mã ổn định của lý do, như period/unknown'),
        tell: text('Một câu cho người dùng: vì sao không được, và được làm gì'),
        faults: listOf(
          object(
            {
              field: text('Tên trường; trống khi lỗi thuộc nhiều trường'),
              value: { description: 'Giá trị đã gửi' },
              tell: text('Trường này nhận gì'),
            },
            ['value'],
          ),
          'Lỗi của từng trường',
        ),
      },
      ['faults'],
      'Lời từ chối',
    ),
  },
  {
    $id: 'fault',
    ...object(
      {
        code: oneOf('Luôn là fault', ['fault']),
        tell: text('Một câu cho người dùng, kèm số của lỗi'),
        number: text('Số của lỗi trong nhật ký của máy chủ'),
      },
      [],
      'Lỗi của chương trình',
    ),
  },
]

const refused = (description: string): Schema => ({ description, $ref: 'refusal#' })

const answers: Readonly<Record<string, Schema>> = {
  400: refused('Không đọc được yêu cầu: tham số hoặc nội dung không đúng dạng.'),
  401: refused('Chưa đăng nhập, hoặc khóa truy cập không còn hiệu lực.'),
  403: refused('Chức vụ hiện giữ, hoặc phạm vi của khóa, không được làm việc này.'),
  404: refused('Không có trong phạm vi được xem.'),
  422: refused('Đọc được nhưng quy tắc của sổ không cho phép; câu trả lời nói được làm gì.'),
  429: refused('Gửi quá nhiều yêu cầu trong một phút.'),
  500: { description: 'Lỗi của chương trình, đã ghi vào nhật ký dưới số này.', $ref: 'fault#' },
}

// Texts all of them: what is odd in an address is refused by the route itself, as something that is not there.
const inAddresses: Readonly<Record<string, Schema>> = {
  province: text('Mã tỉnh', { examples: ['son-la'] }),
  period: text('Kỳ báo cáo: 2020, 2021-09, 2021-Q3, 2021-H1, 2021-9M, 2021-L3M, 2021-08-17/2021-09-16', {
    examples: ['2020'],
  }),
  register: text('Mã sổ', { examples: ['calibration'] }),
  record: text('Số của bản ghi trong sổ', { examples: ['1'] }),
  indicator: text('Mã chỉ tiêu', { examples: ['calibrations.verified'] }),
  form: text('Dạng của tệp: html, docx, pdf hoặc json', { examples: ['docx'] }),
  person: text('Số của người dùng'),
  office: text('Số của chức vụ đã giao'),
  session: text('Số của phiên đăng nhập'),
  key: text('Số của khóa truy cập'),
}

/** What stands in an address: as the route declares it, and for the rest the words that belong to its names. */
const parametersOf = (url: string, declared: unknown): Schema | undefined => {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  if (names.length === 0) return undefined
  const own = (declared ?? {}) as { readonly properties?: Readonly<Record<string, Schema>> }
  const described = names.map(
    (name) => [name, { ...(inAddresses[name] ?? text(name)), ...own.properties?.[name] }] as const,
  )
  return { ...own, ...object({ ...own.properties, ...Object.fromEntries(described) }) }
}

/** Adds to a route of the interface what holds for all of them: the words of its address, and how it is refused. */
export const withSharedDescription = (route: RouteOptions): void => {
  const { schema = {}, url } = route
  const own = (schema.response ?? {}) as Readonly<Record<string, unknown>>
  const hasResult = Object.keys(own).some((status) => /^[23]/.test(status))
  const params = parametersOf(url, schema.params)
  route.schema = {
    ...schema,
    ...(params === undefined ? {} : { params }),
    response: { ...(hasResult ? {} : { 200: { description: 'Đã làm.' } }), ...answers, ...own },
  }
}
