import { hasControlCharacter, labelOf, type Place, type StoredValue } from '../../ledger/register/index.ts'
import { parsePlainDate } from '../../ledger/period/index.ts'
import type { Browsable } from './browsable.ts'

/** What is asked of one column; everything that stands must hold. */
export type Condition = {
  readonly by: Browsable
  /** One of these values. */
  readonly oneOf?: readonly StoredValue[]
  /** At least and at most this day or number; of a day that comes again, one and the same of its days. */
  readonly from?: string
  readonly to?: string
  /** Holds this text, whatever its diacritics and letter case. */
  readonly contains?: string
  readonly is?: 'filled' | 'empty'
}

type Read<T> = { readonly value: T } | { readonly tell: string }

const whole = /^-?\d{1,15}$/
const exact = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** The kinds of fields that have an order in which `from` and `to` have a meaning. */
export const isOrdered = ({ field: { kind } }: Browsable): boolean =>
  kind === 'date' || kind === 'integer' || kind === 'decimal' || kind === 'money'

/** Reads one value to be compared with a column, as a program or an address writes it. */
export const readCompared = (by: Browsable, written: string, places: readonly Place[]): Read<StoredValue> => {
  const { field } = by
  const text = written.normalize('NFC').trim()
  if (text === '' || hasControlCharacter(text)) return { tell: 'không được để trống, không chứa ký tự điều khiển' }
  switch (field.kind) {
    case 'text':
      return { value: text }
    case 'date':
    case 'integer':
    case 'money':
    case 'decimal':
      return readBound(by, text)
    case 'link':
      return whole.test(text) ? { value: text } : { tell: `nhận số của bản ghi trong sổ “${field.target.title}”` }
    case 'yesNo':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : { tell: 'nhận true hoặc false' }
    case 'choice': {
      const keys = Object.keys(field.list.entries)
      if (keys.includes(text)) return { value: text }
      return { tell: `nhận một trong: ${keys.map((key) => `${key} (${labelOf(field.list, key)})`).join(', ')}` }
    }
    case 'place':
    case 'places': {
      const units = places.filter(({ level }) => level === field.level)
      if (units.some(({ code }) => code === text)) return { value: text }
      return { tell: `nhận mã đơn vị hành chính của tỉnh: ${units.map(({ code }) => code).join(', ') || 'chưa có'}` }
    }
  }
}

/** Reads a day or number that bounds a column. */
export const readBound = ({ field }: Browsable, written: string): Read<string> => {
  const text = written.trim()
  if (field.kind === 'date') {
    const day = parsePlainDate(text)
    return day === undefined ? { tell: 'nhận ngày dạng 2021-09-05' } : { value: day }
  }
  if (field.kind === 'decimal') return exact.test(text) ? { value: text } : { tell: 'nhận số, phần lẻ sau dấu chấm' }
  return whole.test(text) ? { value: text } : { tell: 'nhận số nguyên, không có dấu phân cách' }
}

/** Reads a text to be searched for. */
export const readSought = (written: string): Read<string> => {
  const text = written.normalize('NFC').trim()
  if (text === '' || text.length > longestSought || hasControlCharacter(text))
    return { tell: `nhận từ 1 đến ${longestSought} ký tự, không có ký tự điều khiển` }
  return { value: text }
}

const longestSought = 200
