import { type Refusal, refuse } from '../../ledger/index.ts'

/** What a file is by its first bytes. */
export type FileKind =
  | 'docx'
  | 'pdf'
  | 'text'
  | 'old-office'
  | 'rtf'
  | 'open-document'
  | 'spreadsheet'
  | 'picture'
  | 'archive'
  | 'empty'

/** Tells what a file is by what it holds; its name can say anything. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  const head = Buffer.from(bytes.subarray(0, 4096))
  const starts = (hex: string) => head.toString('hex', 0, hex.length / 2) === hex
  if (starts('504b0304') || starts('504b0506')) return insideOfZip(bytes)
  if (head.includes('%PDF-')) return 'pdf'
  if (starts('d0cf11e0a1b11ae1')) return 'old-office'
  if (head.toString('latin1', 0, 5) === '{\\rtf') return 'rtf'
  if (starts('89504e47') || starts('ffd8ff') || starts('47494638') || starts('49492a00') || starts('4d4d002a'))
    return 'picture'
  if (starts('52617221') || starts('377abcaf') || starts('1f8b')) return 'archive'
  return 'text'
}

// The names of a zip's parts stand uncompressed in it, those at its end in its table of contents.
const insideOfZip = (bytes: Uint8Array): FileKind => {
  const ends = Buffer.concat([bytes.subarray(0, 64 * 1024), bytes.subarray(-256 * 1024)])
  if (ends.includes('word/document.xml')) return 'docx'
  if (ends.includes('xl/workbook.xml')) return 'spreadsheet'
  if (ends.includes('application/vnd.oasis')) return 'open-document'
  return ends.includes('word/') ? 'docx' : 'archive'
}

/** Why a file of that kind is not read, and what would be. */
export const refusalOf = (kind: Exclude<FileKind, 'docx' | 'pdf' | 'text'>): Refusal => refusals[kind]

const send = 'hãy gửi tệp Word (.docx), PDF có chữ hoặc văn bản (.txt)'

const refusals = {
  empty: refuse('paper/empty', `Tệp rỗng; ${send} có nội dung.`),
  'old-office': refuse(
    'paper/old-or-protected',
    'Tệp Word cũ (.doc) hoặc có mật khẩu; hãy mở bằng Word, bỏ mật khẩu, lưu thành .docx rồi gửi lại.',
  ),
  rtf: refuse('paper/rtf', 'Tệp RTF chưa soát được; hãy mở bằng Word, lưu thành .docx rồi gửi lại.'),
  'open-document': refuse('paper/open-document', 'Tệp OpenDocument chưa soát được; hãy lưu thành .docx rồi gửi lại.'),
  spreadsheet: refuse('paper/spreadsheet', `Đây là bảng tính, không phải báo cáo; ${send}.`),
  picture: refuse('paper/picture', `Đây là tệp ảnh, không có chữ để đọc; ${send}.`),
  archive: refuse('paper/archive', `Đây là tệp nén; hãy giải nén, rồi ${send.slice(4)}.`),
} as const
