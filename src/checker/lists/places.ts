import type { Finding } from '../finding.ts'
import type { ReadLine } from '../language/reading.ts'
import { shown } from '../language/shown.ts'

/** Places that are named right behind their count, closed by «và»: «tại 03 huyện Như Xuân, Như Thanh và Ngọc Lặc». */
export const placesThatDiffer = (line: ReadLine): readonly Finding[] =>
  line.quantities.flatMap((whole) => {
    if (whole.isAbout || whole.outOf !== undefined || whole.value > 40) return []
    const found = named.exec(line.text.slice(whole.to, whole.to + 400))
    if (found?.[1] === undefined) return []
    const names = found[1].split(/,\s|\svà\s/u)
    if (names.length === whole.value) return []
    const from = whole.to + found[0].length - found[1].length
    return [
      {
        kind: 'lists',
        code: 'lists/count-differs',
        certainty: 'wrong',
        at: [
          { line: line.index, from: whole.from, to: whole.to },
          { line: line.index, from, to: from + found[1].length },
        ],
        read: `${shown(whole.value)} ${whole.unit}; liệt kê ${names.length}: ${names.join('; ')}`,
        expected: `Số lượng bằng số mục được liệt kê (${names.length})`,
        tell: `Ghi ${shown(whole.value)} ${whole.unit} nhưng liệt kê ${names.length}.`,
      },
    ]
  })

const name = '\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){0,3}'

const named = new RegExp(
  `^\\s(?:huyện|xã|phường|thị trấn|tỉnh|bản|thôn|thành phố)(?: gồm)?:?\\s(${name}(?:,\\s${name}){0,30}\\svà\\s${name})(?!\\s*[,\\p{L}]*\\sthuộc|\\s?\\()`,
  'u',
)
