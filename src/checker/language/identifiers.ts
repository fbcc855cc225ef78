import { citedIn } from './cited.ts'
import { datesIn } from './dates.ts'
import type { Identifier } from './identifier.ts'

/** The identifiers of a text in their order; where two overlap the one that begins first, then the longer one, stands. */
export const identifiersIn = (text: string): readonly Identifier[] => {
  const found = [
    ...citedIn(text).map(({ from, to }) => ({ kind: 'citation' as const, from, to })),
    ...datesIn(text),
    ...patterns.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((each) => ({ kind, from: each.index, to: each.index + each[0].length })),
    ),
  ].sort((one, other) => one.from - other.from || other.to - one.to)
  const apart: Identifier[] = []
  for (const each of found) if (each.from >= (apart.at(-1)?.to ?? 0)) apart.push(each)
  return apart
}

const roman = '[IVXLC]{1,6}'

const patterns: readonly (readonly [Identifier['kind'], RegExp])[] = [
  [
    'standard',
    /(?:TCVN|QCVN|ISO|IEC|TCCS|TCNB|HACCP|GMP|SA|OHSAS|GS1)(?:[ /-](?:ISO|IEC|TS|TR|BKHCN|BYT))*(?:[ -]?\d+)(?:[-:]\d+)*(?:\/[A-ZĐ&]+)?/gu,
  ],
  [
    'place',
    /(?<![\p{L}\p{M}])(?<!(?:danh|biên|chuyên|hạng|thư|đề|tiết|xuất|văn|ấn|phiên|cơ|công|tái|kịch|địa|thành|cao)\s)(?:điều|khoản|điểm|mục|chương|phần|phụ lục|biểu mẫu|biểu|mẫu|bảng|hình|trang|tầng|phòng PA|tổ|khu|đường|quốc lộ|số nhà|ngõ|vùng|tiểu khu|bản)\s+(?:số\s+)?(?:\d+(?:[./-]\d+)*[a-zđ]?|[IVXLC]{1,6})(?![\p{L}\d])(?!\s*%)/giu,
  ],
  [
    'ordinal',
    /(?<![\p{L}\p{M}])(?<!(?:nhiệm|dịch|nghiệp|chức|công|phục|học|tài|sự)\s)(?:thứ|lần|đợt|khóa|khoá|kỳ|quý|nhóm|mức(?: độ)?|cấp(?: độ)?|loại|hạng|bậc|giai đoạn|vòng|tập|quyển|ấn phẩm số|tháng thứ|phiên|lứa|vụ|chỉ số|nghị quyết số|chuyên đề)\s+(?:thứ\s+)?(?:\d{1,2}(?:\s*[,-]\s*\d{1,2})*(?:\/(?:19|20)\d{2})?|[IVXLC]{1,6})(?![\p{L}\d.])(?!\s*(?:%|giấy|đơn vị|cơ sở))/giu,
  ],
  ['ordinal', new RegExp(`(?:thứ|khóa|khoá|quý|lần|nhiệm kỳ)\\s+${roman}(?![\\p{L}\\d])`, 'gu')],
  ['name', /(?:công nghiệp|cách mạng)?\s?\d\.0(?!\d)/gu],
  ['name', /(?<![\p{L}\d])\p{L}[\p{L}&]*-?\d[\p{L}\d]*(?:[-.]\d+)*(?![\p{L}\d])/gu],
  ['name', /(?<![\p{L}\d])\d+[\p{Lu}][\p{Lu}\d]*(?![\p{L}\d])/gu],
  ['name', /(?<![\d.,])(?:\+84|0)\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}(?!\d)/g],
  [
    'name',
    /(?:số máy|số hiệu|số xê-ri|biển số|mã số|bằng độc quyền(?: sáng chế| giải pháp hữu ích| kiểu dáng công nghiệp)?(?: số)?|bằng sáng chế(?: số)?|bằng số|đơn số|văn bằng số|số đăng ký|giấy chứng nhận số|giấy phép số)\s*:?\s*(?:số\s+)?[\p{Lu}\d][\p{Lu}\d/.-]*\d/giu,
  ],
  ['name', /(?:số|bản tin)\s+\d{1,3}(?:\s*,\s*\d{1,3})*\/(?:19|20)\d{2}/giu],
  ['name', /PC[BS]?\s?\d{2}(?!\d)/gu],
]
