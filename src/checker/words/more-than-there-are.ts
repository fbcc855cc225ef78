import type { Finding } from '../finding.ts'
import { sentenceAround } from '../language/clauses.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine } from '../language/reading.ts'
import { shown } from '../language/shown.ts'
import { found } from './found.ts'

/** More passed than tested, more in time than received, more came back than were sent out. */
export const moreThanThereAre = (line: ReadLine): readonly Finding[] => [
  ...line.quantities.flatMap((each) => overAll(line, each)),
  ...line.quantities.flatMap((each, at) => overTested(line, each, line.quantities.slice(0, at))),
]

const overAll = ({ index, text }: ReadLine, { value, outOf, from, noun }: Quantity): readonly Finding[] => {
  if (outOf === undefined || value <= outOf || outOf === 0) return []
  const clause = /[^;.:()]*$/u.exec(text.slice(Math.max(0, from - 100), from))?.[0] ?? ''
  const behind = /^[^;.()]{0,100}/u.exec(text.slice(from))?.[0] ?? ''
  if (/^\s?(?:km|m|kg|đồng|ha)/u.test(noun) || noun === '' || !/^\p{Ll}/u.test(noun)) return []
  const isPlan = /kế hoạch|chỉ tiêu|mục tiêu|đăng ký|được giao/iu.test(`${clause} ${behind}`)
  return [
    found({
      code: 'impossible',
      certainty: isPlan ? 'to-look-at' : 'wrong',
      at: [{ line: index, from, to: from + behind.length }],
      read: `${shown(value)}/${shown(outOf)} ${noun}`,
      expected: `nhiều nhất ${shown(outOf)} ${noun}`,
      tell: `${shown(value)} trên tổng số ${shown(outOf)} ${noun} là nhiều hơn tổng số.`,
    }),
  ]
}

const overTested = (line: ReadLine, part: Quantity, before: readonly Quantity[]): readonly Finding[] => {
  const { index, text, clauses } = line
  const sentence = sentenceAround(clauses, part.from)
  const behind = text.slice(part.to, Math.min(sentence.to, part.to + 70))
  const passed = passing.exec(behind) !== null
  const whole = before
    .slice(-wholesBefore)
    .findLast(
      (each) =>
        each.from >= sentence.from &&
        each.unit === part.unit &&
        (tested.test(text.slice(Math.max(sentence.from, each.from - longestVerb), each.from)) ||
          /^trong(?: số| tổng số)?$/iu.test(each.before)),
    )
  const of = before.at(-1)
  // «61 phiếu trên tổng số 58 phiếu»: here the whole comes last.
  if (
    of !== undefined &&
    of.from >= sentence.from &&
    of.unit === part.unit &&
    of.value > part.value &&
    /(?:trên|trong) tổng số(?: là)?\s*$/iu.test(text.slice(of.to, part.from))
  )
    return [remark(index, of, part)]
  if (!passed || whole === undefined || whole.value >= part.value || whole.isAbout || part.unit === '%') return []
  if (
    /cùng kỳ|(?:năm|tháng|quý|kỳ) (?:trước|sau|nay|\d|[IV])|chuyển sang|lũy kế|luỹ kế|kế hoạch/iu.test(
      text.slice(whole.to, part.to + behind.length),
    )
  )
    return []
  return [remark(index, part, whole)]
}

const remark = (index: number, part: Quantity, whole: Quantity): Finding =>
  found({
    code: 'impossible',
    certainty: 'wrong',
    at: [
      { line: index, from: part.from, to: part.to },
      { line: index, from: whole.from, to: whole.to },
    ],
    read: `${shown(part.value)} ${part.unit} trong ${shown(whole.value)} ${whole.unit}`,
    expected: `nhiều nhất ${shown(whole.value)} ${whole.unit}`,
    tell: `${shown(part.value)} ${part.unit} là một phần nhưng nhiều hơn tổng số ${shown(whole.value)} ${whole.unit}.`,
  })

// How far back the whole may stand, in numbers, and its verb, in characters.
const wholesBefore = 6
const longestVerb = 60

const tested =
  /(?:thử nghiệm|kiểm định|hiệu chuẩn|phân tích|kiểm tra|kiểm nghiệm|khảo sát|thanh tra|tiếp nhận|phát ra|lấy mẫu|lấy|thẩm định|sản xuất)(?:[^;:]{0,40})$/iu

const passing =
  /^[^,;.()\d]{0,40}?(?:\s|^)(?:đạt(?!\s+(?:\d|tỷ lệ|giá trị|doanh))|không đạt|đúng hạn|hài lòng|vi phạm|đã giải quyết|được giải quyết)(?![\p{L}])|^[^;.()]{0,30},?\s*còn tồn/iu
