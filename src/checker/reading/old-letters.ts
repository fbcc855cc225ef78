import { type Refusal, refuse } from '../../ledger/index.ts'

/**
 * A refusal where the words of a report are in an old Vietnamese code (TCVN3, VNI) that was saved as though it were Unicode:
 * «B¸o c¸o» in the font .VnTime. Read as they stand, all its letters would be others.
 */
export const refusalOfOldLetters = (texts: readonly string[]): Refusal | undefined => {
  const text = texts.join(' ').slice(0, sample)
  const letters = count(text, /\p{L}/gu)
  const old = count(text, tcvn3) + count(text, vni)
  return letters >= fewest && old > letters / 25 && count(text, vietnamese) < letters / 100 ? oldLetters : undefined
}

const sample = 20_000
const fewest = 40

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

const tcvn3 = /[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÐÎÌÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ®]/g
const vni = /[\p{Ll}](?:[øùûõïâêäëåéèüúöôñ])(?=[\p{Ll}\s])/gu
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/giu

const oldLetters = refuse(
  'paper/old-letters',
  'Báo cáo viết bằng phông chữ cũ (TCVN3, VNI), không đọc đúng được; hãy chuyển sang Unicode rồi gửi lại.',
)
