import { parsePlainDate } from '../period/index.ts'
import type { PlainDate } from '../period/index.ts'
import type { StoredValue } from './act.ts'
import type { ChoiceField, DecimalField, Field, IntegerField, PlaceLevel, TextField } from './declared.ts'
import { findKey, keysOn, labelOf } from './list.ts'

/** An administrative unit of a province; days inclusive. */
export type Place = {
  readonly code: string
  readonly name: string
  readonly level: PlaceLevel
  readonly from?: string
  readonly to?: string
}

/** What values are checked against besides their own field. */
export type CheckContext = { readonly places: readonly Place[]; readonly on: PlainDate }

type Checked = { readonly value: StoredValue } | { readonly tell: string }

const shown = (keys: readonly string[]): string =>
  keys.length > 12 ? `${keys.slice(0, 12).join('; ')}… (tất cả ${keys.length} giá trị)` : keys.join('; ')

/**
 * Checks a value that a program or an officer gives for a field; texts are trimmed and brought to NFC.
 * @param value already of the field's kind, or as written in a cell of a sheet
 * @returns the value to store, or a Vietnamese clause that says what is allowed
 */
export const checkValue = (field: Field, value: unknown, context: CheckContext): Checked => {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === ''))
    return { value: null }
  switch (field.kind) {
    case 'text':
      return checkText(field, value)
    case 'date':
      return checkDate(value)
    case 'integer':
      return checkInteger(field, value)
    case 'money':
      return checkInteger({ unit: 'đồng', min: 0, max: Number.MAX_SAFE_INTEGER }, value)
    case 'decimal':
      return checkDecimal(field, value)
    case 'yesNo':
      return checkYesNo(value)
    case 'choice':
      return checkChoice(field, value, context)
    case 'place':
      return checkPlace(field.level, value, context)
    case 'places':
      return checkPlaces(field.level, value, context)
    case 'link':
      return Number.isSafeInteger(value) && Number(value) > 0
        ? { value: Number(value) }
        : { tell: `phải là một bản ghi đã có trong sổ “${field.target.title}”` }
  }
}

// A unit separator would make two different acts read alike in the text that is hashed.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/

const checkText = (field: TextField, value: unknown): Checked => {
  if (typeof value !== 'string' && typeof value !== 'number') return { tell: 'phải là chữ' }
  const text = String(value).trim().normalize('NFC')
  if (controls.test(text)) return { tell: 'có ký tự điều khiển; chỉ nhận chữ, số và dấu câu' }
  if (text.length > field.max) return { tell: `dài ${text.length} ký tự; nhiều nhất ${field.max} ký tự` }
  if (field.matches && !new RegExp(`^(?:${field.matches.pattern})$`, 'u').test(text))
    return { tell: field.matches.tell }
  return { value: text }
}

const checkDate = (value: unknown): Checked => {
  const day = typeof value === 'string' ? parsePlainDate(value.trim()) : undefined
  return day === undefined
    ? { tell: 'không phải ngày; viết ngày/tháng/năm như 05/9/2021 hoặc 2021-09-05' }
    : { value: day }
}

// Officers write 21.659 and 3,5; programs write 21659 and 3.5.
const wholeText = (value: unknown): string =>
  String(value)
    .trim()
    .replace(/\.(?=\d{3}(\D|$))/g, '')

const checkInteger = (field: Pick<IntegerField, 'unit' | 'min' | 'max'>, value: unknown): Checked => {
  const number = Number(wholeText(value))
  if (!/^-?\d+$/.test(wholeText(value)) || !Number.isSafeInteger(number))
    return { tell: `phải là số nguyên (${field.unit})` }
  if (number < field.min) return { tell: `không được nhỏ hơn ${field.min} ${field.unit}` }
  if (number > field.max) return { tell: `không được lớn hơn ${field.max} ${field.unit}` }
  return { value: number }
}

const checkDecimal = (field: DecimalField, value: unknown): Checked => {
  const written = typeof value === 'number' ? String(value) : wholeText(value).replace(',', '.')
  if (!/^-?\d{1,15}(\.\d+)?$/.test(written)) return { tell: `phải là số (${field.unit}), phần lẻ sau dấu phẩy` }
  const digits = written.includes('.') ? written.replace(/0+$/, '').replace(/\.$/, '') : written
  if ((digits.split('.')[1] ?? '').length > field.places)
    return { tell: `nhiều nhất ${field.places} chữ số sau dấu phẩy` }
  if (Number(digits) < field.min) return { tell: `không được nhỏ hơn ${field.min} ${field.unit}` }
  return { value: digits }
}

const yes = new Set(['có', 'true', 'x', '1'])
const no = new Set(['không', 'false', '0'])

const checkYesNo = (value: unknown): Checked => {
  const word = String(value).trim().normalize('NFC').toLocaleLowerCase('vi')
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : { tell: 'chỉ nhận “Có” hoặc “Không”' }
}

const checkChoice = (field: ChoiceField, value: unknown, context: CheckContext): Checked => {
  const key = findKey(field.list, String(value))
  const allowed = keysOn(field.list, context.on)
  return key !== undefined && allowed.includes(key)
    ? { value: key }
    : { tell: `chọn một trong: ${shown(allowed.map((each) => labelOf(field.list, each)))}` }
}

const findPlace = (level: PlaceLevel, written: string, context: CheckContext): Place | undefined => {
  const plain = written.trim().normalize('NFC').toLocaleLowerCase('vi')
  return context.places.find(
    (place) =>
      place.level === level &&
      (place.from ?? '') <= context.on &&
      context.on <= (place.to ?? '9999') &&
      (place.code === plain || place.name.toLocaleLowerCase('vi') === plain),
  )
}

const placeTell = (level: PlaceLevel, context: CheckContext): string =>
  `không có đơn vị hành chính này ngày ${context.on}; chọn một trong: ${shown(
    context.places.filter((place) => place.level === level).map((place) => place.name),
  )}`

const checkPlace = (level: PlaceLevel, value: unknown, context: CheckContext): Checked => {
  const found = findPlace(level, String(value), context)
  return found === undefined ? { tell: placeTell(level, context) } : { value: found.code }
}

const checkPlaces = (level: PlaceLevel, value: unknown, context: CheckContext): Checked => {
  const written = Array.isArray(value) ? value.map(String) : String(value).split(';')
  const found = written.filter((each) => each.trim() !== '').map((each) => findPlace(level, each, context))
  const codes = found.flatMap((place) => (place === undefined ? [] : [place.code]))
  return codes.length < found.length ? { tell: placeTell(level, context) } : { value: [...new Set(codes)] }
}
