import { placedPieces } from './with-figures.ts'

/** A number that somebody typed, and where it stands in the text as it is kept (UTF-16 units). */
export type HandTyped = { readonly at: number; readonly text: string }

// Words are given in small letters and read with a capital too: flags that ignore case would make every letter a capital.
const either = (words: readonly string[]): string =>
  `(?<!\\p{L})(?:${words.map((word) => `[${word.charAt(0)}${word.charAt(0).toLocaleUpperCase('vi')}]${word.slice(1)}`).join('|')})`
const range = String.raw`\s+\p{Nd}+(?:\s?[-–]\s?\p{Nd}+)?`
// A digit is looked for first: looking back from every letter would take far longer.
const alone = String.raw`(?=\p{Nd})(?<![\p{L}\p{Nd}])(?<!\p{Nd}[.,])`
const ends = String.raw`(?![\p{L}\p{Nd}]|[.,]\p{Nd}|\s?%)`

const ordered = either(
  'quý|tháng|tuần|năm|thứ|lần|đợt|giai đoạn|kỳ|khóa|khoá|nhóm|loại|hạng|mức độ|cấp độ|bước|vùng|khu vực|phường|tổ|lớp|quốc lộ|điều|khoản|phụ lục'.split(
    '|',
  ),
)

const named =
  '(?<!\\p{L})(?:Chương|Mục|Phần|Biểu|Mẫu|Luật|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kết luận|Quyết định|Chương trình|Đề án|Dự án)'

const notTheWord = either(['tổng', 'trong', 'ngoài', 'con', 'chỉ', 'hệ', 'tỷ', 'doanh', 'dân', 'có'])

/**
 * What has digits and is no figure, each with the rule as an officer is told it. A number is typed by hand where it begins
 * in none of these.
 */
export const notFigures: readonly { readonly tell: string; readonly pattern: RegExp }[] = [
  {
    tell: 'ngày tháng: 05/9/2021, ngày 05 tháng 9 năm 2021, 9/2021, 6 tháng đầu năm',
    pattern: new RegExp(
      [
        String.raw`${alone}\p{Nd}{1,2}[/-]\p{Nd}{1,2}[/-]\p{Nd}{4}${ends}`,
        String.raw`${alone}\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}${ends}`,
        String.raw`${alone}(?:0?[1-9]|1[0-2])/(?:19|20)\p{Nd}{2}${ends}`,
        String.raw`${either(['ngày'])}\s+\p{Nd}{1,2}(?:/\p{Nd}{1,2})?${ends}`,
        String.raw`${alone}\p{Nd}{1,2}(?=\s+tháng\s+(?:đầu|cuối)\s+năm)`,
      ].join('|'),
      'gu',
    ),
  },
  {
    tell: 'năm: bốn chữ số từ 1900 đến 2099 viết liền, không có dấu chấm',
    pattern: new RegExp(`${alone}(?:19|20)\\p{Nd}{2}${ends}`, 'gu'),
  },
  {
    tell: 'số, ký hiệu văn bản: 125/QĐ-UBND, 09/2019/NĐ-CP, 52-NQ/TW, số 125 (nhưng “tổng số 125” là số liệu)',
    pattern: new RegExp(
      [
        String.raw`${alone}\p{Nd}+(?:/\p{Nd}{4})?/\p{Lu}[\p{L}\p{Nd}/-]*`,
        String.raw`${alone}\p{Nd}+-\p{Lu}{2,}/\p{Lu}+`,
        String.raw`(?<!${notTheWord}\s+)${either(['số'])}\s+\p{Nd}+`,
      ].join('|'),
      'gu',
    ),
  },
  {
    tell: 'tên văn bản, điều khoản, biểu mẫu, chương trình viết hoa: Nghị quyết 52, Điều 12, Biểu 04, Chương trình 135',
    pattern: new RegExp(`${named}\\s+\\p{Nd}+`, 'gu'),
  },
  {
    tell: 'tiêu chuẩn, quy chuẩn: ISO 9001, TCVN ISO/IEC 17025:2017, QCVN 01:2009/BYT',
    pattern:
      /(?<!\p{L})(?:TCVN|QCVN|TCCS|ĐLVN|ISO|IEC|ASTM|EN|VILAS|HACCP|VietGAP)(?:[ /-](?:ISO|IEC|TS|EN))*[ -]\p{Nd}+(?:[-:.]\p{Nd}+)*/gu,
  },
  {
    tell: 'thứ tự, phân loại: sau quý, tháng, thứ, lần, đợt, giai đoạn, nhóm, loại, hạng, mức độ, khóa, điều, khoản…',
    pattern: new RegExp(`${ordered}${range}${ends}`, 'gu'),
  },
  {
    tell: 'tên có chữ số: Covid-19, COVID 19, SARS-CoV-2, CO2, H5N1, A4, 5G, công nghiệp 4.0, hệ thống 4.0',
    pattern: new RegExp(
      [
        String.raw`${alone}\p{Nd}\.0(?![.,]?\p{Nd})|${alone}\p{Nd}+\p{Lu}`,
        // A number that a hyphen ties to a name belongs to it; a lone capital may be the end of a range: «quý I-12».
        String.raw`(?<=\p{Lu}[\p{L}\p{Nd}]+-)\p{Nd}{1,4}(?![\p{Nd}]|[.,]\p{Nd}|\s?%)`,
        String.raw`${either(['covid', 'COVID'])}[ -]\p{Nd}{1,2}${ends}`,
      ].join('|'),
      'gu',
    ),
  },
]

const number =
  /(?=\p{Nd})(?<![\p{L}\p{Nd}])(?<!\p{L}\p{Nd}[\p{Nd}.,]*)\p{Nd}+(?:[.,/]\p{Nd}+)*(?:\s?%)?(?![\p{Lu}\p{Nd}])/gu

/**
 * Finds the numbers that were typed into a text instead of being inserted as figures. Dates, years, numbers of documents, of
 * standards and of an order are none: see `notFigures`. Numbers in words («hai đợt») are not seen.
 */
export const findHandTyped = (text: string): readonly HandTyped[] => {
  if (!/\p{Nd}/u.test(text)) return []
  const before = found.get(text)
  if (before !== undefined) return before
  if (found.size === mostKept) found.clear()
  const numbers = findIn(text)
  found.set(text, numbers)
  return numbers
}

// The same texts stand in every report of a period.
const found = new Map<string, readonly HandTyped[]>()
const mostKept = 5000

const findIn = (text: string): readonly HandTyped[] => {
  const plain = withoutTokens(text)
  const numbers = [...plain.matchAll(number)]
  if (numbers.length === 0) return []
  const names = notFigures.flatMap(({ pattern }) =>
    [...plain.matchAll(pattern)].map((name) => [name.index, name.index + name[0].length] as const),
  )
  return numbers
    .filter(({ index }) => !names.some(([from, to]) => from <= index && index < to))
    .map(({ 0: digits, index }) => ({ at: index, text: digits }))
}

// What stands in a token is no text; it keeps its place, so that the places of what follows are those of the text.
const withoutTokens = (text: string): string =>
  text.includes('{')
    ? placedPieces(text)
        .map(({ length, piece }) =>
          piece.kind === 'text' ? piece.text.padEnd(length, '\uFFFC') : '\uFFFC'.repeat(length),
        )
        .join('')
    : text
