import { dateInWriting, type PlainDate, parsePlainDate } from '../period/index.ts'
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

export type Checked = { readonly value: StoredValue } | { readonly tell: string }

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
      return checkMoney(value)
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

/** Whether a text holds characters that no one writes, line breaks and tabs aside; a database could not keep them all. */
export const hasControlCharacter = (text: string): boolean =>
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}]/u.test(text)

const checkText = (field: TextField, value: unknown): Checked => {
  if (typeof value !== 'string' && typeof value !== 'number') return { tell: 'phải là chữ' }
  const text = String(value).replace(/\r\n?/g, '\n').trim().normalize('NFC')
  if (hasControlCharacter(text)) return { tell: 'có ký tự điều khiển; chỉ nhận chữ, số và dấu câu' }
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

// Officers write 21.659 and 3,5; programs write 21659 and 3.5. A dot before three digits groups thousands, as in Vietnam.
const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/

const plainDigits = (value: unknown): string => {
  const written = String(value).trim()
  const ungrouped = typeof value === 'string' && grouped.test(written) ? written.replace(/\./g, '') : written
  return ungrouped.replace(',', '.')
}

// No single amount may be so large that the sums over a province could lose digits: a number keeps 2^53 exactly.
const mostOfAWholeNumber = 1_000_000_000
const mostMoney = 100_000_000_000_000
const mostWholeDigits = 12

const checkInteger = (
  field: Pick<IntegerField, 'unit' | 'min' | 'max'>,
  value: unknown,
  most: number = mostOfAWholeNumber,
): Checked => {
  const written = plainDigits(value)
  // Minus nought is nought.
  const number = Number(written) + 0
  if (!/^-?\d+$/.test(written) || !Number.isSafeInteger(number)) return { tell: `phải là số nguyên (${field.unit})` }
  if (number < field.min) return { tell: `không được nhỏ hơn ${field.min} ${field.unit}` }
  const max = Math.min(field.max, most)
  if (number > max) return { tell: `không được lớn hơn ${max} ${field.unit}` }
  return { value: number }
}

const checkMoney = (value: unknown): Checked => {
  const amount = checkInteger({ unit: 'đồng', min: 0, max: Number.MAX_SAFE_INTEGER }, value, Number.MAX_SAFE_INTEGER)
  return 'value' in amount && Number(amount.value) > mostMoney
    ? { tell: 'không được lớn hơn 100.000.000.000.000 đồng (một trăm nghìn tỷ đồng)' }
    : amount
}

const checkDecimal = (field: DecimalField, value: unknown): Checked => {
  const found = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(plainDigits(value))
  if (found === null) return { tell: `phải là số (${field.unit}), phần lẻ sau dấu phẩy` }
  const [, sign = '', whole = '', written = ''] = found
  if (whole.length > mostWholeDigits) return { tell: `nhiều nhất ${mostWholeDigits} chữ số trước dấu phẩy` }
  const fraction = written.replace(/0+$/, '')
  if (fraction.length > field.places) return { tell: `nhiều nhất ${field.places} chữ số sau dấu phẩy` }
  const digits = `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
  if (Number(digits) < field.min) return { tell: `không được nhỏ hơn ${field.min} ${field.unit}` }
  if (Number(digits) === 0) return { value: '0' }
  // A stored 3.125 must not read as three thousand when it comes back, so it is kept as 3.1250.
  return { value: grouped.test(digits) ? `${digits}0` : digits }
}

const yes = new Set(['có', 'true', 'x', '1'])
const no = new Set(['không', 'false', '0'])

const checkYesNo = (value: unknown): Checked => {
  const word = String(value).trim().normalize('NFC').toLocaleLowerCase('vi')
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : { tell: 'chỉ nhận “Có” hoặc “Không”' }
}

const checkChoice = (field: ChoiceField, value: unknown, context: CheckContext): Checked => {
  const allowed = keysOn(field.list, context.on)
  const key = findKey(field.list, String(value), allowed)
  if (allowed.length === 0)
    return { tell: `ngày ${dateInWriting(context.on)} danh mục “${field.list.title}” không có giá trị nào để chọn` }
  return key === undefined
    ? { tell: `chọn một trong: ${shown(allowed.map((each) => labelOf(field.list, each)))}` }
    : { value: key }
}

const placesOn = (level: PlaceLevel, { places, on }: CheckContext): readonly Place[] =>
  places.filter((place) => isPlaceOn(place, level, on))

const isPlaceOn = (place: Place, level: PlaceLevel, on: PlainDate): boolean =>
  place.level === level && (place.from ?? '') <= on && on <= (place.to ?? '9999')

const findPlace = (level: PlaceLevel, written: string, context: CheckContext): Place | undefined => {
  const plain = written.trim().normalize('NFC').toLocaleLowerCase('vi')
  // By its code first: imports ask a hundred thousand times, and to compare names is slow.
  const found = context.places.find((place) => place.code === plain && isPlaceOn(place, level, context.on))
  return found ?? placesOn(level, context).find(({ name }) => name.normalize('NFC').toLocaleLowerCase('vi') === plain)
}

const levels: Readonly<Record<PlaceLevel, string>> = { district: 'huyện', commune: 'xã' }

const placeTell = (level: PlaceLevel, context: CheckContext): string => {
  const day = dateInWriting(context.on)
  const names = placesOn(level, context).map((place) => place.name)
  return names.length === 0
    ? `ngày ${day} tỉnh không có đơn vị hành chính cấp ${levels[level]} nào; để trống`
    : `không có đơn vị hành chính này ngày ${day}; chọn một trong: ${shown(names)}`
}

const checkPlace = (level: PlaceLevel, value: unknown, context: CheckContext): Checked => {
  const found = findPlace(level, String(value), context)
  return found === undefined ? { tell: placeTell(level, context) } : { value: found.code }
}

const checkPlaces = (level: PlaceLevel, value: unknown, context: CheckContext): Checked => {
  const written = Array.isArray(value) ? value.map(String) : String(value).split(';')
  const found = written.filter((each) => each.trim() !== '').map((each) => findPlace(level, each, context))
  const codes = found.flatMap((place) => (place === undefined ? [] : [place.code]))
  if (codes.length < found.length) return { tell: placeTell(level, context) }
  return { value: codes.length === 0 ? null : [...new Set(codes)] }
}
