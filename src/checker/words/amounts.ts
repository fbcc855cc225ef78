import type { Finding } from '../finding.ts'
import { readNumberWords } from '../language/number-words.ts'
import { numbersIn } from '../language/numbers.ts'
import { shown } from '../language/shown.ts'
import type { Line } from '../paper.ts'
import { found } from './found.ts'

/** Numbers that are written in digits and in words beside each other, and do not say the same. */
export const amountsThatDiffer = ({ index, text }: Pick<Line, 'index' | 'text'>): readonly Finding[] =>
  [...money(text), ...digitsThenWords(text), ...wordsThenDigits(text)].flatMap(({ from, to, digits, words }) => {
    const said = readNumberWords(
      words.replace(/(?:^|\s)(?:bằng chữ|viết bằng chữ|số tiền)\s*:?|đồng|việt nam|chẵn|[./]+$/giu, ' ').trim(),
    )
    if (said === undefined || Math.abs(said - digits) < 0.5 || /\d/.test(words)) return []
    return [
      found({
        code: 'amount',
        certainty: 'wrong',
        at: [{ line: index, from, to }],
        read: `bằng số ${shown(digits)}, bằng chữ “${words.trim()}” là ${shown(said)}`,
        expected: 'số và chữ ghi cùng một giá trị',
        tell: `Bằng số là ${shown(digits)} nhưng bằng chữ là ${shown(said)}.`,
      }),
    ]
  })

interface Pair {
  readonly from: number
  readonly to: number
  readonly digits: number
  readonly words: string
}

const number = '(?<![\\d.,/])(\\d{1,3}(?:[.,\\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)'
const moneyPattern = new RegExp(
  `${number}\\s?(nghìn|ngàn|triệu|tỷ|tỉ)?\\s?(?:đồng|đ|VNĐ|VND|vnđ)(?![\\p{L}])(?:\\/\\p{L}+(?: \\p{L}+)?)?\\.?,?\\s?(?:\\(\\s?([^()]{3,160})\\)|(?:[Vv]iết )?[Bb]ằng chữ\\s?:?\\s?([^().;,]{3,160}))`,
  'gu',
)
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

const money = (text: string): readonly Pair[] =>
  [...text.matchAll(moneyPattern)].flatMap((each) => {
    const [all, written = '', scale = '', inBrackets, behind] = each
    // «1,250,000 đồng» groups by commas where there are two of them or more.
    const grouped = /^\d{1,3}(?:,\d{3}){2,}$/.test(written) ? written.replaceAll(',', '.') : written
    const value = numbersIn(grouped)[0]?.value
    return value === undefined
      ? []
      : [
          {
            from: each.index,
            to: each.index + all.length,
            digits: value * (scales[scale] ?? 1),
            words: inBrackets ?? behind ?? '',
          },
        ]
  })

const word =
  '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ|tỉ)'
const words = `(${word}(?: ${word}){0,20})`

const digitsThenWordsPattern = new RegExp(`${number}\\s?\\(\\s?${words}\\s?\\)(?!\\s?(?:%|phần))`, 'giu')

const digitsThenWords = (text: string): readonly Pair[] =>
  [...text.matchAll(digitsThenWordsPattern)].flatMap((each) => pairOf(each, each[1] ?? '', each[2] ?? ''))

const wordsThenDigitsPattern = new RegExp(`(?<![\\p{L}])${words}\\s?\\(\\s?(\\d[\\d.]{0,14})\\s?\\)`, 'giu')

const wordsThenDigits = (text: string): readonly Pair[] =>
  [...text.matchAll(wordsThenDigitsPattern)].flatMap((each) =>
    // «từ năm (1)», «phần hai (2)»: one word alone may name a year or a part; a mark of a note is small.
    (each[1] ?? '').includes(' ') ? pairOf(each, each[2] ?? '', each[1] ?? '') : [],
  )

const pairOf = (each: RegExpExecArray, digits: string, said: string): readonly Pair[] => {
  const value = numbersIn(digits)[0]?.value
  // «10 (năm)» is ten years.
  if (value === undefined || (said.toLowerCase() === 'năm' && value !== 5)) return []
  return [{ from: each.index, to: each.index + each[0].length, digits: value, words: said }]
}
