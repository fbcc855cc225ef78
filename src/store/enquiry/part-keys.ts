import { type AnyIndicator, type AnySplit, splitCode } from '../../ledger/indicator/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { fieldAtPath, labelOf, type Place } from '../../ledger/register/index.ts'
import type { PartName } from '../../ledger/report/index.ts'

type Key = readonly [key: string, label: string]

const unclassified: Key = ['unclassified', 'chưa phân loại']

// What is out of date is kept: records of earlier days have it.
const keysOf = ({ register }: AnyIndicator, name: string, places: readonly Place[]): readonly Key[] => {
  if (name === 'state') return Object.entries(register.states)
  if (name === 'origin')
    return [
      ['carriedOver', 'chuyển từ kỳ trước'],
      ['begun', 'phát sinh trong kỳ'],
    ]
  const field = fieldAtPath(register, name)
  if (field?.kind === 'choice') return Object.keys(field.list.entries).map((key) => [key, labelOf(field.list, key)])
  if (field?.kind !== 'place')
    return [
      ['yes', 'Có'],
      ['no', 'Không'],
    ]
  return places.filter((place) => place.level === field.level).map((place) => [place.code, place.name])
}

const mostShown = 40

const shown = (keys: readonly Key[]): string => {
  const all = keys.map(([key, label]) => `${key} (${label})`)
  return all.length > mostShown ? `${all.slice(0, mostShown).join(', ')} … (tất cả ${all.length})` : all.join(', ')
}

/**
 * `kind=taximeter` as one part of an indicator: the split is one of its own, the key one that the split may give.
 * @param places every administrative unit that the province has or had
 * @param standing the parts that the figure has; a place that the province's list has lost still has its records
 */
export const findPart = (
  of: AnyIndicator,
  written: string,
  places: readonly Place[],
  standing: readonly PartName[] = [],
): Result<PartName> => {
  const at = written.indexOf('=')
  const [by, key] = at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)]
  const split = of.splitBy.find((each) => splitCode(each) === by)
  if (split === undefined || at < 0) {
    const splits = of.splitBy.map(splitCode)
    const allowed = splits.length === 0 ? 'chỉ tiêu này không chia nhỏ' : `chia theo: ${splits.join(', ')}`
    return refuse('part/unknown', `Không hiểu phần “${written}”: viết dạng cách-chia=giá-trị, ${allowed}.`)
  }
  const sides = [split].flat().map((name) => ({ name, keys: keysOf(of, name, places) }))
  const isStanding = standing.some((part) => part.by === by && part.key === key)
  const isKey = key === unclassified[0] || isOneOf(key, sides) || isStanding
  return isKey ? ok({ by, key }) : unknownKey(split, key, sides)
}

type Side = { readonly name: string; readonly keys: readonly Key[] }

const isOneOf = (key: string, sides: readonly Side[]): boolean => {
  const written = sides.length === 1 ? [key] : key.split('+')
  return (
    written.length === sides.length && sides.every(({ keys }, index) => keys.some(([each]) => each === written[index]))
  )
}

const unknownKey = (split: AnySplit, key: string, sides: readonly Side[]) => {
  const [first, second] = sides
  const allowed =
    second === undefined
      ? `nhận: ${shown([...(first?.keys ?? []), unclassified])}`
      : `nhận hai giá trị nối bằng dấu +, ${sides.map(({ name, keys }) => `${name}: ${shown(keys)}`).join('; ')}; hoặc ${shown([unclassified])}`
  return refuse('part/unknown-key', `Không có phần “${key}” khi chia theo ${splitCode(split)}; ${allowed}.`)
}
