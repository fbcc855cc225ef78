import type { Finding } from '../finding.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { shown, shownWith } from '../language/shown.ts'
import { type Statement, statementsOf } from './statements.ts'

/** The numbers that a paper states twice with two values, also in other words. */
export const repeatsThatDiffer = (reading: Reading): readonly Finding[] => {
  const byUnit = grouped(statementsOf(reading))
  return [...byUnit.values()].flatMap((all) => {
    const pairs = all.slice(0, mostOfOne).flatMap((one, at) =>
      all.slice(at + 1, mostOfOne).flatMap((other) => {
        const likeness = likenessOf(one, other, reading.lines)
        return likeness === undefined || one.quantity.value === other.quantity.value ? [] : [{ one, other, likeness }]
      }),
    )
    // Three values of one thing are a series, no slip.
    const partners = (statement: Statement) =>
      new Set(
        pairs.flatMap(({ one, other }) =>
          one === statement ? [other.quantity.value] : other === statement ? [one.quantity.value] : [],
        ),
      ).size
    return pairs
      .filter(({ one, other }) => partners(one) === 1 && partners(other) === 1)
      .map(({ one, other, likeness }) => findingOf(one, other, likeness))
  })
}

const mostOfOne = 300

const grouped = (statements: readonly Statement[]): ReadonlyMap<string, Statement[]> => {
  const groups = new Map<string, Statement[]>()
  for (const each of statements) {
    const group = groups.get(each.unit)
    if (group === undefined) groups.set(each.unit, [each])
    else group.push(each)
  }
  return groups
}

type Likeness = 'same' | 'alike'

/** Whether two statements tell of the same thing; undefined where anything speaks against it. */
const likenessOf = (one: Statement, other: Statement, lines: readonly ReadLine[]): Likeness | undefined => {
  if (one.line === other.line || one.scope !== other.scope || one.partOf !== other.partOf) return undefined
  if (one.times !== other.times && !(timeless(one) || timeless(other))) return undefined
  if (
    /lũy kế|trong tháng|kế hoạch|chỉ tiêu|dự kiến|ước|cùng kỳ|trước|phấn đấu|mỗi|bình quân|đợt|lần/u.test(
      differenceOf(one.times, other.times),
    )
  )
    return undefined
  if (one.places !== other.places || areSiblings(one, other, lines)) return undefined
  if (one.companions.some((each) => other.companions.includes(each))) return 'alike'
  if (refersTo(one, other) || refersTo(other, one)) return 'alike'
  const [small, large] = one.words.size <= other.words.size ? [one, other] : [other, one]
  const missing = [...small.words].filter((word) => !large.words.has(word))
  if (missing.length > 0) return undefined
  const extra = [...large.words].filter((word) => !small.words.has(word))
  const hasTime = one.times !== '' && one.times === other.times
  const isMoney = one.quantity.unit === 'đồng'
  if (small.words.size < (hasTime || isMoney ? 3 : 4) || extra.some((word) => contrasts.has(word))) return undefined
  if (extra.some((word) => large.behind.has(word))) return undefined
  if (extra.length > (small.behind.size >= 5 ? 8 : 3)) return undefined
  return extra.length === 0 && (hasTime || one.times === other.times) ? 'same' : 'alike'
}

// «… 28 tổ chức khoa học và công nghệ đang hoạt động»: the words behind the number are told again whole, whatever stands before.
const refersTo = (one: Statement, other: Statement): boolean => {
  const [said, again] = [[...other.behind], [...one.behind]]
  return (
    one.refers &&
    said.filter((word) => !fieldOfAll.has(word)).length >= 4 &&
    said.every((word, at) => word === again[at]) &&
    ![...one.words].some((word) => contrasts.has(word) && !other.words.has(word))
  )
}

// Nearly everything in these reports is of science and technology.
const fieldOfAll: ReadonlySet<string> = new Set(['khoa', 'học', 'công', 'nghệ'])

const timeless = ({ times }: Statement): boolean => times === ''

const differenceOf = (one: string, other: string): string => {
  const [first, second] = [one.split('|'), other.split('|')]
  return [...first.filter((each) => !second.includes(each)), ...second.filter((each) => !first.includes(each))].join(
    '|',
  )
}

// Items of one list tell of different things in like words.
const areSiblings = (one: Statement, other: Statement, lines: readonly ReadLine[]): boolean => {
  const between = lines.slice(Math.min(one.line, other.line), Math.max(one.line, other.line) + 1)
  return between.every(({ kind, label }) => kind === 'item' && !/^\d|^[IVX]/.test(label ?? ''))
}

const contrasts: ReadonlySet<string> = new Set(
  'mới lại hạn sửa đổi bổ sung không chưa quá trước đúng sau ngoài khác chuyển đột thêm riêng nữ trực tuyến trực tiếp lượt hủy thu hồi từ chối'.split(
    ' ',
  ),
)

const findingOf = (one: Statement, other: Statement, likeness: Likeness): Finding => {
  const [first, second] = [one, other].map(({ quantity }) => shownWith(quantity))
  return {
    kind: 'repeats',
    code: 'repeats/values-differ',
    certainty: likeness === 'same' ? 'wrong' : 'to-look-at',
    at: [placeOf(one), placeOf(other)],
    read: `${first}; nơi khác ghi ${second}`,
    expected: 'Cùng một số liệu ghi như nhau',
    tell: `Cùng một số liệu nhưng nơi ghi ${shown(one.quantity.value)}, nơi ghi ${shown(other.quantity.value)}.`,
  }
}

const placeOf = ({ line, quantity: { from, to } }: Statement) => ({ line, from, to })
