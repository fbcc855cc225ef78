/** A document as a text cites it; what the text does not say is undefined. */
export interface Cited {
  /** Where it stands: from its kind to its issuer, in UTF-16 units, the end exclusive. */
  readonly from: number
  readonly to: number
  /** «Quyết định», «Nghị định»; undefined where only a number stands. */
  readonly type?: string
  /** «84/QĐ-UBND», without spaces. */
  readonly symbol: string
  readonly date?: { readonly day: number; readonly month: number; readonly year: number }
  /** «Thủ tướng Chính phủ», as the text writes it behind «của». */
  readonly issuer?: string
}

/** The documents that a text cites by their numbers, in their order. */
export const citedIn = (text: string): readonly Cited[] =>
  [...text.matchAll(cited)].flatMap((found) => {
    const [all, type, law, written = '', day, month, year] = found
    const symbol = written.replace(/\s/g, '')
    // «16/16 đơn vị» and «10-12 ha» are no symbols; a symbol has capitals.
    if (!/\p{Lu}{2}|\p{Lu}[&\p{Lu}]|TTg|CTr|QyĐ/u.test(symbol)) return []
    const kind = type ?? law?.trim()
    const end = found.index + all.length
    const issuer = issuerBehind.exec(text.slice(end, end + longestIssuer))
    return [
      {
        from: found.index,
        to: end + (issuer?.[0].length ?? 0),
        ...(kind === undefined ? {} : { type: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` }),
        symbol,
        ...(day === undefined ? {} : { date: { day: Number(day), month: Number(month), year: Number(year) } }),
        ...(issuer?.[1] === undefined ? {} : { issuer: issuer[1].trim() }),
      },
    ]
  })

const types =
  'Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Công văn|Công điện|Tờ trình|Báo cáo|Thông báo|Hướng dẫn|Kết luận|Quy định|Quy chế|Đề án|Giấy mời|Văn bản|Biên bản|Giấy phép|Phương án|Pháp lệnh'

// The symbol is in capitals, its kind may begin with either.
const eitherCase = types.replace(
  /(^|\|)(\p{Lu})/gu,
  (_all, bar: string, first: string) => `${bar}[${first}${first.toLowerCase()}]`,
)

const letters = '\\p{Lu}[\\p{L}&\\d]*'
const symbolPattern = `\\d{1,5}[a-z]?(?:\\/\\d{4})?(?:\\s?[-/]\\s?|(?=(?:QĐ|KH|BC|TTr|CTr|NĐ|TT|NQ|CT|TB|HD)[-/]\\p{Lu}))${letters}(?:\\s?[-/.&]{1,2}\\s?${letters})*`
const datePattern =
  '(?:,?\\s*\\(?(?:ký\\s+)?ngày|,)?\\s*(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+năm\\s+)(\\d{4})(?!\\d)'

const cited = new RegExp(
  `(?<![\\p{L}\\d/])(?:(${eitherCase})\\s+(?:\\(?[\\p{L}&]{2,12}\\)?\\s+)?|([Ll]uật(?:\\s\\p{L}+){0,8}?)\\s+(?=số))?(?:[Ss]ố\\s*:?\\s*)?(${symbolPattern})(?:${datePattern})?`,
  'gu',
)

const issuerBehind =
  /^\s+(?:được\s+)?(?:của|do)\s+((?:Chủ tịch\s+|Thường trực\s+|Giám đốc\s+)?(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Thủ tướng Chính phủ|Thủ tướng|Văn phòng Chính phủ|Thanh tra Chính phủ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|BCH Trung ương|Trung ương|Chủ tịch nước|Tỉnh ủy|Thành ủy|Đảng ủy|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)(?:\s+(?:tỉnh|thành phố|huyện|xã|TP))?|(?:Bộ|Sở|Tổng cục|Cục|Ban|Viện)\s+(?:trưởng\s+Bộ\s+)?\p{Lu}[\p{L}&]*(?:(?:,\s|\s)(?:và\s+)?\p{Lu}[\p{L}&]*|\s(?:học|nghệ|chính|vụ|thương|dựng|tế|phòng|an|tư|bộ|nông|thôn|hội|thao|lịch|thông|trường|lượng)(?![\p{L}]))*))/u

const longestIssuer = 90
