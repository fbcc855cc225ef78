/** A document as a text cites it; what the text does not say is undefined. */
export interface Cited {
  /** Where it stands: from its kind to its date, in UTF-16 units, the end exclusive. */
  readonly from: number
  readonly to: number
  /** «Quyết định», «Nghị định»; undefined where only a number stands. */
  readonly type?: string
  /** «84/QĐ-UBND», without spaces. */
  readonly number: string
  readonly date?: { readonly day: number; readonly month: number; readonly year: number }
}

const types =
  'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Công văn|Công điện|Tờ trình|Báo cáo|Thông báo|Hướng dẫn|Kết luận|Quy định|Quy chế|Đề án|Giấy mời|Văn bản|Biên bản|Giấy phép|Hợp đồng|Thông cáo|Lệnh|Phương án|Công thư'

const symbol = '\\d+[a-z]?(?:\\/\\d{4})?\\s?[-/]\\s?\\p{Lu}[\\p{L}&\\d]*(?:\\s?[-/.&]\\s?[\\p{Lu}][\\p{L}&\\d]*)*'

const date = '(?:,?\\s*(?:ký\\s+)?ngày|,)?\\s*(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})'

// The symbol is in capitals, its kind may begin with either.
const eitherCase = types.replace(
  /(^|\|)(\p{Lu})/gu,
  (_all, bar: string, first: string) => `${bar}[${first}${first.toLowerCase()}]`,
)

const cited = new RegExp(`(?:(${eitherCase})\\s+)?(?:[Ss]ố\\s*:?\\s*)?(${symbol})(?:${date})?`, 'gu')

/** The documents that a text cites by their numbers, in their order. */
export const citedIn = (text: string): readonly Cited[] =>
  [...text.matchAll(cited)].map((found) => {
    const [all, type, number = '', day, month, year] = found
    return {
      from: found.index,
      to: found.index + all.length,
      ...(type === undefined ? {} : { type }),
      number: number.replace(/\s/g, ''),
      ...(day === undefined ? {} : { date: { day: Number(day), month: Number(month), year: Number(year) } }),
    }
  })
