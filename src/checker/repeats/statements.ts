import { sentenceAround } from '../language/clauses.ts'
import { type Quantity, unitOf } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { abbreviationsOf, contentWords } from './content-words.ts'

/** A number with the words that tell what it counts, to be known again where the paper says it again. */
export interface Statement {
  readonly line: number
  readonly quantity: Quantity
  /** What is counted, abbreviations written out. */
  readonly unit: string
  /** The words that tell what is counted, on both sides of the number, and those behind it alone. */
  readonly words: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  /** It stands at the beginning, or behind «với», «trong số»: it refers to what was told elsewhere. */
  readonly refers: boolean
  /** The months, quarters and years its sentence names, «lũy kế», «dự kiến» and the like among them. */
  readonly times: string
  readonly places: string
  /** The other counts of its sentence with what they count: «11 lớp tập huấn về sáng kiến». */
  readonly companions: readonly string[]
  /** Of a part of something: how much the whole is. */
  readonly partOf: number | undefined
  readonly scope: ReadLine['scope']
}

/** The numbers of a paper that tell what has been done or what there is; not those of what is planned. */
export const statementsOf = ({ paper, lines }: Reading): readonly Statement[] => {
  const abbreviations = abbreviationsOf(paper.lines.map(({ text }) => text))
  return lines.flatMap((line) =>
    (line.kind === 'heading' && !line.text.includes(':')) || line.kind === 'cell' || line.scope === 'plan'
      ? []
      : line.quantities.flatMap((written, at) => {
          const quantity = withNoun(line, written)
          if (quantity.isAbout || quantity.noun === '' || quantity.unit === '%' || quantity.outOf !== undefined)
            return []
          const [before, behind] = aroundOf(line, quantity, line.quantities[at - 1], line.quantities[at + 1])
          const right = new Set(contentWords(written.noun === '' ? quantity.noun : behind, abbreviations))
          const words = new Set([...contentWords(before, abbreviations), ...right])
          const { from, to } = sentenceAround(line.clauses, quantity.from)
          const sentence = line.text.slice(from, to)
          if (isPromised(sentence)) return []
          return [
            {
              line: line.index,
              quantity,
              words,
              unit: thingOf(abbreviations.get(quantity.unit) ?? quantity.unit),
              behind: right,
              refers:
                before.trim() === '' ||
                /(?:^|\s)(?:(?<!đối )với|của|thông qua|trong số|toàn bộ|tất cả|qua)\s*$/iu.test(before),
              times: timesOf(line, quantity, from, to),
              places: placesOf(sentence),
              companions: companionsOf(line, written, from, to),
              partOf: line.claims.find(
                ({ list }) => list.parts.length > 1 && list.parts.some((part) => part.quantity === written),
              )?.wholes[0]?.value,
              scope: line.scope,
            },
          ]
        }),
  )
}

// What is promised for the time to come is told in the words of what has been done.
const isPromised = (sentence: string): boolean =>
  /(?:^|\s)(?:sẽ|phấn đấu|dự kiến năm|trong năm tới|thời gian tới|(?:thực hiện|triển khai) từ năm)(?=\s)/iu.test(
    sentence,
  )

/** «Số giấy phép tiến hành công việc bức xạ đã cấp: 35.» names before the number what it counts. */
export const withNoun = ({ text }: ReadLine, quantity: Quantity): Quantity => {
  if (quantity.noun !== '') return quantity
  const said = /(?:^|[\s:;.])(?:tổng )?số(?: lượng)? ([^:;.,\d]{4,120}?)(?:\s+là)?\s*:?\s*$/iu.exec(
    text.slice(Math.max(0, quantity.from - 150), quantity.from),
  )?.[1]
  return said === undefined ? quantity : { ...quantity, noun: said, unit: unitOf(said) }
}

const aroundOf = (
  { text: written }: ReadLine,
  { from, to, unit }: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
): readonly [string, string] => {
  const text = written.replace(pairs, '$1  $2')
  // Money is paid for what the sentence tells before it.
  const isMoney = unit === 'đồng'
  const start = Math.max(isMoney ? 0 : (previous?.to ?? 0), from - 110)
  const told = text[from - 1] === '(' && isBracketOf(text, to, unit) ? from - 2 : from
  const before = vague(/(?:[^;:.()]|\.(?=\S))*$/u.exec(text.slice(start, told))?.[0] ?? '')
  const last = before.lastIndexOf(', ')
  const comma = isMoney && contentWords(before.slice(last + 2), new Map()).length < 3 ? -1 : last
  const end = Math.min(next?.from ?? text.length, to + 170)
  const clause = leadingIn.test(before) ? (/^[^;:.(),]*,/u.exec(text.slice(to, end))?.[0] ?? '') : ''
  const rest = /^(?:[^;:.(),]|\.(?=\S)|:(?=\d))*/u.exec(text.slice(to + clause.length, end))?.[0] ?? ''
  const behind = vague(clause + rest)
  const consequence = behind.search(afterwards)
  return [comma === -1 ? before : before.slice(comma + 2), consequence === -1 ? behind : behind.slice(0, consequence)]
}

// Their comma parts nothing.
const pairs =
  /(sản phẩm|tin|tổ chức|sản xuất|đo lường|hội nghị|cơ quan|đề tài|kiểm định|chỉ đạo|tiêu chuẩn|tranh chấp), (hàng h|bài|cá nhân|kinh doanh|chất lượng|hội thảo|đơn vị|dự án|hiệu chuẩn|điều hành|đo lường)/giu

// What follows tells what came of them, no longer what they are.
const afterwards =
  /\s(?:đều|mới đáp ứng|hay|đúng|vượt|còn|bảo đảm|đảm bảo|tạo|góp phần|đã góp phần|cơ bản|chưa|không có|nhằm|để|thông qua|với|cho|tập trung|bám sát|như|trị giá|trên môi trường|đã làm chủ|đã đi vào|(?:được|đã) (?:thực hiện|tiến hành|triển khai)|hoạt động ổn định|phát huy|mang lại|đem lại)(?=\s)/iu

// «Với 38 hộ tham gia, mô hình nuôi cá lồng …»: what it is told of stands behind the comma.
const leadingIn = /^\s*(?:với|có)\s*$/iu

// «… còn ít (17 tổ chức)»: the clause before the bracket tells what is counted.
const isBracketOf = (text: string, to: number, unit: string): boolean => {
  const inside =
    /^[^()]*(?=\))/u
      .exec(text.slice(to, to + 60))?.[0]
      .trim()
      .toLowerCase() ?? ''
  return inside === unit && unit.includes(' ')
}

// Who «các đơn vị» are tells nothing of what is counted; neither does which office did it, where it is the one that reports.
const vague = (text: string): string =>
  text
    .replace(
      /(?<![\p{L}])của (?:các|mọi|nhiều) (?:đơn vị|địa phương|cơ quan|tổ chức|cá nhân|sở, ngành|ngành)(?![\p{L}])/giu,
      ' ',
    )
    .replace(
      /^(\s*)(?:Trung tâm|Chi cục|Thanh tra Sở|Phòng|Đơn vị|Các đơn vị)(?=\s(?:đã|đang|tiếp tục|tổ chức|thực hiện|tiến hành|chuyển giao|phối hợp|kiểm định|cấp|xây dựng)\s)/u,
      '$1',
    )

// «phương tiện đo» are «phương tiện» where they are told again.
const thingOf = (unit: string): string => (unit === 'phương tiện đo' ? 'phương tiện' : unit)

// One other count of at least three words that is the same makes two short sentences tell of the same event.
const companionsOf = ({ quantities }: ReadLine, quantity: Quantity, from: number, to: number): readonly string[] => {
  const others = quantities.filter(
    (each) => each !== quantity && each.from >= from && each.to <= to && each.unit !== '%',
  )
  return others.length > 1
    ? []
    : others.flatMap(({ value, noun }) => (noun.split(' ').length >= 3 ? [`${value} ${noun.toLowerCase()}`] : []))
}

// A time at the beginning of a sentence is that of all its clauses, another that of its own.
const timesOf = ({ identifiers, text }: ReadLine, quantity: Quantity, from: number, to: number): string => {
  const opening = text.indexOf(';', from)
  const start = text.lastIndexOf(';', quantity.from) + 1
  const end = text.indexOf(';', quantity.to)
  const spans = [
    [from, opening === -1 ? to : Math.min(opening, to)],
    [Math.max(from, start), end === -1 ? to : Math.min(end, to)],
  ] as const
  const sentence = spans.map(([one, other]) => text.slice(one, other)).join(' ; ')
  const named = identifiers
    .filter(
      (each) =>
        spans.some(([one, other]) => each.from >= one && each.to <= other) &&
        /^(?:month|year|years|period)$/.test(each.kind),
    )
    .map((each) => text.slice(each.from, each.to).toLowerCase().replace(/\s+/g, ' ').replace(/^năm /, ''))
  const said = [
    ...sentence
      .toLowerCase()
      .matchAll(
        /quý [ivx\d]+(?:\/\d{4})?|đợt \d+|luỹ kế|lũy kế|trong tháng(?!\s*\d)|kế hoạch năm|chỉ tiêu|dự kiến|ước|cùng kỳ|năm trước|phấn đấu|giai đoạn|trước đây|lần thứ \S+|mỗi|bình quân/gu,
      ),
  ].map(([each]) => each.replace('luỹ', 'lũy'))
  return [...new Set([...named, ...said])].sort().join('|')
}

const placesOf = (sentence: string): string =>
  [
    ...sentence.matchAll(
      /(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|tỉnh|TP|Công ty|Bệnh viện|Trung tâm|Chi cục)\s+((?:\p{Lu}[\p{L}&]*\s?){1,6})/gu,
    ),
  ]
    .map(([, name = '']) => name.trim())
    .sort()
    .join('|')
