import {
  anyObject,
  day,
  instant,
  listOf,
  object,
  oneOf,
  orNull,
  type Schema,
  text,
  whole,
  writtenText,
  yesNo,
} from '../app/schema.ts'
import { signedBy } from './restatements.ts'

const handTyped = {
  at: whole('Vị trí trong văn bản, tính bằng đơn vị UTF-16'),
  text: text('Số đã gõ'),
}

const fault = object({
  at: text('Chỗ trong đề cương, như body.2.body.0.title'),
  code: text('Mã ổn định của lỗi'),
  tell: text('Một câu: vì sao không được, và được làm gì'),
})

const tells = oneOf('results: kết quả; plans: nhiệm vụ tới', ['results', 'plans'])

const topic = object({ code: text('Mã lĩnh vực công tác'), title: text('Tên lĩnh vực công tác') })

/** What is wrong with an outline, which topics it leaves out, which numbers were typed into it. */
export const checkedOutline: Schema = object({
  faults: listOf(fault, 'Các lỗi phải sửa trước khi lưu'),
  leftOut: listOf(
    object({ topic: text('Mã lĩnh vực'), title: text('Tên lĩnh vực'), tells }),
    'Các lĩnh vực có đoạn viết mà đề cương không nêu',
  ),
  handTyped: listOf(object({ ...handTyped, place: text('Chỗ trong đề cương') }), 'Các số gõ tay trong câu cố định'),
})

/** What is wrong with a text with figures, and which numbers were typed into it. */
export const checkedText: Schema = object({
  faults: listOf(
    object({
      at: whole('Vị trí trong văn bản, tính bằng đơn vị UTF-16'),
      text: text('Chỗ không hiểu được'),
      code: text('Mã ổn định của lỗi'),
      tell: text('Một câu: được chèn gì'),
    }),
    'Các chỗ chèn số liệu không hiểu được',
  ),
  handTyped: listOf(object(handTyped), 'Các số gõ tay'),
})

const ofEdition = {
  version: whole('Bản thứ mấy'),
  from: day('Dùng cho kỳ kết thúc từ ngày này'),
  recordedAt: instant('Lưu lúc'),
  ...signedBy,
  isGivenUp: yesNo('Từ ngày này thôi dùng bản riêng, theo mẫu chung'),
}

/** One edition of an outline or a wording, without what it says. */
export const edition: Schema = object(ofEdition, [], 'Một bản đã lưu')

const editions = listOf(edition, 'Các bản đã lưu, mới nhất trước')

/** An edition with what it says. */
export const wholeEdition: Schema = object({
  ...ofEdition,
  content: { ...anyObject('Nội dung; null khi thôi dùng bản riêng'), type: ['object', 'null'] },
})

const writtenOutline = anyObject(
  'Đề cương: title, for, type, summary, numbering, next, notes, body; mỗi dòng của body là part, section, topics hoặc words. Trong chữ, {period}, {year}… thay cho lời của báo cáo',
)

/** The answer to who writes over what others kept meanwhile. */
export const editionsSince: Schema = object({
  code: oneOf('Luôn là edition/changed-meanwhile', ['edition/changed-meanwhile']),
  tell: text('Một câu cho người dùng: ai đã lưu, lúc nào'),
  version: whole('Bản mới nhất hiện nay'),
  since: listOf(wholeEdition, 'Các bản đã lưu từ sau expectedEdition, mới nhất trước'),
})

/** An outline as it can be edited. */
export const editableOutline: Schema = object({
  code: text('Mã đề cương'),
  isOwn: yesNo('Bản riêng của tỉnh; không thì theo mẫu chung'),
  from: day('Dùng từ ngày'),
  outline: writtenOutline,
  checked: checkedOutline,
  editions,
  topics: listOf(topic, 'Mọi lĩnh vực công tác'),
})

const ofSaving = {
  from: writtenText('Dùng cho kỳ kết thúc từ ngày này, như 2021-01-01', 10),
  expectedEdition: whole('Bản mới nhất (version) mà người gửi đang xem; 0 khi tỉnh đang theo mẫu chung', {
    minimum: 0,
    maximum: 2_147_483_647,
  }),
}

/** An outline that is to be kept from a day on. */
export const newOutline: Schema = object({
  ...ofSaving,
  outline: { ...writtenOutline, type: ['object', 'null'], description: 'Đề cương; null: thôi dùng bản riêng' },
})

/** An outline that is to be checked. */
export const outlineToCheck: Schema = object({ outline: writtenOutline })

const ofPassage = {
  passage: text('Mã đoạn'),
  topic,
  tells,
  needs: listOf(
    object({ code: text('Mã chỉ tiêu'), title: text('Tên chỉ tiêu') }),
    'Các chỉ tiêu mà cách viết chung của đoạn dùng',
  ),
  own: {
    ...object(
      {
        text: text('Cách viết của tỉnh, mỗi dòng một đoạn văn; số liệu chèn như {calibrations.verified}'),
        whenNone: text('Viết gì khi mọi số liệu bằng không'),
        from: day('Dùng từ ngày'),
        version: whole('Bản thứ mấy'),
      },
      ['whenNone'],
    ),
    type: ['object', 'null'],
    description: 'null: theo cách viết chung',
  },
}

/** A passage and the wording of the province. */
export const wordedPassage: Schema = object(ofPassage)

/** A passage, the wording of the province, and every edition of it. */
export const editableWording: Schema = object({ ...ofPassage, editions })

const wordingText = writtenText('Văn bản, mỗi dòng một đoạn văn', 5000)

const writtenWording = object(
  { text: wordingText, whenNone: writtenText('Viết gì khi mọi số liệu bằng không', 5000) },
  ['whenNone'],
)

/** A wording that is to be kept from a day on. */
export const newWording: Schema = object({
  ...ofSaving,
  wording: { ...writtenWording, type: ['object', 'null'], description: 'Cách viết; null: thôi dùng bản riêng' },
})

/** A text that is to be checked. */
export const textToCheck: Schema = object({ text: wordingText })

/** What is to be seen in a report before it is kept. */
export const previewed: Schema = object(
  {
    code: writtenText('Mã đề cương, khi không gửi đề cương', 100),
    outline: writtenOutline,
    wordings: listOf(
      object({ passage: writtenText('Mã đoạn', 200), wording: writtenWording }),
      'Các cách viết chưa lưu',
      { maxItems: 100 },
    ),
  },
  ['code', 'outline', 'wordings'],
)

/** The answer to what was kept. */
export const saved: Schema = object({ written: yesNo('Đã lưu bản mới; không thì bản trước đã đúng như vậy'), edition })

/** A commonly worded text to begin with. */
export const commonText: Schema = object({
  text: orNull(text('Cách viết chung như trong kỳ đã hỏi; null khi kỳ đó không viết gì')),
})

/** A report as it would stand on the paper. */
export const sheetSeen: Schema = object({
  sheet: anyObject('Mọi chữ trên tờ báo cáo theo đúng thể thức'),
  style: text('Kiểu trình bày của tờ báo cáo, cho phần tử lớp sheet'),
})
