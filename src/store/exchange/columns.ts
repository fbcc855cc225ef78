import {
  type AnyRegister,
  daysOf,
  type Field,
  labelOf,
  type Place,
  type PlaceLevel,
} from '../../ledger/register/index.ts'

/** One column of the sheet by which records of a register are brought in and taken out. */
export type SheetColumn = {
  /** Of the field or day; `state` for the state. Headings may use it instead of the label. */
  readonly name: string
  readonly label: string
  /** A field, a day of the life, or what follows from them and an import only compares: a derived field, the state. */
  readonly holds: 'field' | 'day' | 'derived' | 'state'
  readonly field: Field
  /** The action that the day dates; none for the opening. */
  readonly action?: string
  /** True where a cell may hold several days. */
  readonly again: boolean
  /** Must a row be filled here to begin a record? */
  readonly required: boolean
  /** All values that were ever allowed, where they are few and known. */
  readonly allowed?: readonly string[]
  /** How a cell is to be written, in Vietnamese. */
  readonly hint: string
}

/** The sheet of a register. */
export type SheetForm = { readonly title: string; readonly columns: readonly SheetColumn[] }

/**
 * The columns of a register's sheet: the day of opening, every field, the day of every action, the state.
 * @param places the units of the province, where they are to be listed among the allowed values
 */
export const sheetOf = (register: AnyRegister, places: readonly Place[] = []): SheetForm => {
  const columns = [
    ...dayColumns(register, 'opening'),
    ...fieldColumns(register, places),
    ...dayColumns(register),
    stateColumn(register),
  ]
  const count = new Map<string, number>()
  for (const { label } of columns) count.set(plainHeading(label), (count.get(plainHeading(label)) ?? 0) + 1)
  const named = columns.map((column) =>
    count.get(plainHeading(column.label)) === 1 ? column : { ...column, label: `${column.label} (${column.name})` },
  )
  return { title: register.title, columns: named }
}

const fieldColumns = (register: AnyRegister, places: readonly Place[]): readonly SheetColumn[] =>
  Object.entries(register.fields).map(([name, field]) => {
    const allowed = allowedFor(field, places)
    return {
      name,
      label: field.label,
      holds: Object.hasOwn(register.derived, name) ? 'derived' : 'field',
      field,
      again: false,
      required: register.opening.fill.includes(name),
      ...(allowed === undefined ? {} : { allowed }),
      hint: [field.hint, hintFor(field), ...(Object.hasOwn(register.derived, name) ? [onlyCompared] : [])]
        .filter(Boolean)
        .join('. '),
    }
  })

const onlyCompared = 'Phần mềm tính; có thể bỏ trống, nếu ghi thì phải đúng'

const dayColumns = (register: AnyRegister, which?: 'opening'): readonly SheetColumn[] =>
  daysOf(register)
    .filter(({ action }) => (action === undefined) === (which === 'opening'))
    .map(({ name, label, again, action }) => ({
      name,
      label,
      holds: 'day',
      field: { kind: 'date', label },
      ...(action === undefined ? {} : { action }),
      again,
      required: action === undefined && !Object.values(register.actions).some((each) => each.begins),
      hint: dayHint(register, action, again),
    }))

const stateColumn = (register: AnyRegister): SheetColumn => ({
  name: 'state',
  label: 'Trạng thái',
  holds: 'state',
  field: { kind: 'text', label: 'Trạng thái', max: 500 },
  again: false,
  required: false,
  allowed: Object.values(register.states),
  hint: 'Có thể bỏ trống; nếu ghi thì phải đúng với trạng thái do các ngày trong dòng tạo ra',
})

const dayHint = (register: AnyRegister, action: string | undefined, again: boolean): string => {
  const step = action === undefined ? register.opening : register.actions[action]
  const filled = (step?.fill ?? []).map((name) => `“${register.fields[name]?.label ?? name}”`)
  return [
    `Điền ngày khi đã thực hiện “${step?.label}”${again ? '; nhiều ngày cách nhau bằng dấu chấm phẩy' : ''}`,
    ...(filled.length > 0 ? [`Khi điền phải có ${filled.join(', ')}`] : []),
    'Viết ngày/tháng/năm như 05/9/2021',
  ].join('. ')
}

const hintFor = (field: Field): string => {
  switch (field.kind) {
    case 'text':
      return [`Chữ, nhiều nhất ${field.max} ký tự`, ...(field.matches ? [field.matches.tell] : [])].join('; ')
    case 'date':
      return 'Viết ngày/tháng/năm như 05/9/2021'
    case 'integer':
      return `Số nguyên (${field.unit}), từ ${field.min} đến ${field.max}`
    case 'decimal':
      return `Số (${field.unit}), phần lẻ sau dấu phẩy, nhiều nhất ${field.places} chữ số`
    case 'money':
      return 'Số nguyên (đồng)'
    case 'yesNo':
      return 'Ghi “Có” hoặc “Không”'
    case 'choice':
      return `Chọn trong danh mục “${field.list.title}”`
    case 'place':
      return `Tên ${unitOf(field.level)} của tỉnh`
    case 'places':
      return `Tên ${unitOf(field.level)} của tỉnh; nhiều nơi cách nhau bằng dấu chấm phẩy`
    case 'link':
      return `Bản ghi đã có trong sổ “${field.target.title}”, ghi ${linkedBy(field.target)}`
  }
}

const unitOf = (level: PlaceLevel): string =>
  level === 'district' ? 'huyện, thị xã, thành phố' : 'xã, phường, đặc khu'

/** Is the column filled in by whoever brings records, and not only compared? */
export const isFilledIn = ({ holds }: SheetColumn): boolean => holds === 'field' || holds === 'day'

/** How a record of another register is named in a cell. */
export const linkedBy = (target: AnyRegister): string => {
  const label = (name: string) => target.fields[name]?.label ?? daysOf(target).find((day) => day.name === name)?.label
  const { words, fields } = target.shownAs
  const called = words.map((word, at) => word + (fields[at] === undefined ? '' : `[${label(fields[at])}]`)).join('')
  const identity = target.identity.map((name) => `“${label(name)}”`).join(' | ')
  return identity === '' ? `như “${called}”` : `${identity} hoặc như “${called}”`
}

const allowedFor = (field: Field, places: readonly Place[]): readonly string[] | undefined => {
  if (field.kind === 'yesNo') return ['Có', 'Không']
  if (field.kind === 'choice') return Object.keys(field.list.entries).map((key) => labelOf(field.list, key))
  if (field.kind !== 'place' && field.kind !== 'places') return undefined
  const names = places.filter(({ level }) => level === field.level).map(({ name }) => name)
  return names.length === 0 ? undefined : [...new Set(names)]
}

/** A heading as it is compared: without regard to letter case, spaces, and a star that marks what must be filled. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s*\*$/, '')
    .trim()
    .toLocaleLowerCase('vi')
