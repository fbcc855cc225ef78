import type { Place } from '../../server/index.ts'
import { choicesOf } from '../fields/choice/choices-of.ts'
import type { ColumnFilter } from '../fields/field-kind.ts'
import { writtenDate, writtenNumber } from '../fields/format.ts'
import { yesAndNo } from '../fields/yes-no/yes-and-no.ts'
import type { Column } from './columns.ts'

/** What is asked of a column, in words: «từ 01/01/2020 đến 31/12/2020», «Đạt, Không đạt». */
export const toldFilter = (column: Column, filter: ColumnFilter, places: readonly Place[]): string => {
  const { oneOf, from, to, contains, is } = filter
  const bound = (value: string): string => (column.kind === 'date' ? writtenDate(value) : writtenNumber(value))
  return [
    ...(oneOf === undefined ? [] : [toldValues(column, oneOf, places)]),
    ...(from === undefined ? [] : [`từ ${bound(from)}`]),
    ...(to === undefined ? [] : [`đến ${bound(to)}`]),
    ...(contains === undefined ? [] : [`có “${contains}”`]),
    ...(is === undefined ? [] : [is === 'filled' ? 'đã có' : 'còn trống']),
  ].join(' ')
}

const toldValues = (column: Column, values: readonly string[], places: readonly Place[]): string => {
  if (column.kind === 'link') return values.length === 1 ? `bản ghi số ${values[0]}` : `${values.length} bản ghi`
  const names = namesOf(column, places)
  const told = values.slice(0, most).map((value) => names.get(value) ?? value)
  return told.join(', ') + (values.length > most ? ` và ${values.length - most} giá trị khác` : '')
}

const most = 3

const namesOf = (column: Column, places: readonly Place[]): ReadonlyMap<string, string> => {
  if (column.kind === 'place' || column.kind === 'places') return new Map(places.map(({ code, name }) => [code, name]))
  const options = column.kind === 'choice' ? choicesOf(column) : column.kind === 'yesNo' ? yesAndNo : []
  return new Map(options.map(({ value, label }) => [value, label]))
}
