import { ok, type Result, refuse } from '../../ledger/index.ts'
import { parsePlainDate } from '../../ledger/period/index.ts'
import { hasControlCharacter, type Place } from '../../ledger/register/index.ts'
import type { Browsable } from './browsable.ts'
import type { Parameters } from './sql.ts'

/** By what a list is sorted; rows in which nothing stands come last, either way, and equal ones in the order of their numbers. */
export type Order = { readonly by: Browsable; readonly descending: boolean }

/** Where a page ended: the value by which its last row was sorted, null where nothing stood, and the row's number. */
export type Cursor = { readonly value: string | number | boolean | null; readonly id: number }

/** What a column is sorted by in SQL: choices and places in the order of their lists, texts in Vietnamese order. */
export const sortedBy = (
  { by: { field, again }, value }: { readonly by: Browsable; readonly value: string },
  places: readonly Place[],
  bind: Parameters['bind'],
): { readonly sql: string; readonly type: string } => {
  // Of a day that came again the latest counts.
  if (again) return { sql: `${value}[cardinality(${value})]`, type: 'date' }
  const codes = () => places.map(({ code }) => code)
  switch (field.kind) {
    case 'choice':
      return { sql: `array_position(${bind(Object.keys(field.list.entries))}::text[], ${value})`, type: 'integer' }
    case 'place':
      return { sql: `array_position(${bind(codes())}::text[], ${value})`, type: 'integer' }
    case 'places':
      return { sql: `array_position(${bind(codes())}::text[], ${value}[1])`, type: 'integer' }
    case 'text':
      return { sql: `${value} collate vn`, type: 'text' }
    case 'date':
      return { sql: value, type: 'date' }
    case 'decimal':
      return { sql: value, type: 'numeric' }
    case 'yesNo':
      return { sql: value, type: 'boolean' }
    case 'integer':
    case 'money':
    case 'link':
      return { sql: value, type: 'bigint' }
  }
}

const nameOf = ({ by, descending }: Order): string => `${descending ? '-' : ''}${by.name}`

/** A cursor as it stands in an address. */
export const writeCursor = (order: Order, { value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([nameOf(order), value, id])).toString('base64url')

/** Reads the cursor that a page of the same order gave. */
export const readCursor = (order: Order, written: string): Result<Cursor> => {
  const [name, value, id] = partsOf(written)
  if (name !== nameOf(order) || !Number.isSafeInteger(id) || !isSortable(order, value))
    return refuse('request/parameter', 'Tham số after: nhận giá trị next của trang trước, với cùng cách sắp xếp sort.')
  return ok({ value, id: Number(id) })
}

const partsOf = (written: string): readonly unknown[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

const isSortable = ({ by: { field, again } }: Order, value: unknown): value is Cursor['value'] => {
  if (value === null) return true
  if (again) return isDay(value)
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && !hasControlCharacter(value)
    case 'date':
      return isDay(value)
    case 'decimal':
      return typeof value === 'string' && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(value)
    case 'yesNo':
      return typeof value === 'boolean'
    default:
      return Number.isSafeInteger(value)
  }
}

const isDay = (value: unknown): boolean => typeof value === 'string' && parsePlainDate(value) === value
