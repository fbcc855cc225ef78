import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { Paper } from '../paper.ts'
import { decodeText } from './decode-text.ts'
import { kindOf, refusalOf } from './file-kinds.ts'
import { linesOf } from './lines.ts'
import { refusalOfOldLetters } from './old-letters.ts'
import { readDocx } from './read-docx.ts'
import { CannotReadPdf, paragraphsOfPdf } from './read-pdf.ts'
import { paragraphsOfText } from './read-text.ts'
import { TooLarge, unzipParts } from './unzip.ts'
import { type Element, readXml } from './xml.ts'

/** Largest file that is read, in bytes. */
export const largestFile = 30 * 1024 * 1024

/**
 * Reads a report: Word (.docx), PDF with text, or plain text; what it is, is told by what it holds, not by its name.
 * @returns a refusal with one sentence that says what is allowed, where it is none of these, broken, protected or too large
 */
export const readPaper = async (bytes: Uint8Array, name: string): Promise<Result<Paper>> => {
  const read = await readByKind(bytes, name)
  return (read.ok ? refusalOfOldLetters(read.value.lines.map(({ text }) => text)) : undefined) ?? read
}

const readByKind = async (bytes: Uint8Array, name: string): Promise<Result<Paper>> => {
  if (bytes.length > largestFile) return tooLarge
  const kind = kindOf(bytes)
  if (kind === 'docx') return readWord(bytes, name)
  if (kind === 'pdf') return readPdf(bytes, name)
  if (kind !== 'text') return refusalOf(kind)
  const text = decodeText(bytes)
  if (!text.ok) return text
  const lines = linesOf(paragraphsOfText(text.value))
  return lines.length === 0 ? empty : ok({ name, source: 'text', lines, tables: [] })
}

const readWord = (bytes: Uint8Array, name: string): Result<Paper> => {
  try {
    const parts = unzipParts(bytes, (part) => wanted.includes(part) || isMargin(part))
    const document = parts.get('word/document.xml')
    if (document === undefined) return notWord
    const part = (of: string): Element | undefined => {
      const found = parts.get(`word/${of}`)
      return found === undefined ? undefined : readXml(found)
    }
    const read = readDocx({
      document: readXml(document),
      styles: part('styles.xml'),
      numbering: part('numbering.xml'),
      footnotes: part('footnotes.xml'),
      endnotes: part('endnotes.xml'),
      theme: part('theme/theme1.xml'),
      relations: part('_rels/document.xml.rels'),
      margins: new Map(
        [...parts].flatMap(([of, found]) =>
          isMargin(of) ? [[of.slice('word/'.length), readXml(found)] as const] : [],
        ),
      ),
    })
    return read.lines.length === 0 ? empty : ok({ name, source: 'docx', ...read })
  } catch (error) {
    if (error instanceof TooLarge) return tooMuchInside
    // Whatever a stranger's file makes the parsers throw means that it cannot be read.
    if (error instanceof Error) return broken
    throw error
  }
}

const wanted = [
  'document.xml',
  'styles.xml',
  'numbering.xml',
  'footnotes.xml',
  'endnotes.xml',
  'theme/theme1.xml',
  '_rels/document.xml.rels',
].map((part) => `word/${part}`)

/** Headers and footers stand in the margins. */
const isMargin = (part: string): boolean => /^word\/(?:header|footer)\d{0,3}\.xml$/.test(part)

const readPdf = async (bytes: Uint8Array, name: string): Promise<Result<Paper>> => {
  try {
    const lines = linesOf(await paragraphsOfPdf(bytes))
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
    return letters < fewestLetters ? scanned : ok({ name, source: 'pdf', lines, tables: [] })
  } catch (error) {
    if (error instanceof CannotReadPdf) return refusals[error.why]
    if (error instanceof Error) return refusals.broken
    throw error
  }
}

/** A page with fewer letters is a picture with a stamp. */
const fewestLetters = 100

const allowed = 'hãy gửi tệp Word (.docx), PDF có chữ hoặc văn bản (.txt)'

const tooLarge = refuse(
  'paper/too-large',
  `Tệp quá lớn; soát được tệp nhiều nhất ${largestFile / 1024 / 1024} MB, hãy bỏ bớt hình ảnh hoặc chia thành nhiều tệp.`,
)
const tooMuchInside = refuse(
  'paper/too-much',
  'Tệp Word chứa quá nhiều nội dung khi giải nén; hãy bỏ bớt hình ảnh, bảng lớn rồi lưu lại.',
)
const empty = refuse('paper/empty', `Tệp không có chữ nào; ${allowed} có nội dung.`)
const notWord = refuse('paper/not-word', `Tệp nén này không phải văn bản Word; ${allowed}.`)
const broken = refuse('paper/broken', 'Tệp Word bị hỏng, không đọc được; hãy mở bằng Word, lưu lại rồi gửi.')
const scanned = refuse(
  'paper/scanned',
  'Tệp PDF là ảnh quét, không có chữ để đọc; hãy gửi tệp Word (.docx) hoặc PDF xuất từ Word.',
)
const refusals = {
  protected: refuse('paper/protected', 'Tệp PDF có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.'),
  broken: refuse('paper/broken-pdf', 'Tệp PDF bị hỏng, không đọc được; hãy xuất lại từ Word rồi gửi.'),
  'too-long': refuse('paper/too-long', 'Tệp PDF dài hơn 400 trang; hãy chia thành nhiều tệp rồi soát từng tệp.'),
} as const
