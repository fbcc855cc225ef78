import type { Finding } from '../finding.ts'
import type { Line } from '../paper.ts'
import { found } from './found.ts'

/** Words that are written wrongly by habit, and words that stand twice. */
export const spellingSlips = ({ index, text }: Pick<Line, 'index' | 'text'>): readonly Finding[] => [
  ...[...text.matchAll(slips)].map((each) => {
    const written = each[0]
    const right = rightWords[written.toLowerCase()] ?? written
    return found({
      code: 'spelling',
      certainty: 'to-look-at',
      at: [{ line: index, from: each.index, to: each.index + written.length }],
      read: written,
      expected: right,
      tell: `“${written}” thường được viết là “${right}”.`,
    })
  }),
  ...[...text.matchAll(twice)].map((each) =>
    found({
      code: 'word-twice',
      certainty: 'to-look-at',
      at: [{ line: index, from: each.index, to: each.index + each[0].length }],
      read: each[0],
      expected: each[1] ?? '',
      tell: `Từ “${each[1] ?? ''}” viết hai lần liền nhau.`,
    }),
  ),
]

// Only words that are no words of their own in any reading.
const rightWords: Readonly<Record<string, string>> = {
  'truy suất nguồn gốc': 'truy xuất nguồn gốc',
  'sát nhập': 'sáp nhập',
  'bổ xung': 'bổ sung',
  'xắp xếp': 'sắp xếp',
  'sử lý': 'xử lý',
  'sử phạt': 'xử phạt',
  'suất sắc': 'xuất sắc',
  'xuất xắc': 'xuất sắc',
  'đề suất': 'đề xuất',
  'sản suất': 'sản xuất',
  'năng xuất': 'năng suất',
  'công xuất': 'công suất',
  'hiệu xuất': 'hiệu suất',
  'áp xuất': 'áp suất',
  'lãi xuất': 'lãi suất',
  'hổ trợ': 'hỗ trợ',
  'cũng cố': 'củng cố',
  'sữa đổi': 'sửa đổi',
  'chỉnh sữa': 'chỉnh sửa',
  'mỡ rộng': 'mở rộng',
  'bão đảm': 'bảo đảm',
  'xữ lý': 'xử lý',
  'nghành nghề': 'ngành nghề',
  'ký yếu': 'kỷ yếu',
  'phân đấu': 'phấn đấu',
  'khuyến kích': 'khuyến khích',
  'chuẩn đoán': 'chẩn đoán',
  'cọ sát': 'cọ xát',
  'kiễm tra': 'kiểm tra',
  'kiễm định': 'kiểm định',
  'thống kế khoa học': 'thống kê khoa học',
  'chuyên tiếp từ': 'chuyển tiếp từ',
  'nhiệm vụ chuyên tiếp': 'nhiệm vụ chuyển tiếp',
}

const slips = new RegExp(`(?<![\\p{L}])(?:${Object.keys(rightWords).join('|')})(?![\\p{L}])`, 'giu')

// Of one syllable only the words of grammar: «ngày ngày», «dần dần» are said so.
const twice =
  /(?<![\p{L}-])(tại|của|và|các|được|cho|với|trong|đã|để|về|theo|từ|đến|thực hiện|triển khai|tổ chức|ban hành|tiếp tục|phối hợp|xây dựng|trên địa bàn|phê duyệt|hướng dẫn|tham mưu|đề nghị|một số|nhiệm vụ|dự án|Ủy ban|thành phố)\s\1(?![\p{L}-])/giu
