import type { Finding } from '../finding.ts'
import type { Line } from '../paper.ts'
import { foundAt, type SeenLine } from './found.ts'
import type { ReportParts } from './parts.ts'
import { shapeFindings } from './shape.ts'

type Seen = ReadonlyMap<number, SeenLine>

const nationalTitle = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/iu
const motto = /Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/iu

/** Quốc hiệu and tiêu ngữ, number and symbol, place and date, type and summary; of texts without a look only the words. */
export const letterheadFindings = (parts: ReportParts, seen: Seen): readonly Finding[] =>
  parts.type === undefined
    ? []
    : [
        ...(seen.size === 0 ? [] : missing(parts, parts.type)),
        ...mottoWords(parts.head),
        ...numberWords(parts.head),
        ...dateWords(parts.head),
        ...shapes(parts, seen),
      ]

const missing = ({ head, summary }: ReportParts, type: Line): readonly Finding[] => {
  const lacks = (pattern: RegExp): boolean => !head.some(({ text }) => pattern.test(text))
  const top = head.slice(0, 1).concat(type).slice(0, 1)
  return [
    ...(lacks(nationalTitle)
      ? foundAt(top, {
          code: 'no-national-title',
          certainty: 'wrong',
          clause: 'II.1',
          read: 'không có Quốc hiệu ở phần đầu báo cáo',
          expected: '«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»',
          tell: 'Báo cáo không có Quốc hiệu.',
        })
      : []),
    ...(lacks(motto)
      ? foundAt(top, {
          code: 'no-motto',
          certainty: 'wrong',
          clause: 'II.1',
          read: 'không có Tiêu ngữ ở phần đầu báo cáo',
          expected: '«Độc lập - Tự do - Hạnh phúc»',
          tell: 'Báo cáo không có Tiêu ngữ, hoặc Tiêu ngữ ghi không đúng lời.',
        })
      : []),
    ...(lacks(/Số\s*:/iu)
      ? foundAt(top, {
          code: 'no-number',
          clause: 'II.3',
          read: 'không có dòng số, ký hiệu ở phần đầu báo cáo',
          expected: '«Số: …/BC-…» dưới tên cơ quan ban hành',
          tell: 'Báo cáo không có dòng số và ký hiệu.',
        })
      : []),
    ...(lacks(/ngày.{0,12}tháng.{0,12}năm/iu)
      ? foundAt(top, {
          code: 'no-place-and-date',
          clause: 'II.4',
          read: 'không có địa danh và thời gian ban hành ở phần đầu báo cáo',
          expected: '«…, ngày … tháng … năm …» dưới Quốc hiệu và Tiêu ngữ',
          tell: 'Báo cáo không có địa danh và thời gian ban hành.',
        })
      : []),
    ...(summary === undefined
      ? foundAt([type], {
          code: 'no-summary',
          clause: 'II.5',
          read: 'dưới tên loại không có trích yếu',
          expected: 'trích yếu nội dung ngay dưới tên loại «BÁO CÁO»',
          tell: 'Báo cáo không có trích yếu nội dung dưới tên loại.',
        })
      : []),
  ]
}

const mottoWords = (head: readonly Line[]): readonly Finding[] =>
  head.flatMap((line) => {
    const said = motto.exec(line.text)?.[0]
    if (said === undefined || said === 'Độc lập - Tự do - Hạnh phúc') return []
    return foundAt([line], {
      code: 'motto-words',
      clause: 'II.1',
      read: `«${said}»`,
      expected: '«Độc lập - Tự do - Hạnh phúc»: gạch nối ngắn, cách chữ ở hai bên; chỉ viết hoa chữ cái đầu mỗi cụm từ',
      tell: `Tiêu ngữ ghi «${said}», khác mẫu của Nghị định.`,
    })
  })

const numberWords = (head: readonly Line[]): readonly Finding[] =>
  head.flatMap((line) => {
    const said = /Số\s*:\s*(\d*)[\s.…]*\/(\s*)([A-ZĐa-zđ]{1,4})(\s?[-–—]\s?)([\p{L}&]+)/u.exec(line.text)
    if (said === null) return []
    const [whole, number = '', space, type, dash] = said
    const wrongs = [
      ...(/^[1-9]$/.test(number) ? [`số nhỏ hơn 10 phải ghi thêm số 0 phía trước («0${number}»)`] : []),
      ...(type === 'BC' ? [] : [`chữ viết tắt tên loại báo cáo là «BC», không phải «${type}»`]),
      ...(space === '' && dash === '-' ? [] : ['giữa số, tên loại và cơ quan không có khoảng trắng, nối bằng «-»']),
    ]
    if (wrongs.length === 0) return []
    return foundAt([line], {
      code: 'number-and-symbol',
      clause: 'II.3',
      read: `«${whole}»`,
      expected: 'dạng «Số: 05/BC-SKHCN»',
      tell: `Số, ký hiệu của báo cáo chưa đúng quy định: ${wrongs.join('; ')}.`,
    })
  })

const placeAndDate = /^(.*?)(,?)\s*ngày\s+([\d.…]*)\s*tháng\s+([\d.…]*)\s*năm\s+\d{4}$/u

const dateWords = (head: readonly Line[]): readonly Finding[] =>
  head.flatMap((line) => {
    const said = placeAndDate.exec(line.text)
    if (said === null) return []
    const [, place, comma, day = '', month = ''] = said
    const wrongs = [
      ...(place !== '' && comma === '' ? ['sau địa danh có dấu phẩy'] : []),
      ...(/^[1-9]$/.test(day) ? [`ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước («ngày 0${day}»)`] : []),
      ...(/^[12]$/.test(month) ? [`tháng 1, tháng 2 phải ghi thêm số 0 phía trước («tháng 0${month}»)`] : []),
    ]
    if (wrongs.length === 0) return []
    return foundAt([line], {
      code: 'place-and-date-words',
      clause: 'II.4',
      read: `«${line.text}»`,
      expected: 'dạng «Sơn La, ngày 05 tháng 01 năm 2020»',
      tell: `Địa danh và thời gian ban hành chưa đúng quy định: ${wrongs.join('; ')}.`,
    })
  })

const shapes = ({ head, type, summary }: ReportParts, seen: Seen): readonly Finding[] => {
  // Words that share a paragraph with others cannot be told from them.
  const alone = (pattern: RegExp) =>
    head
      .filter(({ text }) => pattern.exec(text)?.[0].length === text.length)
      .slice(0, 1)
      .map(({ index }) => seen.get(index))
  const upright = { bold: true, italic: false } as const
  const title = { ...upright, clause: 'II.5', size: [13, 14], centred: true } as const
  return [
    ...shapeFindings(alone(nationalTitle), {
      ...upright,
      code: 'national-title',
      name: 'Quốc hiệu',
      clause: 'II.1',
      size: [12, 13],
    }),
    ...shapeFindings(alone(motto), { ...upright, code: 'motto', name: 'Tiêu ngữ', clause: 'II.1', size: [13, 14] }),
    ...shapeFindings(alone(/^Số\s*:.*$/u), {
      code: 'number',
      name: 'Số, ký hiệu',
      clause: 'II.3',
      size: [13, 13],
      bold: false,
      italic: false,
    }),
    ...shapeFindings(alone(placeAndDate), {
      code: 'place-and-date',
      name: 'Địa danh và thời gian ban hành',
      clause: 'II.4',
      size: [13, 14],
      bold: false,
      italic: true,
    }),
    ...shapeFindings(type === undefined ? [] : [seen.get(type.index)], { ...title, code: 'type', name: 'Tên loại' }),
    ...shapeFindings(summary === undefined || summary === type ? [] : [seen.get(summary.index)], {
      ...title,
      code: 'summary',
      name: 'Trích yếu',
    }),
  ]
}
