import type { Identifier } from './identifier.ts'
import { identifiersIn } from './identifiers.ts'
import { numbersIn, type WrittenNumber } from './numbers.ts'
import { unitKindOf } from './units.ts'

/** A number that counts or measures something. */
export interface Quantity extends WrittenNumber {
  /** What is counted, as it is written behind the number: «nhiệm vụ KH&CN», «lô hàng hóa vàng trang sức». */
  readonly noun: string
  /** The first word or two of it, lower case: «nhiệm vụ», «lô», «%», «đồng», «ha». */
  readonly unit: string
  /** «trên 200», «khoảng», «gần»: not exact, so never held against an exact sum. */
  readonly isAbout: boolean
  /** Of «16/20 đơn vị»: 20; the value is then 16. */
  readonly outOf?: number
  /** The last words before the number in its clause: «Cấp Giấy chứng nhận cho». */
  readonly before: string
}

/** The quantities of a text, and the numbers of its identifiers left out. */
export const quantitiesIn = (text: string, identifiers = identifiersIn(text)): readonly Quantity[] => {
  const numbers = numbersIn(text).filter(
    (each) => !identifiers.some((other) => overlaps(each, other) && !isCountAfterAll(text, each, other)),
  )
  const found: Quantity[] = []
  for (const [at, number] of numbers.entries()) {
    const before = numbers[at - 1]
    // The second number of «16/16 đơn vị» belongs to the first.
    if (before !== undefined && isFraction(text, before, number)) continue
    const next = numbers[at + 1]
    const whole = next !== undefined && isFraction(text, number, next) ? next : undefined
    found.push(quantityAt(text, number, whole, identifiers))
  }
  return found
}

const overlaps = (one: { from: number; to: number }, other: Identifier): boolean =>
  one.from < other.to && one.to > other.from

// «cấp 96 văn bằng», «danh mục 51 nhiệm vụ» only look like the names of a level and a section.
const isCountAfterAll = (text: string, number: WrittenNumber, { kind, from, to }: Identifier): boolean => {
  if ((kind !== 'ordinal' && kind !== 'place') || number.to !== to) return false
  if (
    /^(?:điều|khoản|điểm|chương|phần|phụ lục|biểu|mẫu|bảng|hình|trang|tầng|quốc lộ|số nhà|ngõ|nghị quyết)/iu.test(
      text.slice(from, to),
    )
  )
    return false
  if (/^\s?\/\s?\d/.test(text.slice(to, to + 3))) return true
  const noun = nounOf(text.slice(to, to + 80))
  return /^\s\p{Ll}/u.test(text.slice(to, to + 2)) && unitKindOf(noun) !== undefined
}

const isFraction = (text: string, one: WrittenNumber, other: WrittenNumber): boolean =>
  /^\s?\/\s?$/.test(text.slice(one.to, other.from))

const quantityAt = (
  text: string,
  number: WrittenNumber,
  whole: WrittenNumber | undefined,
  identifiers: readonly Identifier[],
): Quantity => {
  const end = whole?.to ?? number.to
  const scaled = scaleAt(text, end)
  const nextIdentifier = identifiers.find(({ from }) => from >= end)?.from ?? text.length
  const noun = nounOf(text.slice(scaled.to, Math.min(nextIdentifier, scaled.to + 160)))
  const before = text.slice(Math.max(0, number.from - 200), number.from)
  return {
    ...number,
    value: number.value * scaled.by,
    noun,
    unit: unitOf(noun),
    isAbout: about.test(before) || isRange(text, number),
    ...(whole === undefined ? {} : { outOf: whole.value * scaled.by }),
    before: (/[^;.:()]*$/.exec(before)?.[0] ?? '').trim().slice(-100),
  }
}

// «gần», «trên» and the like stand right before the number.
const about =
  /(?:^|[^\p{L}])(?:khoảng|gần|hơn|trên|dưới|ước|ước đạt|ước tính|tối thiểu|ít nhất|nhiều nhất|tối đa|từ|đến|chừng|hàng|ngót|≥|≤|>|<)\s*$/iu

const isRange = (text: string, { from, to }: WrittenNumber): boolean =>
  /\d\s?[-–—]\s?$/.test(text.slice(Math.max(0, from - 4), from)) || /^\s?[-–—]\s?\d/.test(text.slice(to, to + 4))

const scale = /^\s?(nghìn|ngàn|triệu|tỷ|tỉ)(?=\s|đ|[,.;)]|$)/iu
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

const scaleAt = (text: string, at: number): { readonly by: number; readonly to: number } => {
  const found = scale.exec(text.slice(at, at + 8))
  const by = scales[found?.[1]?.toLowerCase() ?? '']
  return found === null || by === undefined ? { by: 1, to: at } : { by, to: at + found[0].length }
}

const endOfNoun =
  /[;:.,()\d"“”]|\s[-–—]\s|\s(?:và|với|cho|về|tại|của|đối với|do|được|đã|đang|trên|trong|theo|là|để|từ|đến|bằng|thuộc|gồm|bao gồm|so|tăng|giảm|đạt|không|chưa|có|cụ thể|thực hiện|tham gia|trở lên|nhằm|phục vụ|năm|tháng|ngày|như|qua|vào|nâng|bị|còn|cùng|xếp|bắt đầu|hưởng)(?=[\s,;.:]|$)/iu

const nounOf = (text: string): string => {
  const sign = /^\s?(%|‰|°C|°|m2|m3|m²|m³|km|kg|ha|đ(?![\p{L}])|đồng|VNĐ|VND)/u.exec(text)
  if (sign?.[1] !== undefined) return sign[1]
  const spaced = ` ${text.trimStart()}`
  const named = (pairs.exec(spaced.slice(1).toLowerCase())?.[0].length ?? -1) + 1
  const ends = spaced.slice(named).search(endOfNoun)
  const end = ends === -1 ? -1 : ends + named
  return (end === -1 ? spaced : spaced.slice(0, end)).trim().split(/\s+/).slice(0, 8).join(' ')
}

// Two-word names of what is counted; of others the first word tells enough.
const pairs =
  /^(?:nhiệm vụ|đề tài|dự án|đề án|cơ sở|đơn vị|hồ sơ|giấy phép|giấy chứng nhận|doanh nghiệp|hợp tác xã|tổ chức|cá nhân|văn bản|phương tiện(?: đo)?|sản phẩm|hàng hóa|hội đồng|hội nghị|hội thảo|học viên|đại biểu|cán bộ|sáng kiến|mô hình|chuyên mục|bản tin|bài viết|tin bài|lượt người|hộ dân|văn bằng|bằng độc quyền|bản công bố|quyết định|nghị quyết|kế hoạch|thủ tục|nhãn hiệu|sáng chế|kiểu dáng)/u

/** The first word or two of a counted noun, lower case: «giấy phép» of «giấy phép tiến hành công việc bức xạ». */
export const unitOf = (noun: string): string => {
  const lower = noun.toLowerCase()
  return pairs.exec(lower)?.[0] ?? lower.split(/\s+/)[0] ?? ''
}
