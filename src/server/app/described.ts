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

type Answered = {
  readonly description: string
  readonly content: Record<string, { readonly schema: { $ref: string } }>
}

const answered = (description: string, schema: string): Answered => ({
  description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
})

/** How every route of the interface may be refused, by status. */
export const sharedAnswers: Record<string, Answered> = {
  400: answered('Không đọc được yêu cầu: tham số hoặc nội dung không đúng dạng.', 'refusal'),
  401: answered('Chưa đăng nhập, hoặc khóa truy cập không còn hiệu lực.', 'refusal'),
  403: answered('Chức vụ hiện giữ, hoặc phạm vi của khóa, không được làm việc này.', 'refusal'),
  404: answered('Không có trong phạm vi được xem.', 'refusal'),
  422: answered('Đọc được nhưng quy tắc của sổ không cho phép; câu trả lời nói được làm gì.', 'refusal'),
  429: answered('Gửi quá nhiều yêu cầu trong một phút.', 'refusal'),
  500: answered('Lỗi của chương trình, đã ghi vào nhật ký dưới số này.', 'fault'),
}

// Texts all of them: what is odd in an address is refused by the route itself, as something that is not there.
const inAddresses: Readonly<Record<string, Schema>> = {
  province: text('Mã tỉnh', { examples: ['son-la'] }),
  state: text('Mã trạng thái của bản ghi, như inForce'),
  mark: text('Dấu nhận biết một điểm cần soát, 32 chữ số thập lục phân'),
  from: text('Ngày đầu, dạng 2021-01-01'),
  to: text('Ngày cuối, dạng 2021-12-31'),
  period: text('Kỳ báo cáo: 2020, 2021-09, 2021-Q3, 2021-H1, 2021-9M, 2021-L3M, 2021-08-17/2021-09-16', {
    examples: ['2020'],
  }),
  register: text('Mã sổ', { examples: ['calibration'] }),
  record: text('Số của bản ghi trong sổ', { examples: ['1'] }),
  file: text('Số của tệp ở bản ghi', { examples: ['1'] }),
  indicator: text('Mã chỉ tiêu', { examples: ['calibrations.verified'] }),
  level: text('Cấp đơn vị hành chính: district hoặc commune', { examples: ['district'] }),
  form: text('Dạng của tệp: html, docx, pdf hoặc json', { examples: ['docx'] }),
  person: text('Số của người dùng'),
  office: text('Số của chức vụ đã giao'),
  session: text('Số của phiên đăng nhập'),
  key: text('Số của khóa truy cập'),
  work: text('Số của việc chạy lâu'),
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

/** Adds to a route of the interface what its address says. */
export const withDescribedAddress = (route: RouteOptions): void => {
  const params = parametersOf(route.url, route.schema?.params)
  if (params !== undefined) route.schema = { ...route.schema, params }
}

type Description = { readonly paths?: Readonly<Record<string, unknown>> }

/**
 * Adds to every operation of the interface how it may be refused, by reference: written out in each route, these answers
 * would be most of the description and of the time to make it.
 */
export const withSharedAnswers = <D extends Description>(description: D): D => {
  const shared = Object.fromEntries(
    Object.keys(sharedAnswers).map((status) => [status, { $ref: `#/components/responses/${status}` }]),
  )
  const paths = Object.entries(description.paths ?? {}).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations as Readonly<Record<string, { readonly responses?: object }>>).map(
        ([method, operation]) => [method, { ...operation, responses: { ...shared, ...operation.responses } }],
      ),
    ),
  ])
  return { ...description, paths: Object.fromEntries(paths) }
}
