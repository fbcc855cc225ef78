import type { Finding } from '../finding.ts'
import { numbersIn } from '../language/numbers.ts'
import { shown } from '../language/shown.ts'
import type { Line } from '../paper.ts'
import { found } from './found.ts'

/** Values that no measurement or share can have: sugar over 100 °Bx, pH over 14, more than all of a whole. */
export const impossibleValues = ({ index, text }: Pick<Line, 'index' | 'text'>): readonly Finding[] => [
  ...[...text.matchAll(brix)].flatMap((each) => brixOver(each, index)),
  ...[...text.matchAll(acidity)].flatMap((each) => acidityOver(each, index)),
  ...[...text.matchAll(share)].flatMap((each) => shareOver(each, text, index)),
]

const value = '(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:[.,]\\d+)?)'
const brix = new RegExp(
  `(?<![\\p{L}])brix[^.;\\d]{0,24}${value}(?!\\d)|(?<![\\d.,])${value}\\s?(?:°|º|o|độ)?\\s?(?:Bx|Brix)(?![\\p{L}])`,
  'giu',
)
const acidity = new RegExp(
  `(?<![\\p{L}])pH(?![\\p{L}])(?:\\s?(?:=|:|≥|≤|>|<|là|từ|đạt|trung bình|khoảng|dao động)){0,3}\\s?${value}(?!\\d|,\\d)`,
  'gu',
)
const share = new RegExp(`(?<![\\d.,])${value}\\s?%`, 'gu')

const read = (written: string | undefined): number => numbersIn(written ?? '')[0]?.value ?? 0

const brixOver = (each: RegExpExecArray, line: number): readonly Finding[] => {
  const [all, first, second] = each
  const said = read(first ?? second)
  if (said <= 100) return []
  const meant = said % 10 === 0 && said < 400 ? `, có thể là ${shown(said / 10)}°Bx (mất dấu độ)` : ''
  return [
    found({
      code: 'impossible',
      certainty: 'wrong',
      at: [{ line, from: each.index, to: each.index + all.length }],
      read: all.trim(),
      expected: `độ brix không quá 100${meant}`,
      tell: `Độ brix ${shown(said)} không thể có${meant}.`,
    }),
  ]
}

const acidityOver = (each: RegExpExecArray, line: number): readonly Finding[] => {
  const said = read(each[1])
  if (said <= 14) return []
  return [
    found({
      code: 'impossible',
      certainty: 'wrong',
      at: [{ line, from: each.index, to: each.index + each[0].length }],
      read: each[0],
      expected: 'pH từ 0 đến 14',
      tell: `Giá trị pH ${shown(said)} không thể có.`,
    }),
  ]
}

const shareOver = (each: RegExpExecArray, text: string, line: number): readonly Finding[] => {
  const said = read(each[1])
  if (said <= 100) return []
  const end = each.index + each[0].length
  const clause = /[^,;.:()]*$/u.exec(text.slice(Math.max(0, each.index - 140), each.index))?.[0] ?? ''
  const behind = /^[^,;.:()]{0,80}/u.exec(text.slice(end))?.[0] ?? ''
  if (ofMore.test(clause) || ofMore.test(behind)) return []
  const isOfWhole = parts.test(clause)
  if (!isOfWhole && !/(?:chiếm|độ ẩm|hàm lượng)(?:[^.;]{0,40})$|tỷ lệ|tỉ lệ/iu.test(clause)) return []
  return [
    found({
      code: 'impossible',
      certainty: isOfWhole ? 'wrong' : 'to-look-at',
      at: [{ line, from: each.index, to: end }],
      read: `${clause.trim()} ${each[0]}`.trim(),
      expected: 'tỷ lệ của một tổng thể không quá 100%',
      tell: `Tỷ lệ ${shown(said)}% lớn hơn 100% của tổng thể.`,
    }),
  ]
}

// Against a plan, a year before, or a price there may be more than all.
const ofMore =
  /kế hoạch|chỉ tiêu|dự toán|so với|cùng kỳ|tăng|vượt|gấp|bằng|mục tiêu|nghị quyết|lợi nhuận|sinh lời|đối ứng|định mức|công suất|giao(?!\s*dịch)|phụ cấp|lương|thu ngân sách|giá trị hiện tại/iu

const parts =
  /(?:tỷ lệ|tỉ lệ)(?:[^.;]{0,60})(?:sống|nảy mầm|mọc mầm|đậu quả|hài lòng|đúng hạn|trước hạn|đạt (?:yêu cầu|chất lượng|chuẩn)|ăn được|bao phủ|hộ|hồ sơ|cơ sở|mẫu|phiếu|đơn vị|doanh nghiệp|cây|người|học viên|đại biểu|thủ tục|văn bản)|độ ẩm|chiếm(?:\s+tỷ lệ|\s+khoảng)?\s*$/iu
