import { type Clauses, endsSentence } from './clauses.ts'
import type { Quantity } from './quantities.ts'

/** The names of an enumeration, and how sure it is where one ends and the next begins. */
export interface Names {
  readonly names: readonly string[]
  /** The fewest and the most names that the words can be read as. */
  readonly fewest: number
  readonly most: number
  readonly from: number
  readonly to: number
  /** All names begin with the same word or with capitals, or are parted by semicolons. */
  readonly isClear: boolean
  /** «…», «v.v.», «như»: there are more than are named. */
  readonly isOpen: boolean
}

/**
 * The names enumerated between two places of a text, at one depth of brackets: parted by semicolons, or by commas and «và»
 * where names of one kind begin alike. Nothing where it is no enumeration of names.
 */
export const namesIn = (
  clauses: Clauses,
  quantities: readonly Quantity[],
  from: number,
  to: number,
): Names | undefined => {
  const end = endOf(clauses, from, to)
  const own = quantities.filter(
    (each) => each.from >= from && each.to <= end && clauses.depths[each.from] === clauses.depths[from],
  )
  const pieces = split(clauses, from, end, ';')
  const found = pieces.length > 1 ? bySemicolons(pieces) : byCommas(clauses, from, end)
  if (found === undefined) return undefined
  // An enumeration with leading numbers tells parts, not names.
  if (own.some((each) => /^[\s:–—(+-]*$/.test(clauses.masked.slice(from, each.from)))) return undefined
  const isOpen = /…|\.\.\.|(?:^|\s)v\.?\s?v|(?:^|\s)khác\s*[.;,)]?\s*$/u.test(
    clauses.masked.slice(from, Math.min(end + 3, to)),
  )
  return { ...found, from, to: end, isOpen }
}

/** The first word of a name, lower case, behind marks of order: «(1) Mô hình …» is `mô`. */
export const headWord = (name: string): string =>
  (/\p{L}[\p{L}&]*/u.exec(name.replace(/^\s*(?:\(?\d+[.)]|\(?[a-zđ]\))\s*/u, ''))?.[0] ?? '').toLowerCase()

type Found = Pick<Names, 'names' | 'fewest' | 'most' | 'isClear'>

const bySemicolons = (pieces: readonly string[]): Found | undefined => {
  const names = pieces.map((each) => each.replace(/^\s*và\s+/u, '').trim()).filter((each) => /\p{L}/u.test(each))
  if (names.length < 2) return undefined
  const heads = names.map(headWord)
  // Behind the names another piece of work may follow: it begins with a verb.
  const until = names.findIndex((name, at) => at > 0 && begins(name) && heads[at] !== heads[0])
  const kept = until === -1 ? names : names.slice(0, until)
  if (kept.length < 2) return undefined
  // «mô hình A, mô hình B và mô hình C tại huyện D» are three between two semicolons.
  const joined = kept.reduce(
    (more, name) =>
      more +
      name
        .split(/,\s|\svà\s/u)
        .slice(1)
        .filter((each) => headWord(each) === headWord(name)).length,
    0,
  )
  return {
    names: kept,
    fewest: kept.length,
    most: kept.length + joined,
    isClear: until === -1 || new Set(heads.slice(0, until)).size === 1,
  }
}

const byCommas = (clauses: Clauses, from: number, end: number): Found | undefined => {
  const byComma = split(clauses, from, end, ',')
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each))
  const byAnd = byComma.flatMap((each) => each.split(/\svà\s/u)).map((each) => each.replace(/^và\s/u, '').trim())
  const heads = byAnd.map(headWord)
  const [first] = heads
  if (first === undefined) return undefined
  if (byAnd.length === 1) return { names: byAnd, fewest: 1, most: 1, isClear: byComma.length === 1 }
  const alike = heads.filter((each) => each === first).length
  const capitals = byAnd.filter((each) => /^["“«(]?\p{Lu}/u.test(each)).length
  if (alike >= 2 && alike >= byAnd.length - 1)
    return {
      names: byAnd,
      fewest: alike,
      most: byAnd.length,
      isClear: alike === byAnd.length && byAnd.every((each) => each.split(/\s+/).length > 1),
    }
  if (capitals === byAnd.length && byAnd.every((each) => each.split(/\s+/).length <= 7))
    return {
      names: byAnd,
      fewest: byComma.length,
      most: byAnd.length,
      isClear: byComma.every((each) => each.split(/\s+/).length <= 5),
    }
  // «chè Tân Sơn, miến Thạch Kim và bưởi Đoan Sơn»: a thing and the name of its place, again and again.
  if (
    byAnd.every(
      (each) => /^\p{Ll}+(?:\s\p{Ll}+){0,2}\s\p{Lu}/u.test(each) && each.split(/\s+/).length <= 6 && !begins(each),
    )
  )
    return { names: byAnd, fewest: byAnd.length, most: byAnd.length, isClear: true }
  if (
    byAnd.length === byComma.length &&
    byComma.length > 1 &&
    byComma.every((each) => each.split(/\s+/).length <= 4 && !begins(`${each} `))
  )
    return { names: byAnd, fewest: byAnd.length, most: byAnd.length, isClear: true }
  return { names: byAnd, fewest: Math.min(alike, byComma.length), most: byAnd.length, isClear: false }
}

const split = ({ masked, depths }: Clauses, from: number, to: number, sign: string): readonly string[] => {
  const depth = depths[from] ?? 0
  const pieces: string[] = []
  let start = from
  for (let at = from; at < to; at += 1)
    if (masked[at] === sign && depths[at] === depth) {
      pieces.push(masked.slice(start, at))
      start = at + 1
    }
  return [...pieces, masked.slice(start, to)]
}

const endOf = ({ masked, depths }: Clauses, from: number, to: number): number => {
  const depth = depths[from] ?? 0
  let at = from
  while (at < to && !(depths[at] === depth && endsSentence(masked, at))) at += 1
  return at
}

const verbs =
  /^\s*(?:đã|đang|tổ chức|phối hợp|cấp|triển khai|hướng dẫn|tham mưu|kiểm tra|thanh tra|thực hiện|ban hành|trình|đăng|duy trì|tiếp tục|tiếp nhận|hoàn thành|hoàn thiện|theo dõi|tham gia|thẩm định|phê duyệt|công nhận|cho ý kiến|hỗ trợ|chuyển giao|nghiệm thu|xuất bản|cập nhật|tư vấn|rà soát|lấy|qua đó|trong đó|đồng thời|kết quả)(?=\s)/iu

const begins = (name: string): boolean => verbs.test(name)
