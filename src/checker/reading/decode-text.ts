import { ok, type Result, refuse } from '../../ledger/index.ts'

/**
 * The words of a text file: UTF-8, or UTF-16 with its mark. What is written in an older Vietnamese code is refused, as its
 * letters would be read as others.
 */
export const decodeText = (bytes: Uint8Array): Result<string> => {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes).normalize('NFC')
    const odd = (text.match(/[\p{Cc}\p{Co}\p{Cn}]/gu) ?? []).filter((each) => !'\n\r\t\f'.includes(each)).length
    return odd > text.length / 50 ? notText : ok(text.replace(/[\u00a0\u202f]/g, ' '))
  } catch {
    return notUtf8
  }
}

const notUtf8 = refuse(
  'paper/not-utf-8',
  'Tệp văn bản không ở mã Unicode (có thể là TCVN3, VNI); hãy lưu lại ở mã UTF-8 hoặc gửi tệp Word (.docx).',
)
const notText = refuse(
  'paper/not-text',
  'Tệp này không phải văn bản; hãy gửi tệp Word (.docx), PDF có chữ hoặc văn bản (.txt).',
)
