import type { Finding } from '../finding.ts'
import { sentenceAround } from '../language/clauses.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine } from '../language/reading.ts'
import { shown } from '../language/shown.ts'
import { agrees } from './rounding.ts'

/** «150 cơ sở, tăng 20% so với cùng kỳ (100 cơ sở)», «đạt 50% kế hoạch (9,5 tỷ đồng)»: held against both values. */
export const comparisonsThatDiffer = (line: ReadLine): readonly Finding[] =>
  line.quantities.flatMap((said, at) => {
    if (said.isAbout) return []
    const way = wayOf(line, said)
    if (way === undefined) return []
    const pair = pairOf(line, said, at)
    if (pair === undefined || pair.base.value === 0 || pair.base.isAbout || pair.value.isAbout) return []
    const is = expected(way, said, pair)
    if (said.unit === '%' ? agrees(said.value, is) : Math.abs(said.value - is) < 1e-6) return []
    const text = `${is < 0 ? (way === 'up' ? 'giảm ' : 'tăng ') : ''}${shown(Math.round(Math.abs(is) * 100) / 100)}${said.unit === '%' ? '%' : ` ${said.noun}`}`
    const place = ({ from, to }: Quantity) => ({ line: line.index, from, to })
    return [
      {
        kind: 'percentages',
        code: 'percentages/comparison-differs',
        certainty: 'wrong',
        at: [place(said), place(pair.value), place(pair.base)],
        read: `${words[way]} ${shown(said.value)}${said.unit === '%' ? '%' : ` ${said.noun}`}; ${shown(pair.value.value)} so với ${shown(pair.base.value)}`,
        expected: text,
        tell: `Ghi ${words[way]} ${shown(said.value)}${said.unit === '%' ? '%' : ''} nhưng ${shown(pair.value.value)} so với ${shown(pair.base.value)} là ${text}.`,
      },
    ]
  })

type Way = 'up' | 'down' | 'ratio'

const words: Readonly<Record<Way, string>> = { up: 'tăng', down: 'giảm', ratio: 'bằng' }

interface Pair {
  readonly value: Quantity
  readonly base: Quantity
}

const expected = (way: Way, said: Quantity, { value, base }: Pair): number => {
  const difference = value.value - base.value
  if (said.unit !== '%') return way === 'up' ? difference : -difference
  if (way === 'ratio') return (100 * value.value) / base.value
  return ((way === 'up' ? 1 : -1) * 100 * difference) / base.value
}

const wayOf = ({ text }: ReadLine, { from, to, unit }: Quantity): Way | undefined => {
  const before = text.slice(Math.max(0, from - 30), from)
  if (/(?:tăng|vượt)(?:\s(?:thêm|lên))?\s*$/iu.test(before)) return 'up'
  if (/giảm(?:\s(?:đi|còn))?\s*$/iu.test(before)) return /còn\s*$/iu.test(before) ? undefined : 'down'
  const after = text.slice(to, to + 60)
  if (unit === '%' && /(?:đạt|bằng|hoàn thành|tương đương)(?:\s(?:tỷ|tỉ) lệ)?\s*$/iu.test(before))
    return /^\s?%(?:\s*$|\s*[,;.(]|\s(?:so với|kế hoạch|dự toán|chỉ tiêu|năm|cùng kỳ|mục tiêu|của))/iu.test(after)
      ? 'ratio'
      : undefined
  return undefined
}

const pairOf = (line: ReadLine, said: Quantity, at: number): Pair | undefined => {
  const { quantities, text, clauses } = line
  const { from } = sentenceAround(clauses, said.from)
  const depth = clauses.depths[said.from]
  const value = quantities.findLast(
    (each) => each.from >= from && each.to <= said.from && each.unit !== '%' && clauses.depths[each.from] === depth,
  )
  const behind = text.slice(said.to)
  // «(từ 100 lên 115)»
  const steps = /^\s?%?[^;.()\d]{0,60}\(\s*(?:tăng\s|giảm\s)?từ\s/iu.exec(behind)
  const [one, two] = [quantities[at + 1], quantities[at + 2]]
  if (
    steps !== null &&
    one !== undefined &&
    two !== undefined &&
    one.from - said.to < steps[0].length + 2 &&
    /(?:lên|xuống|còn|đến)\s*(?:còn\s)?$/u.test(text.slice(one.to, two.from))
  )
    return { value: { ...two, isAbout: false }, base: { ...one, isAbout: false } }
  if (value === undefined) return undefined
  // «từ 120 tin, bài lên 156 tin, bài, tăng 30%»
  const earlier = quantities.findLast((each) => each.from >= from && each.to < value.from && each.unit === value.unit)
  if (
    earlier !== undefined &&
    /(?:^|\s)từ\s$/u.test(text.slice(Math.max(0, earlier.from - 90), earlier.from)) &&
    /(?:lên|xuống|đến|còn)\s(?:còn\s)?$/u.test(text.slice(earlier.to, value.from)) &&
    said.from - value.to < 60
  )
    return { value: { ...value, isAbout: false }, base: { ...earlier, isAbout: false } }
  const isNamed =
    /^(?:\s?%|\s[^;.()\d]{1,30}?)?\s(?:so với|kế hoạch|cùng kỳ|dự toán|chỉ tiêu|của năm|năm)[^;()]{0,60}\($/iu.test(
      text.slice(said.to, bracketBehind(text, said.to) + 1),
    )
  const base = isNamed && one !== undefined && clauses.depths[one.from] === (depth ?? 0) + 1 ? one : undefined
  if (base !== undefined) {
    if (base.outOf !== undefined || text.slice(base.to, base.to + 14).includes('/')) return undefined
    return (base.unit === value.unit || base.noun === '' || value.noun === '') &&
      base.to - said.to < 120 &&
      sameSize(value, base)
      ? { value, base }
      : undefined
  }
  return said.unit === '%' ? planBefore(line, value, said, from) : undefined
}

const bracketBehind = (text: string, at: number): number => {
  const open = text.indexOf('(', at)
  return open === -1 ? text.length : open
}

// «12,3 tỷ đồng (9.500)» writes one of both in another measure.
const sameSize = (value: Quantity, base: Quantity): boolean =>
  value.value / base.value < 100 && base.value / value.value < 100

// «Kế hoạch 15.000 phương tiện đo; đã thực hiện 12.480 phương tiện đo, đạt 83,2%»
const planBefore = (
  { quantities, text }: ReadLine,
  value: Quantity,
  said: Quantity,
  from: number,
): Pair | undefined => {
  const base = quantities.findLast(
    (each) =>
      each.from >= from &&
      each.to < value.from &&
      each.unit === value.unit &&
      value.unit !== '' &&
      /(?:kế hoạch|chỉ tiêu|dự toán)[^;.,\d]{0,60}$/iu.test(text.slice(Math.max(0, each.from - 90), each.from)),
  )
  const between = text.slice(value.to, said.from)
  return base !== undefined &&
    value.from - base.to < 100 &&
    /^[^;.]{0,60}[,(]\s*(?:đạt|bằng|hoàn thành)(?:\s(?:tỷ|tỉ) lệ)?\s*$/iu.test(between)
    ? { value, base }
    : undefined
}
