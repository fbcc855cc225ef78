import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import { type Refusal, refuse } from '../../ledger/index.ts'
import type { FieldFault } from '../../ledger/register/index.ts'

/** What a request holds that its schema does not allow: which parameter or field, and what may stand there. */
export type SchemaRefusal = Refusal & { readonly faults: readonly FieldFault[] }

/** The status of a request whose parameters or content are not of the described form. */
export const wrongForm = 400

/**
 * Says in Vietnamese what the validator found.
 * @param context where: `querystring`, `params`, `headers` or `body`
 */
export const schemaRefusal = (
  errors: readonly FastifySchemaValidationError[],
  context: string | undefined,
): SchemaRefusal => {
  const faults = errors.map((error) => {
    const field = fieldOf(error)
    const named = field === '' ? places.whole : `${context === 'body' ? 'Trường' : 'Tham số'} ${field}`
    return { field, value: undefined, tell: `${named}: ${tellOf(error)}` }
  })
  return parameterRefusal(faults)
}

/** Refuses a request for its parameters. */
export const parameterRefusal = (faults: readonly FieldFault[]): SchemaRefusal => ({
  ...refuse('request/parameter', `${faults.map(({ tell }) => tell).join('; ')}.`),
  faults,
})

/** The errors of a validator, where it is one who complains. */
export const validationOf = (
  error: unknown,
): { readonly errors: readonly FastifySchemaValidationError[]; readonly context: string | undefined } | undefined => {
  if (!(error instanceof Error) || !('validation' in error) || !Array.isArray(error.validation)) return undefined
  const context = 'validationContext' in error ? String(error.validationContext) : undefined
  return { errors: error.validation as readonly FastifySchemaValidationError[], context }
}

const places = { whole: 'Nội dung gửi lên' } as const

const fieldOf = ({ instancePath, keyword, params }: FastifySchemaValidationError): string => {
  const path = instancePath.split('/').slice(1).map(unescaped)
  const own = keyword === 'required' ? params['missingProperty'] : params['additionalProperty']
  return [...path, ...(typeof own === 'string' ? [own] : [])].join('.')
}

// JSON pointers write these two signs so.
const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

const tellOf = ({ keyword, params }: FastifySchemaValidationError): string => {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'required':
      return 'phải có'
    case 'additionalProperties':
      return 'không có tham số này'
    case 'type':
      return `phải là ${typesTold(params['type'])}`
    case 'enum':
      return `nhận một trong: ${[params['allowedValues']].flat().map(String).join(', ')}`
    case 'const':
      return `chỉ nhận ${String(params['allowedValue'])}`
    case 'minimum':
      return `không được nhỏ hơn ${limit}`
    case 'maximum':
      return `không được lớn hơn ${limit}`
    case 'exclusiveMinimum':
      return `phải lớn hơn ${limit}`
    case 'exclusiveMaximum':
      return `phải nhỏ hơn ${limit}`
    case 'minLength':
      return limit === '1' ? 'không được để trống' : `ít nhất ${limit} ký tự`
    case 'maxLength':
      return `nhiều nhất ${limit} ký tự`
    case 'minItems':
      return `ít nhất ${limit} giá trị`
    case 'maxItems':
      return `nhiều nhất ${limit} giá trị`
    case 'uniqueItems':
      return 'mỗi giá trị chỉ ghi một lần'
    case 'format':
      return formats[String(params['format'])] ?? `phải ở dạng ${String(params['format'])}`
    case 'pattern':
      return 'không đúng dạng; xem bản mô tả ở /api/docs'
    default:
      return 'không đúng như bản mô tả ở /api/docs'
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'phải là ngày dạng 2021-09-05',
  'date-time': 'phải là thời điểm dạng 2021-09-05T08:00:00Z',
  email: 'phải là địa chỉ thư điện tử',
  uri: 'phải là địa chỉ mạng',
}

const typesTold = (types: unknown): string =>
  [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(' hoặc ')

const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng JSON',
  null: 'null',
}
