import { type AnyRegister, daysOf, type Field, labelOf } from '../../../ledger/register/index.ts'
import { type Browsable, browsablesOf, comparisons, isOrdered, mostOnAPage } from '../../../store/index.ts'
import { listOf, object, oneOf, type Schema, text, whole } from '../../app/schema.ts'

/** What may be filled in for a field: its type, how it is called, and among what it is chosen. */
const fieldSchema = (field: Field): Schema => ({
  title: field.label,
  ...typeOf(field),
  description: [field.label, field.hint, choicesTold(field)].filter(Boolean).join('. '),
  ...(field.personal ? { 'x-personal': true } : {}),
})

const typeOf = (field: Field): Schema => {
  switch (field.kind) {
    case 'text':
      return {
        type: ['string', 'null'],
        maxLength: field.max,
        ...(field.matches ? { pattern: field.matches.pattern } : {}),
      }
    case 'date':
      return { type: ['string', 'null'], format: 'date' }
    case 'integer':
      return { type: ['integer', 'null'], minimum: field.min, maximum: field.max, 'x-unit': field.unit }
    case 'decimal':
      return { type: ['string', 'number', 'null'], 'x-unit': field.unit, 'x-decimal-places': field.places }
    case 'money':
      return { type: ['integer', 'null'], minimum: 0, 'x-unit': 'đồng' }
    case 'yesNo':
      return { type: ['boolean', 'null'] }
    case 'choice':
      return { type: ['string', 'null'], enum: [...Object.keys(field.list.entries), null], 'x-labels': labelsOf(field) }
    case 'place':
      return { type: ['string', 'null'], 'x-place-level': field.level }
    case 'places':
      return { type: ['array', 'null'], items: { type: 'string' }, 'x-place-level': field.level }
    case 'link':
      return { type: ['integer', 'null'], minimum: 1, 'x-register': field.target.code }
  }
}

const labelsOf = ({ list }: Extract<Field, { kind: 'choice' }>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(list.entries).map((key) => [key, labelOf(list, key)]))

const choicesTold = (field: Field): string | undefined => {
  switch (field.kind) {
    case 'choice':
      return Object.entries(labelsOf(field))
        .map(([key, label]) => `${key}: ${label}`)
        .join('; ')
    case 'place':
    case 'places':
      return `Mã đơn vị hành chính cấp ${field.level === 'district' ? 'huyện' : 'xã'} của tỉnh`
    case 'link':
      return `Số của bản ghi trong sổ “${field.target.title}”`
    case 'integer':
    case 'decimal':
      return `Đơn vị: ${field.unit}`
    case 'money':
      return 'Đơn vị: đồng'
    default:
      return undefined
  }
}

/** The name under which the description keeps what may be filled into a register. */
export const fieldsSchemaId = ({ code }: AnyRegister): string => `${code}.fields`

/** Everything that may be filled into a register, each field with the steps that ask for it. */
export const fieldsSchema = (register: AnyRegister): Schema => {
  const { fields, opening, actions, derived } = register
  const steps = [
    ['open', opening.fill] as const,
    ...Object.entries(actions).map(([name, { fill = [] }]) => [name, fill] as const),
  ]
  const properties = Object.entries(fields).map(([name, field]) => {
    const requiredBy = steps.filter(([, fill]) => fill.includes(name)).map(([step]) => step)
    return [
      name,
      {
        ...fieldSchema(field),
        ...(Object.hasOwn(derived, name) ? { readOnly: true } : {}),
        ...(requiredBy.length === 0 ? {} : { 'x-required-by': requiredBy }),
      },
    ] as const
  })
  const description = `Nội dung của sổ “${register.title}”`
  return { $id: fieldsSchemaId(register), ...object(Object.fromEntries(properties), Object.keys(fields), description) }
}

const refTo = (register: AnyRegister, name: string): Schema => ({
  $ref: `${fieldsSchemaId(register)}#/properties/${name}`,
})

/** What is filled in with a step: these fields, of which some must be. */
export const fillSchema = (register: AnyRegister, must: readonly string[], may: readonly string[]): Schema => {
  const names = [...new Set([...must, ...may])].filter((name) => !Object.hasOwn(register.derived, name))
  const properties = Object.fromEntries(names.map((name) => [name, refTo(register, name)]))
  return {
    ...object(
      properties,
      names.filter((name) => !must.includes(name)),
      'Nội dung điền',
    ),
    additionalProperties: false,
  }
}

/** What may be put right: every field, and the days of steps that were taken. */
export const correctionSchema = (register: AnyRegister): Schema => {
  const days = daysOf(register).map(({ name, label, again }) => [name, dayTold(label, again)] as const)
  const { properties, ...rest } = fillSchema(register, [], Object.keys(register.fields))
  return { ...rest, properties: { ...(properties as Schema), ...Object.fromEntries(days) } }
}

const dayTold = (label: string, again: boolean): Schema =>
  again
    ? listOf({ type: 'string', format: 'date' }, `${label}, mọi lần theo thứ tự`)
    : { ...text(label, { format: 'date' }), type: ['string', 'null'] }

const valueTold = (raw: Schema, label: string): Schema => object({ raw, text: text('Như người đọc thấy') }, [], label)

/** The values of a record as they are told: every field and day by its name. */
export const valuesSchema = (register: AnyRegister): Schema => {
  const fields = Object.entries(register.fields).map(
    ([name, { label }]) => [name, valueTold(refTo(register, name), label)] as const,
  )
  const days = daysOf(register).map(
    ({ name, label, again }) => [name, valueTold(dayTold(label, again), label)] as const,
  )
  const properties = Object.fromEntries([...fields, ...days])
  return object(properties, Object.keys(properties), 'Nội dung và ngày, theo tên; không có trường bị ẩn')
}

/** The parameters of a list: by which columns it is filtered, searched, sorted and read. */
export const listParameters = (register: AnyRegister, { paged }: { readonly paged: boolean }): Schema => {
  const columns = [...browsablesOf(register).values()]
  const filters = columns.flatMap((column) => filtersOf(column))
  const names = columns.map(({ name }) => name)
  const properties = {
    q: text('Tìm trong mọi nội dung chữ, không phân biệt dấu và chữ hoa; phải có đủ các từ'),
    sort: oneOf('Xếp theo cột này; dấu - ở trước: giảm dần. Không ghi: mới nhất trước', [
      ...names,
      ...names.map((name) => `-${name}`),
    ]),
    columns: text(`Các cột cần đọc, cách nhau bằng dấu phẩy: ${names.join(', ')}`),
    ...(paged
      ? {
          limit: whole('Nhiều nhất bấy nhiêu bản ghi', { minimum: 1, maximum: mostOnAPage, default: 50 }),
          after: text('Giá trị next của trang trước, với cùng cách sắp xếp'),
          last: oneOf('true: chỉ lấy trang cuối của danh sách, không kèm after', ['true', 'false']),
          totals: oneOf('true: đếm và cộng các cột số; false: không đếm. Không ghi: chỉ đếm ở trang đầu', [
            'true',
            'false',
          ]),
        }
      : {}),
    ...Object.fromEntries(filters),
  }
  return object(properties, Object.keys(properties))
}

const filtersOf = (column: Browsable): readonly (readonly [string, Schema])[] => {
  const { name, field } = column
  const said: Readonly<Record<(typeof comparisons)[number], string>> = {
    from: `${field.label}: từ, kể cả`,
    to: `${field.label}: đến, kể cả`,
    contains: `${field.label}: có đoạn chữ này, không phân biệt dấu và chữ hoa`,
    is: `${field.label}: filled (có) hoặc empty (trống)`,
  }
  const fits = (comparison: (typeof comparisons)[number]): boolean =>
    comparison === 'is' || (comparison === 'contains' ? field.kind === 'text' : isOrdered(column))
  return [
    [`where.${name}`, listOf(compared(column), `${field.label}: là một trong các giá trị này; ghi nhiều lần`)],
    ...comparisons
      .filter(fits)
      .map(
        (each) =>
          [`where.${name}.${each}`, each === 'is' ? oneOf(said.is, ['filled', 'empty']) : text(said[each])] as const,
      ),
  ]
}

const compared = ({ field }: Browsable): Schema =>
  field.kind === 'choice' ? { type: 'string', enum: Object.keys(field.list.entries) } : { type: 'string' }
