/** A number in words: its value and where it stands. */
export interface NumberInWords {
  readonly from: number
  readonly to: number
  readonly value: number
}

const units: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
const others = new Set(['mười', 'mươi', 'trăm', 'linh', 'lẻ'])

const word = /\p{L}+/gu

/**
 * The value of an amount written in words, «ba triệu năm trăm nghìn» is 3.500.000; undefined where the words are no number.
 */
export const readNumberWords = (text: string): number | undefined => {
  const words = text.normalize('NFC').toLowerCase().match(word) ?? []
  return words.length > 0 && words.every(isOfNumber) ? valueOf(words) : undefined
}

/**
 * The counts in words of a text: one or more number words that stand for a count. Alone, «một» and «năm» are mostly an
 * article and a year, and «hai», «ba», «tư» may belong to names, so a single word counts only before what can be counted.
 */
export const numberWords = (text: string): readonly NumberInWords[] => {
  const all = [...text.matchAll(word)].map((found) => ({
    said: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
    written: found[0],
  }))
  const found: NumberInWords[] = []
  for (let at = 0; at < all.length; at += 1) {
    let end = at
    while (end < all.length && isOfNumber(all[end]?.said ?? '') && isNextTo(text, all, at, end)) end += 1
    if (end === at) continue
    const words = all.slice(at, end)
    const value = valueOf(words.map(({ said }) => said))
    const [first, last] = [words[0], words.at(-1)]
    if (
      value !== undefined &&
      first !== undefined &&
      last !== undefined &&
      isCount(
        words.map(({ said }) => said),
        all[end]?.said,
        all[at - 1]?.said,
      )
    )
      found.push({ from: first.from, to: last.to, value })
    at = end - 1
  }
  return found
}

type Word = { readonly from: number; readonly to: number }

const isNextTo = (text: string, all: readonly Word[], at: number, end: number): boolean =>
  end === at || text.slice(all[end - 1]?.to, all[end]?.from) === ' '

const isOfNumber = (said: string): boolean => said in units || said in scales || others.has(said)

const counted = new Set(
  'nhiệm đề dự đơn cơ doanh lớp cuộc hội hồ giấy mẫu sản lô phương máy phòng đoàn tổ tổ_chức người cán huyện xã tỉnh văn bản giống mô chuyên tin bài số_báo ấn hợp kế giải sáng nhóm loại đợt lượt buổi phiên vụ trường tiểu lĩnh quy thủ'.split(
    ' ',
  ),
)

// «và năm nhiệm vụ», «gồm một dự án» count; «kế hoạch năm», «một số» do not.
const things = new Set([
  'nhiệm',
  'đề',
  'dự',
  'đơn',
  'cơ',
  'doanh',
  'lớp',
  'cuộc',
  'hồ',
  'hội',
  'giấy',
  'mô',
  'máy',
  'mẫu',
])
const joins = new Set(['và', 'gồm', 'có', 'với', 'cho', 'được'])

const isCount = (words: readonly string[], next: string | undefined, before: string | undefined): boolean => {
  if (words.length > 1) return words[0] !== 'không' && !(words[0] === 'năm' && words.length === 2 && before === 'trong')
  const [only = ''] = words
  if ((only === 'năm' || only === 'một') && next !== undefined && things.has(next))
    return before !== undefined && joins.has(before)
  return (
    ['hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười'].includes(only) &&
    next !== undefined &&
    counted.has(next) &&
    before !== 'thứ' &&
    before !== 'tháng'
  )
}

const valueOf = (words: readonly string[]): number | undefined => {
  let [total, group, digit] = [0, 0, undefined as number | undefined]
  for (const said of words) {
    const scale = scales[said]
    if (scale !== undefined) {
      const amount = group + (digit ?? 0)
      if (amount === 0 && total === 0) return undefined
      total = said === 'tỷ' || said === 'tỉ' ? (total + amount) * scale : total + amount * scale
      ;[group, digit] = [0, undefined]
    } else if (said === 'trăm' || said === 'mươi') {
      if (digit === undefined) return undefined
      group += digit * (said === 'trăm' ? 100 : 10)
      digit = undefined
    } else if (said === 'mười') {
      if (digit !== undefined) return undefined
      group += 10
    } else if (said === 'linh' || said === 'lẻ') {
      if (digit !== undefined) return undefined
    } else {
      if (digit !== undefined) return undefined
      digit = units[said]
    }
  }
  return total + group + (digit ?? 0)
}
