import type { Finding } from '../finding.ts'
import type { Look, Paper } from '../paper.ts'
import { foundAt, seenLines, valuesOf, written } from './found.ts'

/** Paper, margins, font and page number. */
export const pageFindings = (paper: Paper, look: Look): readonly Finding[] => [
  ...paperFindings(paper, look),
  ...marginFindings(paper, look),
  ...fontFindings(paper),
  ...numberFindings(paper, look),
]

/** Word keeps lengths in twips and offices round them, so this many millimetres are no deviation. */
const near = 0.6

const paperFindings = ({ lines }: Paper, { page }: Look): readonly Finding[] => {
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)]
  if (Math.abs(short - 210) > 2 * near || Math.abs(long - 297) > 2 * near)
    return foundAt(lines.slice(0, 1), {
      code: 'paper',
      certainty: 'wrong',
      clause: 'I.1',
      read: `khổ giấy ${written(page.width)} × ${written(page.height)} mm`,
      expected: 'khổ A4, 210 × 297 mm',
      tell: `Khổ giấy là ${written(page.width)} × ${written(page.height)} mm, không phải khổ A4 (210 × 297 mm).`,
    })
  if (!page.landscape) return []
  return foundAt(lines.slice(0, 1), {
    code: 'landscape',
    clause: 'I.2',
    read: 'trang đầu theo chiều rộng (trang ngang)',
    expected: 'theo chiều dài của khổ A4; chỉ trình bày ngang khi có bảng, biểu không làm thành phụ lục riêng',
    tell: 'Trang đầu của báo cáo trình bày theo chiều rộng của khổ giấy.',
  })
}

const ranges = {
  top: ['trên', 20, 25],
  bottom: ['dưới', 20, 25],
  left: ['trái', 30, 35],
  right: ['phải', 15, 20],
} as const

const marginFindings = ({ lines }: Paper, { margins, page }: Look): readonly Finding[] => {
  // On a page that lies on its side it is not told which edge is which.
  if (page.landscape) return []
  const outside = (['top', 'bottom', 'left', 'right'] as const).filter(
    (side) => margins[side] < ranges[side][1] - near || margins[side] > ranges[side][2] + near,
  )
  if (outside.length === 0) return []
  const read = outside.map((side) => `lề ${ranges[side][0]} ${written(margins[side])} mm`).join('; ')
  const expected = outside
    .map((side) => `lề ${ranges[side][0]} từ ${ranges[side][1]} mm đến ${ranges[side][2]} mm`)
    .join('; ')
  return foundAt(lines.slice(0, 1), {
    code: 'margins',
    certainty: 'wrong',
    clause: 'I.3',
    read,
    expected,
    tell: `Lề trang không đúng quy định: ${read}.`,
  })
}

// Fonts of signs and formulas, which Times New Roman does not have.
const signs = /^(?:Symbol|Wingdings|Webdings|Cambria Math)/

const fontFindings = (paper: Paper): readonly Finding[] => {
  const other = [...seenLines(paper).values()].filter(
    ({ font }) => font !== undefined && !/^Times New Roman/i.test(font) && !signs.test(font),
  )
  const fonts = valuesOf(other.map(({ font }) => font))
  return foundAt(
    other.map(({ of }) => of),
    {
      code: 'font',
      certainty: 'wrong',
      clause: 'I.4',
      read: `phông chữ ${fonts}`,
      expected: 'phông chữ Times New Roman, bộ mã Unicode',
      tell: `${other.length} đoạn dùng phông chữ ${fonts}, không phải Times New Roman.`,
    },
  )
}

/** A paper with more letters surely has a second page. */
const mostLettersOfPage = 4500

const numberFindings = ({ lines }: Paper, { pageNumber, isFirstPageNumbered }: Look): readonly Finding[] => {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const hasMorePages = letters > mostLettersOfPage || lines.some(({ page = 1 }) => page > 1)
  const at = lines.slice(0, 1)
  const expected = 'số trang đặt canh giữa theo chiều ngang trong phần lề trên, không hiển thị ở trang thứ nhất'
  if (pageNumber === 'none')
    return !hasMorePages
      ? []
      : foundAt(at, {
          code: 'no-page-number',
          clause: 'I.7',
          read: 'không có số trang',
          expected,
          tell: 'Báo cáo dài hơn một trang nhưng không đánh số trang.',
        })
  return [
    ...(pageNumber === 'top-centre'
      ? []
      : foundAt(at, {
          code: 'page-number-place',
          clause: 'I.7',
          read: 'số trang không ở giữa lề trên',
          expected,
          tell: 'Số trang không đặt canh giữa trong phần lề trên của trang.',
        })),
    ...(!isFirstPageNumbered
      ? []
      : foundAt(at, {
          code: 'first-page-number',
          clause: 'I.7',
          read: 'số trang hiển thị cả ở trang thứ nhất',
          expected,
          tell: 'Trang thứ nhất hiển thị số trang.',
        })),
  ]
}
