import type { Finding } from '../finding.ts'
import type { Line } from '../paper.ts'
import { foundAt, type SeenLine } from './found.ts'
import type { ReportParts } from './parts.ts'
import { shapeFindings } from './shape.ts'

type Seen = ReadonlyMap<number, SeenLine>

const position =
  /^(?:(?:KT|TM|TL|TUQ|Q)\.\s*)?(?:PHÓ\s+|QUYỀN\s+)?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN)/u
const academic = /^(?:GS|PGS|TS|TSKH|ThS|Ths|KS|CN|BS|NGƯT|NGND|Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân)[.,\s]/u
const name = /^(?:\p{Lu}\p{Ll}*\s){1,5}\p{Lu}\p{Ll}*$/u

/** «Nơi nhận», the position and the name of who signs. */
export const footFindings = (parts: ReportParts, seen: Seen): readonly Finding[] =>
  parts.type === undefined
    ? []
    : [...recipientFindings(parts, parts.type, seen), ...signatureFindings(parts, parts.type, seen)]

const recipientFindings = (
  { recipientsTitle, recipients }: ReportParts,
  type: Line,
  seen: Seen,
): readonly Finding[] => {
  if (recipientsTitle === undefined)
    return seen.size === 0
      ? []
      : foundAt([type], {
          code: 'no-recipients',
          clause: 'II.9',
          read: 'cuối báo cáo không có «Nơi nhận:»',
          expected: '«Nơi nhận:» và danh sách nơi nhận ở cuối báo cáo',
          tell: 'Báo cáo không có phần nơi nhận.',
        })
  const words = [recipientsTitle, ...recipients].map(({ text }) => text).join('\n')
  const keepsCopy = /Lưu\s*:/u.test(words)
  const isAlone = /^Nơi nhận\s*:?$/iu.test(recipientsTitle.text)
  return [
    ...(keepsCopy || (seen.size === 0 && recipients.length === 0)
      ? []
      : foundAt([recipientsTitle], {
          code: 'no-file-copy',
          clause: 'II.9',
          read: 'danh sách nơi nhận không có dòng lưu',
          expected: 'dòng cuối «- Lưu: VT, …»',
          tell: 'Danh sách nơi nhận không có dòng «Lưu: VT».',
        })),
    ...shapeFindings(isAlone ? [seen.get(recipientsTitle.index)] : [], {
      code: 'recipients-title',
      name: '«Nơi nhận:»',
      clause: 'II.9',
      size: [12, 12],
      bold: true,
      italic: true,
    }),
    ...shapeFindings(
      recipients.map(({ index }) => seen.get(index)),
      { code: 'recipients', name: 'Danh sách nơi nhận', clause: 'II.9', size: [11, 11], bold: false, italic: false },
    ),
  ]
}

const signatureFindings = ({ foot, recipientsTitle }: ReportParts, type: Line, seen: Seen): readonly Finding[] => {
  // Without recipients it is not known where the report ends.
  if (recipientsTitle === undefined) return []
  const positions = foot.filter(({ text }) => position.test(text))
  const last = positions.at(-1)
  if (last === undefined)
    return seen.size === 0
      ? []
      : foundAt([recipientsTitle ?? type], {
          code: 'no-position',
          clause: 'II.7',
          read: 'cuối báo cáo không thấy chức vụ của người ký',
          expected: 'quyền hạn, chức vụ của người ký bằng chữ in hoa, như «GIÁM ĐỐC»',
          tell: 'Cuối báo cáo không thấy quyền hạn, chức vụ của người ký.',
        })
  const below = foot.filter(({ index }) => index > last.index)
  const titled = below.find(({ text }) => academic.test(text) && text.length < 60)
  const named = titled ?? below.find(({ text }) => name.test(text))
  const bold = { clause: 'II.7', size: [13, 14], bold: true, italic: false } as const
  return [
    ...(titled === undefined
      ? []
      : foundAt([titled], {
          code: 'name-with-title',
          clause: 'II.7',
          read: `«${titled.text}»`,
          expected: 'họ và tên, không ghi học hàm, học vị và danh hiệu trước họ tên người ký',
          tell: `Trước họ tên người ký có học hàm, học vị hoặc danh hiệu: «${titled.text}».`,
        })),
    ...shapeFindings(
      positions.filter(({ text }) => text === text.toUpperCase()).map(({ index }) => seen.get(index)),
      { ...bold, code: 'position', name: 'Quyền hạn, chức vụ của người ký' },
    ),
    ...shapeFindings(named === undefined ? [] : [seen.get(named.index)], {
      ...bold,
      code: 'name',
      name: 'Họ và tên người ký',
    }),
  ]
}
