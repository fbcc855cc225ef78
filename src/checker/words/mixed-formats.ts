import type { Finding } from '../finding.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import type { Span } from '../paper.ts'
import { found } from './found.ts'

/** Decimals with a comma here and a point there; thousands of one thing with a point here and without there: said once each. */
export const mixedFormats = ({ lines }: Reading): readonly Finding[] => {
  const numbers = lines
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((line) => line.quantities.filter(({ unit }) => unit !== '').map((each) => ({ line, each })))
  const comma = numbers.find(({ each }) => each.spelling === 'decimal-comma')
  const point = numbers.find(
    ({ line, each }) => each.spelling === 'decimal-point' && each.from > 0 && !isTime(line, each),
  )
  const grouped = new Map(
    numbers.filter(({ each }) => each.spelling === 'dotted').map((number) => [number.each.unit, number]),
  )
  const plain = numbers.find(
    ({ each, line }) =>
      each.spelling === 'plain' && grouped.has(each.unit) && /^[1-9]\d{3,}$/.test(line.text.slice(each.from, each.to)),
  )
  const like = plain === undefined ? undefined : grouped.get(plain.each.unit)
  return [
    ...(comma === undefined || point === undefined
      ? []
      : [remark(point, comma, 'phần thập phân sau dấu phẩy', 'Số thập phân viết bằng dấu chấm và dấu phẩy lẫn lộn')]),
    ...(plain === undefined || like === undefined
      ? []
      : [
          remark(
            plain,
            like,
            'dấu chấm giữa các lớp nghìn',
            'Số có lớp nghìn viết có dấu chấm và không có dấu chấm lẫn lộn',
          ),
        ]),
  ]
}

interface Placed {
  readonly line: ReadLine
  readonly each: Quantity
}

const remark = (odd: Placed, usual: Placed, expected: string, tell: string): Finding =>
  found({
    code: 'formats',
    certainty: 'to-look-at',
    at: [spanOf(odd), spanOf(usual)],
    read: `${writtenOf(odd)} và ${writtenOf(usual)}`,
    expected,
    tell: `${tell}: ${writtenOf(odd)} và ${writtenOf(usual)}.`,
  })

const spanOf = ({ line, each }: Placed): Span => ({ line: line.index, from: each.from, to: each.to })

const writtenOf = ({ line, each }: Placed): string => line.text.slice(each.from, each.to)

const isTime = ({ text }: ReadLine, { from, to }: Quantity): boolean =>
  /(?:lúc|hồi|phiên bản|mục|điều)\s*$/iu.test(text.slice(Math.max(0, from - 12), from)) ||
  /^\s?giờ/u.test(text.slice(to))
